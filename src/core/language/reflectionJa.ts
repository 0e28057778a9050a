/**
 * The reflection in Japanese. A word joiner stands before each full-width bracket, so that no line breaks between a
 * word and what is added to it.
 */

import { partsOfDay } from '../day.ts';
import type { Scope, Side } from '../note/kind.ts';
import type {
  ByScope,
  FedOf,
  Level,
  MiddleScope,
  ReflectionWords,
  Spans,
  Stopped,
} from './reflectionWords.ts';

const scopes: { readonly [K in Scope]: string } = {
  task: '作業',
  mechanism: '仕組み',
  process: '工程間',
  organisation: '組織間',
};
const sides: { readonly [K in Side]: string } = {
  customer: 'お客様',
  company: '会社',
  team: 'チーム',
  me: '自分',
};
const noScope = '範囲は未定';

const bracketed = (text: string) => `\u2060（${text}）`;
const called = ({ scope }: MiddleScope) => `「${scopes[scope]}」`;
const named = (of: readonly Side[]) => of.map((side) => sides[side]).join('と');
const each = ({ sides: level, count }: Level) =>
  bracketed(`${level.length > 1 ? '各' : ''}${count}件`);

function spansOf(spans: Spans): readonly [early: string, late: string] {
  if (spans === 'fours') {
    return ['その前の4週', 'この4週'];
  }
  if (typeof spans !== 'number') {
    return spans;
  }
  return spans === 1 ? ['最初の週', '今週'] : [`最初の${spans}週`, `直近${spans}週`];
}

/** `改善は3件（作業2、仕組み1）`; `still` is what stands before the number. */
function counted(counts: ByScope, still: string): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.map(
    ([scope, count]) => `${scope === 'none' ? noScope : scopes[scope]}${count}`,
  );
  const count = total === 0 ? 'ありません' : `${total}件${bracketed(parts.join('、'))}`;
  return `改善は${still}${count}`;
}

const ofWork = ({ fed, work }: FedOf) => `仕事${work}件のうち${fed}件が明日につながりました`;
const inShort = ({ fed, work }: FedOf) => (work === 0 ? 'なし' : `${work}件中${fed}件`);
const notYet = (work: number) => `${work === 1 ? '' : 'どれも'}明日につながっていません`;

const allOf = (count: number) => ['', '', 'どちらも'][count] ?? 'すべて';

/** `古いほうは9日たっています`; undefined where it was written today. */
function waiting({ count, oldest }: Stopped): string | undefined {
  const who = count === 1 ? '' : count === 2 ? '古いほうは' : '最も古いものは';
  return oldest === 0 ? undefined : `${who}${oldest}日たっています`;
}

const stops = {
  raw: { what: '困りごと', goesOn: '書いたままで', ends: '書いたままです' },
  reframed: {
    what: '捉え直した困りごと',
    goesOn: '改善になっておらず',
    ends: '改善になっていません',
  },
  improved: {
    what: '改善に取り組んだ困りごと',
    goesOn: '終わっておらず',
    ends: '終わっていません',
  },
} as const;

function stopped(at: keyof typeof stops, how: Stopped): string {
  const { what, goesOn, ends } = stops[at];
  const age = waiting(how);
  const who =
    how.count < how.of
      ? `${what}${how.of}件のうち${how.count}件が`
      : `${what}${how.of}件は${allOf(how.of)}`;
  return age === undefined ? `${who}${ends}。` : `${who}${goesOn}、${age}。`;
}

export const reflectionJa: ReflectionWords = {
  title: (start, end) => `これまでの歩み: ${start}〜${end}`,
  heading: (weeks) => `これまでの歩み: ${weeks}週`,
  questions: {
    gaze: '視座は上がっているか',
    fed: '明日につながったか、その日で終わったか',
    loop: '改善の流れはどこで止まるか',
    balance: '誰が得をし、誰が負担しているか',
  },
  will: {
    gaze: '改善1件を点ひとつで、視座の線の上に置きます。4週目から答えが出ます。',
    fed: '仕事1件を1ブロックで表します。改善や次の一歩につながれば上、それきりなら下です。',
    loop: '困りごと1件を1本の線で表します。進んだ分だけ伸びます。',
    balance: '改善で誰が助かり、誰が引き受けたかを並べます。',
  },
  scopes,
  sides,
  reaches: { raw: '書いたまま', reframed: '捉え直し', improved: '改善', done: '完了' },
  month: (day, ofYear) => {
    const { year, month } = partsOfDay(day);
    return `${year === ofYear ? '' : `${year}年`}${month}月`;
  },
  gaze: {
    thin: (counts) => `${counted(counts, 'まだ')}。傾向が言えるのは4週たってからです。`,
    single: (counts, spans) =>
      `${counted(counts, '')}。傾向が言えるのは、${spansOf(spans).join('と')}に、範囲を決めた改善が2件以上ずつあるときです。`,
    rose: (early, late, spans) =>
      `改善の中心は、${spansOf(spans)[0]}の${called(early)}から${spansOf(spans)[1]}は${called(late)}へ上がりました。`,
    cameDown: (early, late, spans) =>
      `改善の中心は、${spansOf(spans)[0]}の${called(early)}から${spansOf(spans)[1]}は${called(late)}へ下がりました。`,
    stayed: (late, spans) =>
      spans === 'fours'
        ? `改善の中心は、その前の4週と同じく${called(late)}です。`
        : `改善の中心は、${spansOf(spans).join('から')}まで${called(late)}のままです。`,
    onlyLate: (late, spans) =>
      `${spansOf(spans)[1]}の改善の中心は${called(late)}です。${spansOf(spans)[0]}に、比べる改善はありません。`,
    onlyEarly: (early, spans) =>
      `${spansOf(spans)[1]}は、範囲を決めた改善がありません。${spansOf(spans)[0]}の中心は${called(early)}でした。`,
    neither: (improvements) =>
      improvements === 0
        ? 'この期間に、改善の記録はありません。'
        : '範囲を決めた改善が少なく、まだ比べられません。',
    firstReached: {
      mechanism: '今週、初めて仕組みの改善が出ました。',
      process: '今週、初めて工程をまたぐ改善が出ました。',
      organisation: '今週、初めて組織をまたぐ改善が出ました。',
    },
  },
  fed: {
    nothing: 'この期間に、やりとりも困りごとも記録はありません。',
    total: (all, weeks) => {
      if (all.fed === 0) {
        return `仕事${all.work}件は、まだ${notYet(all.work)}。`;
      }
      const names = ['今週', '先週', '先々週'].slice(0, weeks.length).reverse();
      const parts = weeks.map((week, at) => `${names[at] ?? ''}は${inShort(week)}`);
      return `${ofWork(all)}${parts.length > 1 ? bracketed(parts.join('、')) : ''}。`;
    },
    compared: (early, late, weeks, isFour) => {
      const [now, then] = isFour
        ? ['この4週', 'その前の4週']
        : weeks === 1
          ? ['今週', '最初の週']
          : [`直近${weeks}週`, `最初の${weeks}週`];
      if (late.work === 0) {
        return `${now}は、仕事の記録がありません。${then}は、${ofWork(early)}。`;
      }
      const head =
        late.fed === 0
          ? `${now}の仕事${late.work}件は、まだ${notYet(late.work)}。`
          : `${now}は、${ofWork(late)}。`;
      return `${head}${early.work === 0 ? '' : `${then}は${inShort(early)}でした。`}`;
    },
  },
  loop: {
    nothing: 'この期間に、困りごとの記録はありません。',
    allDone: (count) =>
      `どこにも止まっていません。困りごと${count}件は${allOf(count)}、完了した改善につながりました。`,
    few: {
      raw: (how) => stopped('raw', how),
      reframed: (how) => stopped('reframed', how),
      improved: (how) => stopped('improved', how),
    },
    most: {
      raw: (how) => `いちばん止まるのは最初の一歩です。${stopped('raw', how)}`,
      reframed: (how) => `いちばん止まるのは捉え直したあとです。${stopped('reframed', how)}`,
      improved: (how) => `いちばん止まるのは最後です。${stopped('improved', how)}`,
    },
  },
  balance: {
    nothing: '誰が得をし、誰が負担したかを書いた記録は、まだありません。',
    few: (notes, gaining, paying) => {
      const head = `比べるにはまだ少ない数です${bracketed(`立場を書いた記録は${notes}件`)}。`;
      if (paying.length === 0) {
        return `${head}いまのところ得は${named(gaining)}に寄り、負担した側はありません。`;
      }
      const gains = gaining.length === 0 ? '得をした側はなく' : `得は${named(gaining)}`;
      return `${head}いまのところ${gains}、負担は${named(paying)}に寄っています。`;
    },
    weighed: (gaining, paying, left) => {
      const all = 4;
      const gains =
        gaining.sides.length === 0
          ? '得をした側はなく'
          : gaining.sides.length === all
            ? `得は全員同じ${each(gaining)}で`
            : `いちばん得をしたのは${named(gaining.sides)}${each(gaining)}`;
      const pays =
        paying.sides.length === 0
          ? `${gaining.sides.length === all ? '' : 'で'}、負担した側はありません`
          : paying.sides.length === all
            ? `、負担は全員同じ${each(paying)}です`
            : `、負担したのは${named(paying.sides)}${each(paying)}`;
      const out = left
        ? `取り残されているのは${named(left.sides)}で、${left.sides.length > 1 ? 'それぞれ' : ''}得${left.count}件、負担${left.costs}件です。`
        : '';
      return `${gains}${pays}。${out}`;
    },
  },
  tables: {
    week: (weeks) => (weeks === 1 ? '週' : `${weeks}週の始まり`),
    noScope,
    fed: ['明日につながった', 'その日で終わった', '割合'],
    loop: ['段階', '件数', '日数', '止まっている'],
    median: (days) => `中央値${days}`,
    balance: ['立場', '得', '負担'],
  },
  charts: {
    gaze: ['改善（手前は、作業を超えるもの）', '改善（件）'],
    fed: ['仕事（手前は、明日につながったもの）', '仕事（件）'],
    loop: ['困りごと（手前は、そこで止まっているもの）', '困りごと（件）'],
    balance: ['得（＋）と負担（－）', '記録（件）'],
    ...{ gain: '＋', cost: '－' },
    day: (day) => `${partsOfDay(day).month}/${partsOfDay(day).dayOfMonth}`,
  },
};

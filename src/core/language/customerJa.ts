/** The customer at a glance, in Japanese. */

import type { Stage, Win } from '../note/kind.ts';
import type { ByReach, CustomerWords, EarlyOf, NewestSign, OldArea } from './customerWords.ts';
import { inQuotes, quotationMarks } from './quote.ts';

const areas: CustomerWords['areas'] = {
  work: '仕事',
  competitors: '競合',
  environment: '経営環境',
  worries: '悩み',
  strategy: '戦略',
  decide: '意思決定',
  recognise: '社内で認められるために',
};
const stages: { readonly [S in Stage]: string } = {
  worry: '悩み',
  plan: '構想',
  rfp: 'RFP',
  order: '発注',
  use: '運用中',
};
const wins: { readonly [W in Win]: string } = {
  reputation: '評判',
  results: '成果',
  award: '表彰',
  promotion: '昇進',
};

const named = (area: keyof typeof areas) => `「${areas[area]}」`;

function ago(days: number, months: number): string {
  if (days < 2) {
    return days === 0 ? '今日' : '昨日';
  }
  return months > 1 ? `${months}か月前` : `${days}日前`;
}

const age = (months: number) => (months === 0 ? '今月' : `${months}か月前`);

function counted({ late, lateOf, early, earlyOf }: EarlyOf): string {
  return `直近${lateOf}件のうち${late}件が悩みか構想の段階でした。それ以前は${earlyOf}件中${early}件です。`;
}

const quoted = ({ title, day }: NewestSign) => `${day}の${inQuotes(title, quotationMarks.ja)}`;

const allOf = (count: number) => (count === 2 ? 'どちらも' : 'すべて');

function frustrations({ raw, reframed, improved, done }: ByReach): string {
  const all = raw + reframed + improved + done;
  if (all === 1) {
    const state = done
      ? '完了しました'
      : improved
        ? '改善中です'
        : reframed
          ? '捉え直しましたが、改善はまだです'
          : '書いたままです';
    return `1件あり、${state}。`;
  }
  if (done === all) {
    return `${all}件は${allOf(all)}完了しました。`;
  }
  if (raw === all) {
    return `${all}件は${allOf(all)}書いたままです。`;
  }
  const head = done === 0 ? `${all}件のうち、完了はまだなく` : `${all}件のうち${done}件が完了`;
  return raw === 0
    ? `${done === 0 ? `${all}件のうち、完了したものはまだありません` : `${head}しました`}。`
    : `${head}、${raw}件は書いたままです。`;
}

function old({ area, months }: OldArea): string {
  return months === undefined
    ? `${named(area)}は確認されたことがなく`
    : `${named(area)}は${age(months)}のまま`;
}

export const customerJa: CustomerWords = {
  questions: {
    know: 'お客様をどれだけ知っているか',
    asked: '早い段階で声がかかっているか',
    voices: '本当に求めていることは何か',
    frustrations: '困りごとはどうなったか',
    steps: 'お客様は社内で輝いているか',
  },
  ...{ areas, stages },
  sides: { customer: 'お客様', company: '会社', team: 'チーム', me: '自分' },
  rhythm: {
    nothing: 'やりとりはまだありません。',
    last: (days, months) => `最後のやりとりは${ago(days, months)}。`,
    few: (days, least) =>
      `やりとりのあった日は、この6か月で${days}日。間隔がわかるのは${least}日わからです。`,
    usual: (days, missed) => {
      const usual = `ふだんは${days === 1 ? '毎日' : `${days}日に1回`}`;
      return missed === 0 ? `${usual}です。` : `${usual}なので、${missed}回分あいています。`;
    },
  },
  know: {
    nothing: 'まだ何も書かれていません。一行ずつで十分です。',
    all: '7項目すべてがわかっていて、新しい内容です。',
    some: (known) => `7項目のうち${known}項目がわかっています。`,
    open: (known) => `7項目のうち${known}項目。残りは会話のたびに埋まっていきます。`,
    rest: (stalest, empty) => {
      const names = empty.map(named).join('と');
      if (!stalest) {
        return `${names}は空欄です。`;
      }
      if (empty.length > 0) {
        return `${old(stalest)}、${names}は空欄です。`;
      }
      return stalest.months === undefined
        ? `${named(stalest.area)}は確認されたことがありません。`
        : `${old(stalest)}です。`;
    },
  },
  why: {
    first: '最初の一問です。',
    onlyEmpty: (area) => `空欄は${named(area)}だけです。`,
    empty: (count) => `${count}項目が空欄です。`,
    stale: ({ area, months }) =>
      months === undefined
        ? `${named(area)}は確認されたことがありません。`
        : `${named(area)}は${age(months)}のままです。`,
    fresh: (area) => `どの項目も新しい内容です。${named(area)}をさらに深める質問です。`,
    touched: (title, day) => `${quoted({ title, day })}が、この項目に触れています。`,
  },
  asked: {
    nothing: 'やりとり1件を点ひとつで表します。上にあるほど早い段階です。',
    few: (counts, least) => {
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      const parts = counts.map(([stage, count]) => `${stages[stage]}${count}`).join('、');
      return `やりとりはまだ${total}件\u2060（${parts}）。傾向がわかるのは${least}件からです。`;
    },
    earlier: (counts) => `以前より早く声がかかっています。${counted(counts)}`,
    same: (counts) => `声がかかる早さは以前と同じです。${counted(counts)}`,
    oneOfMany: (counts) => `「大勢のうちの一社」になりかけています。${counted(counts)}`,
  },
  voices: (direct) =>
    direct === 0
      ? '直近の3件に、直接聞いた声はありません。'
      : direct === 3
        ? '直近の3件は、どれも直接聞いた声です。'
        : `直近の3件のうち${direct}件は直接聞いた声です。`,
  frustrations,
  steps: {
    nothing: 'どちらの段も、まだ裏づけがありません。',
    hearsay: '裏づけは、まだまた聞きだけです。',
    first: (sign) => `お客様に認められています。最近では${quoted(sign)}です。`,
    second: (sign, isFirst) => {
      const theirs = `社内で認められています\u2060（${sign.win ? `${wins[sign.win]}、` : ''}${quoted(sign)}）。`;
      return isFirst
        ? `お客様に認められ、お客様自身も${theirs}`
        : `お客様は${theirs}私たちがお客様に認められた裏づけは、まだありません。`;
    },
  },
  tables: {
    contacts: '直近6か月のやりとり',
    rhythm: ['日付', 'ノート', '聞き方'],
    know: ['項目', 'わかっていること', '確認'],
    empty: '空欄',
    asked: ['日付', '段階', '聞き方'],
    direct: '直接',
    balance: ['誰が得をし、誰が負担したか', '立場', '得', '負担'],
  },
};

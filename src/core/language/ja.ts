/** Japanese, as it is written into files. */

import { daysBetween, partsOfDay, weekdayOf, type Day } from '../day.ts';
import { nameOfId } from '../note/customerName.ts';
import type { Side } from '../note/kind.ts';
import { askJa } from './askJa.ts';
import { customerJa } from './customerJa.ts';
import { paperJa } from './paperJa.ts';
import { reflectionJa } from './reflectionJa.ts';
import type { DateWords, TellingWords, ValueWords, WeekWords, Words } from './words.ts';

const weekdays = ['月', '火', '水', '木', '金', '土', '日'];

function dateOf(day: Day, years: readonly number[]): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${years.includes(year) ? '' : `${year}年`}${month}月${dayOfMonth}日`;
}

const dates: DateWords = {
  ofWeek: (day) => `${partsOfDay(day).dayOfMonth}日(${weekdays[weekdayOf(day) - 1] ?? ''})`,
  days: (days) => {
    const [first, last] = [days[0], days.at(-1)];
    return first && last && days.length > 2 && daysBetween(first, last) === days.length - 1
      ? `${dates.ofWeek(first)}〜${dates.ofWeek(last)}`
      : days.map(dates.ofWeek).join('、');
  },
  short: dateOf,
  long: dateOf,
  span: (start, end) => {
    const [from, to] = [partsOfDay(start), partsOfDay(end)];
    const years = from.year === to.year ? [from.year] : [];
    const isOneMonth = from.year === to.year && from.month === to.month;
    return `${dateOf(start, years)}〜${isOneMonth ? `${to.dayOfMonth}日` : dateOf(end, years)}`;
  },
};

const values: ValueWords = {
  scope: { task: '作業', mechanism: '仕組み', process: '工程間', organisation: '組織間' },
  heard: {
    direct: '直接聞いた',
    sales: '営業経由',
    support: 'サポート経由',
    partner: 'パートナー経由',
    other: '人づて',
  },
  heardDirectly: '直接聞いた。',
  hearsay: {
    sales: '営業経由でしか聞いていない。',
    support: 'サポート経由でしか聞いていない。',
    partner: 'パートナー経由でしか聞いていない。',
    other: '人づてにしか聞いていない。',
  },
  stage: {
    worry: '悩みの段階',
    plan: '構想の段階',
    rfp: 'RFPの段階',
    order: '発注の段階',
    use: '運用中',
  },
  outcome: {
    accepted: '引き受けた',
    negotiated: '折り合った',
    declined: '断った',
    delegated: '任せた',
  },
  win: { reputation: '評判', results: '成果', award: '表彰', promotion: '昇進' },
  side: { customer: 'お客様', company: '会社', team: 'チーム', me: '自分' },
};

function balanceSentence(
  leftOut: readonly Side[],
  paidOnly: readonly Side[],
  somebodyPaid: boolean,
): string {
  const listed = (sides: readonly Side[]) => sides.map((side) => values.side[side]).join('と');
  if (leftOut.length === 0 && paidOnly.length === 0) {
    return somebodyPaid ? '今週は全員が得をした。' : '今週は全員が得をし、誰も負担しなかった。';
  }
  if (paidOnly.length === 0) {
    return `今週は${listed(leftOut)}のためのものがなかった。`;
  }
  const payers = `${listed(paidOnly)}は負担だけだった。`;
  return leftOut.length === 0
    ? `今週、${payers}`
    : `今週は${listed(leftOut)}のためのものがなく、${payers}`;
}

const week: WeekWords = {
  title: (year, number) => `${year}年 第${number}週: 今日の仕事 → 明日の改善`,
  create: {
    heading: '何を生み出したいのか',
    unanswered: (link) =>
      `*自分は、何を生み出したいのか。* まだ答えがない。自分の言葉で、一文あれば十分: ${link}`,
    since: (day) => (day === undefined ? '自分の言葉。' : `${day}からの、自分の言葉。`),
    principle: (principle) => `今週の行動指針からの問い: *${principle}*`,
  },
  work: {
    heading: '今日の仕事 → 明日の改善',
    columns: ['今日の仕事', '明日の改善'],
    commits: (count, subjects, isAll) =>
      `コミット${count}件: ${[...subjects, ...(isAll ? [] : ['ほか'])].join('、')}`,
    improvement: (link, scope) => (scope === undefined ? link : `${link}(${scope})`),
    step: (text, due, done) =>
      done ? `${text}(済み)` : due === undefined ? text : `${text}(${due}まで)`,
    ended: '*今日で終わった*',
    more: (count) => `ほか${count}件`,
    fed: (fed, total) =>
      fed === 0
        ? `**${total}件の仕事は、まだ明日につながっていない。**`
        : `**${total}件の仕事のうち${fed}件が明日につながった。**`,
    scopes: (counts) =>
      `新しい改善: ${counts.map(([scope, count]) => `${scope} ${count}`).join('、')}。`,
    noScope: '範囲は未定',
  },
  voices: {
    heading: 'お客様の声',
    said: (words) => `言われたこと: ${words}`,
    meant: (words) => `本当に求めていること: ${words}`,
    meantUnknown: '*まだ分からない。聞きに行こう。*',
    secondHand: '*まだ人づて。聞きに行こう。*',
    missed: (customers, left) => {
      const named = customers.map(
        ([name, since, usual]) => `${name}(${since}日、ふだんは${usual}日)`,
      );
      const more = left > 0 ? [`ほか${left}件`] : [];
      return `いつもより間が空いている: ${[...named, ...more].join('、')}。`;
    },
    oneOfMany: ({ late, lateOf, early, earlyOf }) =>
      `「大勢のうちの一社」になりかけている。悩みか構想の段階で声がかかったのは、直近${lateOf}件のうち${late}件、それ以前は${earlyOf}件のうち${early}件。`,
    deal: {
      rfp: (customer) =>
        `${customer}から声がかかったのは、RFPが出てからだった。愛しているのはお客様か、案件か。`,
      order: (customer) =>
        `${customer}から声がかかったのは、発注の段階になってからだった。愛しているのはお客様か、案件か。`,
    },
    noCustomer: 'お客様の記載なし',
  },
  frustrations: {
    heading: '困りごと → 期待',
    beyond: (words) => `期待を超えるには: ${words}`,
    raw: (link, words) =>
      words === undefined ? `${link} · *書いたまま*` : `${link} · *書いたまま:* ${words}`,
    questionsLead: '書いたままの困りごとに、正直な問いを三つ:',
    questions: [
      '期待を超える手前で、止まっていないか。',
      '言われたことを、こなしていただけではないか。',
      '間に立つ人(営業など)の声を、お客様の声と取り違えていないか。',
    ],
  },
  thanks: {
    heading: 'いただいた感謝',
    told: (people) => `伝えた: ${people.map(([person, day]) => `${person}(${day})`).join('、')}。`,
    notYet: (people) => `**まだ: ${people.join('、')}。**`,
    nobody: '*誰の仕事のおかげだろうか。*',
  },
  introductions: {
    heading: '紹介',
    line: (of, to, by) => `${of} → ${to}${by === undefined ? '' : `(仲介: ${by})`}`,
    state: { open: '進行中', kept: '実を結んだ', broken: '実らなかった' },
    asked: (weeks) => `*${weeks}週間、進行中のまま。その後どうなったか。*`,
  },
  wins: {
    heading: 'お客様が認められたこと',
    line: (customer, win, link) =>
      `${customer === undefined ? '' : `${customer} · `}${win}: ${link}`,
    reached: {
      1: '**1段目に到達:** 私たちがお客様に認められた',
      2: '**2段目に到達:** お客様が社内で認められた',
    },
  },
  balance: {
    heading: '誰が得をし、誰が負担したか',
    columns: ['得をした', '負担した'],
    sentence: balanceSentence,
  },
  learned: { heading: '試したこと、学んだこと', dropped: '取りやめ' },
  carried: {
    heading: '来週に持ち越すもの',
    age: (weeks) => `${weeks}週間`,
    due: (day, isPast) => `期限 ${day}${isPast ? '(超過)' : ''}`,
    more: (count) => `ほか${count}件`,
  },
  own: {
    heading: '自分の言葉で',
    questions: [
      '今週の仕事のうち、来週を良くするのはどれか',
      '何を、誰から学んだか',
      '月曜の朝、最初に何をするか',
    ],
  },
};

/** One word stands as the note has it; several are no name with hyphens between them. */
const customer = (id: string) => (id.includes('-') ? nameOfId(id) : id);

/** A name with さん, where it does not say already how to address whom; a team is addressed as all who are in it. */
const called = (person: string) =>
  /(?:さん|さま|様|殿|氏|くん|君|ちゃん|先生|各位|皆様|皆さん|みなさん)$/u.test(person)
    ? person
    : /(?:チーム|グループ|部|課|係|班|室)$/u.test(person)
      ? `${person}の皆さん`
      : `${person}さん`;
const customersOr = (customers: readonly string[]) =>
  customers.length === 0
    ? 'お客様'
    : customers.map((name) => (/(?:様|さま)$/u.test(name) ? name : `${name}様`)).join('、');

const telling: TellingWords = {
  subject: (customers, title) => `${customersOr(customers)}からのお礼: ${title}`,
  called,
  greeting: called,
  opening: (day, customers) =>
    `${day === undefined ? '' : `${day}、`}${customersOr(customers)}からお礼の言葉をいただきました。`,
  closing: (person) =>
    `${called(person)}のお仕事のおかげです。この言葉をお届けします。ありがとうございました。`,
};

export const ja: Words = {
  ...{ dates, values, customer, sentenceGap: '' },
  askDirectly: (question) =>
    question === undefined ? '本当に求めていることを、直接聞く' : `直接聞く: ${question}`,
  ...{ ask: askJa, paper: paperJa, telling, week, reflection: reflectionJa },
  glance: customerJa,
};

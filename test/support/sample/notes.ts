/** What the people of the sample workspace wrote, by week: 0 is the present one. Customers are invented. */

import type { Fields } from '../../../src/core/note/fields.ts';
import type { Language } from '../../../src/core/note/sections.ts';
import type { NewNote } from '../../../src/core/note/write.ts';

export interface SampleNote extends Omit<NewNote, 'fields'> {
  readonly weeksAgo: number;
  /** Monday = 1. */
  readonly weekday: number;
  readonly time: string;
  /** Names the note for `from`. */
  readonly key?: string;
  readonly fields?: Omit<Fields, 'kind' | 'date' | 'author' | 'from'> & { readonly dueIn?: number };
  /** Keys of the notes that it came from. */
  readonly from?: readonly string[];
}

const en: readonly SampleNote[] = [
  {
    ...{
      weeksAgo: 6,
      weekday: 4,
      time: '18:00:00',
      kind: 'improvement',
      title: 'One runbook for support and development',
    },
    fields: { scope: 'organisation', status: 'open', gains: ['company', 'team'] },
    sections: { tomorrow: 'Support and development answer from the same page.' },
  },
  {
    ...{
      weeksAgo: 2,
      weekday: 2,
      time: '10:05:00',
      kind: 'interaction',
      title: 'How do you plan next year?',
      key: 'plan',
    },
    fields: {
      customer: ['mirai'],
      with: ['head of accounting'],
      channel: 'visit',
      heard: 'direct',
      stage: 'worry',
    },
    sections: {
      said: 'We have an audit in March and nobody has told us what they will look at.',
      meant: 'Help us to be ready before the auditors ask.',
      next: '- [x] Send last year’s questions',
    },
  },
  {
    ...{
      weeksAgo: 1,
      weekday: 3,
      time: '15:20:00',
      kind: 'thanks',
      title: 'Books closed on day two',
      key: 'closed',
    },
    fields: { customer: ['mirai'], win: 'results', for: ['sato'] },
    sections: { words: 'For the first time the books were closed on the second working day.' },
  },
  {
    ...{
      weeksAgo: 1,
      weekday: 1,
      time: '09:40:00',
      kind: 'frustration',
      title: 'Nobody reads our release notes',
    },
    fields: { customer: ['aozora'], heard: 'direct', toward: 'self' },
    sections: { frustration: 'They ask on the phone what is written on page one.' },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 2,
      time: '10:42:08',
      kind: 'interaction',
      title: 'Export times out',
      key: 'export',
    },
    fields: {
      ...{
        customer: ['mirai'],
        with: ['head of accounting'],
        channel: 'call',
        heard: 'direct',
        stage: 'use',
      },
      code: [{ path: 'src/export/ledger.ts#L3-L9' }],
      tags: ['export', 'month-end'],
    },
    sections: {
      said: 'Twice a week the ledger export times out. Can you raise the limit?',
      meant:
        'Month-end closing must not slip again; last time the head of accounting had to explain it upstairs.',
      next: '- [x] Measure which step is slow\n- [ ] Ask what they do in the hour after the export {+6}',
    },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 3,
      time: '16:05:44',
      kind: 'frustration',
      title: 'They keep changing the date format',
    },
    fields: { customer: ['mirai'], heard: 'sales', toward: 'customer' },
    sections: {
      frustration:
        'The third change in a month, and each time through sales. They fuss about trifles.',
      expectation:
        'They expected us to know who reads that report: their auditors, not their clerks.',
      beyond: 'Show both formats on one page before they ask again.',
      next: '- [ ] Ask them directly who reads the report {+4}\n- [ ] Send the audit checklist {-2}',
    },
  },
  {
    ...{ weeksAgo: 0, weekday: 4, time: '09:12:30', kind: 'thanks', title: 'Launch day' },
    fields: { customer: ['aozora'], win: 'results', for: ['sato', 'suzuki'], told: {}, masked: 4 },
    sections: {
      words:
        'Thanks to your quick answers from morning to evening, the project could start today. We won our\nfirst contract on the very first day. [person 1], [company 1]',
      possible: 'Sato had the import ready a day early; Suzuki answered forty questions by chat.',
    },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 4,
      time: '17:48:02',
      kind: 'improvement',
      title: 'Nightly check of the export',
      from: ['export'],
    },
    fields: {
      scope: 'mechanism',
      status: 'open',
      dueIn: 9,
      gains: ['customer', 'team'],
      pays: ['me'],
    },
    sections: {
      today: 'I measured the export by hand after they called.',
      tomorrow: 'A nightly run on last month’s data tells us before they do.',
    },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 5,
      time: '11:30:00',
      kind: 'interaction',
      title: 'New ledger: request for proposals',
    },
    fields: {
      customer: ['kitano'],
      channel: 'mail',
      heard: 'sales',
      stage: 'rfp',
      outcome: 'delegated',
    },
    sections: {
      said: 'Quote by Friday; the specification is attached.',
      next: '- [ ] Visit before quoting: what made them write this? {+3}',
    },
  },
];

const ja: readonly SampleNote[] = [
  {
    ...{
      weeksAgo: 6,
      weekday: 4,
      time: '18:00:00',
      kind: 'improvement',
      title: 'サポートと開発で手順書を一つにする',
    },
    fields: { scope: 'organisation', status: 'open', gains: ['company', 'team'] },
    sections: { tomorrow: 'サポートも開発も、同じページを見て答える。' },
  },
  {
    ...{
      weeksAgo: 2,
      weekday: 2,
      time: '10:05:00',
      kind: 'interaction',
      title: '来年の計画を聞いた',
    },
    fields: {
      customer: ['mirai'],
      with: ['経理部長'],
      channel: 'visit',
      heard: 'direct',
      stage: 'worry',
    },
    sections: {
      said: '三月に監査があるが、何を見られるのか誰も教えてくれない。',
      meant: '聞かれる前に、準備を整えておきたい。',
      next: '- [x] 去年の指摘事項を送る',
    },
  },
  {
    ...{ weeksAgo: 1, weekday: 3, time: '15:20:00', kind: 'thanks', title: '締めが二日で終わった' },
    fields: { customer: ['mirai'], win: 'results', for: ['佐藤'] },
    sections: { words: '初めて、第二営業日に締めが終わりました。' },
  },
  {
    ...{
      weeksAgo: 1,
      weekday: 1,
      time: '09:40:00',
      kind: 'frustration',
      title: 'リリースノートを誰も読んでくれない',
    },
    fields: { customer: ['aozora'], heard: 'direct', toward: 'self' },
    sections: { frustration: '一ページ目に書いてあることを、電話で聞かれる。' },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 2,
      time: '10:42:08',
      kind: 'interaction',
      title: '帳票出力がタイムアウトする',
      key: 'export',
    },
    fields: {
      ...{
        customer: ['mirai'],
        with: ['経理部長'],
        channel: 'call',
        heard: 'direct',
        stage: 'use',
      },
      code: [{ path: 'src/export/ledger.ts#L3-L9' }],
      tags: ['帳票', '月末締め'],
    },
    sections: {
      said: '週に二回は帳票の出力がタイムアウトする。上限を延ばしてもらえないか。',
      meant: '月末の締めを二度と遅らせたくない。前回は経理部長が役員に説明する羽目になった。',
      next: '- [x] どの処理が遅いのか計測する\n- [ ] 出力したあとの一時間に何をしているのか聞く {+6}',
    },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 3,
      time: '16:05:44',
      kind: 'frustration',
      title: '日付の書式が何度も変わる',
    },
    fields: { customer: ['mirai'], heard: 'sales', toward: 'customer' },
    sections: {
      frustration: '今月だけで三回目の変更。しかも毎回、営業経由。細かいことを気にしすぎだと思う。',
      expectation:
        'その帳票を読むのは担当者ではなく監査法人だと、こちらが知っていることを期待されていた。',
      beyond: '次に言われる前に、二つの書式を一枚に並べて見せる。',
      next: '- [ ] 誰がその帳票を読むのか、直接聞く {+4}\n- [ ] 監査のチェックリストを送る {-2}',
    },
  },
  {
    ...{ weeksAgo: 0, weekday: 4, time: '09:12:30', kind: 'thanks', title: '稼働初日のお礼' },
    fields: { customer: ['aozora'], win: 'results', for: ['佐藤', '鈴木'], told: {}, masked: 4 },
    sections: {
      words:
        '朝から夕方まで質問に素早くお答えいただき、無事に本日スタートできました。\n初日から最初の契約が取れました。○○様はじめ△△社の皆様のおかげです。',
      possible:
        '佐藤さんが一日早く取り込みを終えてくれた。鈴木さんがチャットで四十件の質問に答えてくれた。',
    },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 4,
      time: '17:48:02',
      kind: 'improvement',
      title: '帳票出力の夜間チェック',
      from: ['export'],
    },
    fields: {
      scope: 'mechanism',
      status: 'open',
      dueIn: 9,
      gains: ['customer', 'team'],
      pays: ['me'],
    },
    sections: {
      today: '電話をもらってから、手作業で出力を計測した。',
      tomorrow: '先月のデータで毎晩動かし、お客様より先に気づく。',
    },
  },
  {
    ...{
      weeksAgo: 0,
      weekday: 5,
      time: '11:30:00',
      kind: 'interaction',
      title: '新会計システムのRFP',
    },
    fields: {
      customer: ['kitano'],
      channel: 'mail',
      heard: 'sales',
      stage: 'rfp',
      outcome: 'delegated',
    },
    sections: {
      said: '金曜までに見積もりがほしい。仕様書は添付のとおり。',
      next: '- [ ] 見積もる前に訪問する。なぜこのRFPを書くことになったのか {+3}',
    },
  },
];

export const sampleNotes: { readonly [L in Language]: readonly SampleNote[] } = { en, ja };

/** Pages beside the notes, by path. `{date}` is some weeks ago. */
export const samplePages: { readonly [L in Language]: { readonly [path: string]: string } } = {
  en: {
    'aspiration.md': `---\nkind: aspiration\ndate: {date}\nauthor: hide\n---\n\n# What I work for\n\n## What do we want to create?\n\nI want month-end closing to be a quiet day for the people at Mirai.\n\n## Principles\n\n- Would I show this to the customer's boss?\n- Notice it before they have to say it.\n`,
    'customers/mirai.md': `---\nkind: customer\nname: Mirai\naliases: [Mirai Trading]\nreviewed:\n  work: {date}\n---\n\n# Mirai\n\n## Their work\n\nWholesale of kitchen goods to 300 shops; they close the books on the third working day.\n\n## Their competitors\n\n## Their environment\n\n## Their worries\n\nAn audit in March.\n`,
    'customers/aozora.md': `---\nkind: customer\nname: Aozora\n---\n\n# Aozora\n\n## Their work\n\nThey build houses.\n`,
  },
  ja: {
    'aspiration.md': `---\nkind: aspiration\ndate: {date}\nauthor: hide\n---\n\n# 何のために働くか\n\n## 何を生み出したいのか\n\n月末の締め日を、お客様にとって静かな一日にしたい。\n\n## 行動指針\n\n- これは、お客様の上司に見せられる仕事か。\n- 言われる前に、こちらから気づく。\n`,
    'customers/mirai.md': `---\nkind: customer\nname: みらい商事\naliases: [みらい]\nreviewed:\n  work: {date}\n---\n\n# みらい商事\n\n## 仕事\n\n厨房用品の卸。取引先は三百店。毎月第三営業日に締める。\n\n## 競合\n\n## 経営環境\n\n## 悩み\n\n三月に監査がある。\n`,
    'customers/aozora.md': `---\nkind: customer\nname: あおぞら\n---\n\n# あおぞら\n\n## 仕事\n\n住宅を建てている。\n`,
  },
};

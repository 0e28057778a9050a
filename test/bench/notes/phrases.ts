/** What the people of the notes say: sentences to put together, in both languages. */

import type { Language } from '../../../src/core/note/sections.ts';

export const sentences: { readonly [L in Language]: readonly string[] } = {
  en: [
    'The export timed out twice this week, and both times the close of the month had to wait.',
    'They asked whether the limit could be raised; what they want is never to explain a late report again.',
    'Nobody had told them that the format would change, so their auditors found out first.',
    'We agreed to send a sample before the release, with real figures from last quarter.',
    'She laughed and said that the new page is the first one that her team did not complain about.',
    'It took four mails and two calls to learn who decides about the budget.',
    'The night job ran for six hours because an index was missing after the migration.',
    'He showed me the spreadsheet that they keep beside our system; half of it we could do for them.',
    'The request for proposals names our competitor’s feature word for word.',
    'They read the release notes! The paragraph about rounding saved them a day.',
    'Support had answered the same question three times, each time a little differently.',
    'If the check runs on Fridays, the people who can mend what it finds are still there.',
    'We promised a date before we had looked at the code, and it shows.',
    'A short list of what changed, in their words, would have spared us the meeting.',
    'Their new director came from a bank and expects four eyes on every change.',
    'The log says “unknown error”, which is true and of no use to anyone.',
  ],
  ja: [
    '帳票の出力が今週も二回タイムアウトし、月末の締めがそのたびに遅れた。',
    '上限を延ばせないかと聞かれたが、本当に困っているのは役員への説明だという。',
    '書式が変わることを誰も伝えておらず、監査の方が先に気づいてしまった。',
    '次のリリースの前に、前四半期の実際の数字を使った見本を送ることにした。',
    '新しい画面は、チームから苦情が出なかった初めての画面だと笑っておられた。',
    '予算を誰が決めているのかを知るまでに、メール四通と電話二回がかかった。',
    '移行のあとに索引が一つ抜けていて、夜間の処理に六時間かかっていた。',
    '自分たちで作っている一覧表を見せてもらった。半分はこちらで引き受けられる。',
    '提案依頼書には、競合の機能の名前がそのまま書かれている。',
    'リリースノートを読んでいただけた。端数処理の説明で一日助かったとのこと。',
    '同じ質問に三回答えていたが、答えが毎回少しずつ違っていた。',
    '金曜日に点検を動かせば、見つかったものを直せる人がまだ席にいる。',
    'コードを見る前に日付を約束してしまったことが、いま響いている。',
    '何が変わったのかを相手の言葉で短く書いておけば、打ち合わせは要らなかった。',
  ],
};

export const titles: { readonly [L in Language]: readonly string[] } = {
  en: [
    'Export times out',
    'They keep changing the date format',
    'Launch day',
    'A nightly check of the export',
    'New ledger: request for proposals',
    'Who decides about the budget',
    'One runbook for support and development',
    'The release notes were read',
    'Rounding in the quarterly report',
  ],
  ja: [
    '帳票出力がタイムアウトする',
    '日付の書式が何度も変わる',
    '稼働初日のお礼',
    '帳票出力の夜間チェック',
    '新会計システムのRFP',
    '予算を決めるのは誰か',
    'サポートと開発で手順書を一つにする',
    'リリースノートを読んでいただけた',
  ],
};

export const steps: { readonly [L in Language]: readonly string[] } = {
  en: ['Measure which job is slow', 'Ask who reads the report', 'Send a sample', 'Write it down'],
  ja: ['どの処理が遅いのか計測する', '誰が読むのか聞く', '見本を送る', '手順を書く'],
};

export const people = ['Mori', 'Ines', '佐藤', 'Okada', 'Priya', '経理部長', 'Lars', '田中'];
export const tags = ['export', 'ledger', '帳票', 'month-end', '月末締め', 'support', 'billing'];
export const places = ['src/export/ledger.ts', 'src/report/format.ts', 'lib/batch/nightly.sql'];

const companies = ['mirai', 'aoba', 'kestrel', 'north-port', 'hikari', 'umi', 'lindgren', 'tanaka'];
const trades = ['works', 'bank', 'foods', 'rail', 'clinic', 'press', 'energy', 'school'];

/** Three hundred ids of customers. */
export const customers: readonly string[] = Array.from({ length: 300 }, (_, at) =>
  [companies[at % 8], trades[Math.floor(at / 8) % 8], at < 64 ? '' : String(at)]
    .filter(Boolean)
    .join('-'),
);

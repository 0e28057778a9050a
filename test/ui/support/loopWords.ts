/** What is said, chosen and seen in the loop from a frustration to a done improvement, in both languages. */

export interface LoopWords {
  readonly language: 'en' | 'ja';
  readonly theme: 'dark' | 'light';
  readonly frustration: string;
  readonly frustrationTitle: string;
  readonly heard: string;
  readonly heardTitle: string;
  readonly customer: string;
  readonly reframe: string;
  readonly questions: readonly [string, string, string];
  readonly answers: readonly [string, string, string];
  readonly step: string;
  readonly improve: string;
  readonly improving: string;
  readonly improvement: string;
  readonly scope: string;
  readonly sides: readonly [gains: string, pays: string];
  readonly search: string;
  readonly searching: string;
  readonly ledTo: string;
  readonly from: string;
  readonly ages: readonly [improvement: string, step: string];
  readonly setDate: string;
  readonly inAMonth: string;
  readonly drop: string;
  readonly reason: string;
  readonly dropped: string;
  readonly struck: RegExp;
  readonly reopen: string;
  readonly done: string;
  readonly learn: string;
  readonly learned: readonly [words: string, section: RegExp];
  readonly goToOrigin: string;
  readonly goToWeek: string;
  readonly weekName: (number: number) => string;
  readonly improveFromThis: string;
  readonly both: string;
  readonly write: string;
  readonly carried: RegExp;
}

export const loopWords: readonly LoopWords[] = [
  {
    language: 'en',
    theme: 'dark',
    frustration: 'They changed the date format again.',
    frustrationTitle: 'They changed the date format again',
    heard: 'Twice a week the export times out.',
    heardTitle: 'Twice a week the export times out',
    customer: 'Mirai',
    reframe: 'Reframe…',
    questions: ['stop short of exceeding', 'only processing', 'go-between'],
    answers: ['They expected us to ask why', 'Show both formats', 'Who reads the report?'],
    step: 'Ask them directly',
    improve: 'Improve…',
    improving: 'Improve',
    improvement: 'Agree on one format with the readers',
    scope: 'Mechanism',
    sides: ['Customer', 'Me'],
    search: 'Search Notes',
    searching: 'Search the notes',
    ledTo: '→ Led to: Agree on one format',
    from: 'From: They changed the date format',
    ages: ['1 week old', '2 weeks old'],
    setDate: 'Set a Date…',
    inAMonth: 'In a month',
    drop: 'Drop',
    reason: 'the reader moved on',
    dropped: 'dropped',
    struck:
      /- \[x\] ~~Ask them directly: Who reads the report\?~~ \(dropped: the reader moved on\)\n/,
    reopen: 'Reopen',
    done: 'Done: Agree on one format',
    learn: 'What did you learn?',
    learned: ['Ask who reads it first', /\n## Learned\n\nAsk who reads it first\n$/],
    goToOrigin: 'Go to Where It Came From',
    goToWeek: 'Go to Week',
    weekName: (number) => `W${number}`,
    improveFromThis: 'Improve from This',
    both: 'One meeting a week with both',
    write: 'Write the Retrospective',
    carried: /## Carried into next week\n\n- \[Agree on one format[^\n]*\n- Ask them directly/,
  },
  {
    language: 'ja',
    theme: 'light',
    frustration: 'また日付の書式が変わった。',
    frustrationTitle: 'また日付の書式が変わった',
    heard: '週に二回、帳票の出力がタイムアウトする。',
    heardTitle: '週に二回、帳票の出力がタイムアウトする',
    customer: 'みらい',
    reframe: '期待に言い換える…',
    questions: ['期待を超える手前で', 'こなしていただけ', '間に立つ人'],
    answers: ['理由を聞いてほしかった', '両方の書式を並べる', '誰が読みますか'],
    step: '直接聞く',
    improve: '改善につなげる…',
    improving: '改善につなげる',
    improvement: '読む人と書式を一つに決める',
    scope: '仕組み',
    sides: ['お客様', '自分'],
    search: 'ノートを検索',
    searching: 'ノートを検索',
    ledTo: '→ つながった先: 読む人と書式を一つに決める',
    from: 'きっかけ: また日付の書式が変わった',
    ages: ['1週間前から', '2週間前から'],
    setDate: '期限を決める…',
    inAMonth: '1か月後',
    drop: 'やめる',
    reason: '担当が変わった',
    dropped: '取りやめ',
    struck: /- \[x\] ~~直接聞く: 誰が読みますか~~ \(取りやめ: 担当が変わった\)\n/,
    reopen: '未完了に戻す',
    done: '完了: 読む人と書式を一つに決める',
    learn: '何を学びましたか?',
    learned: ['読む人に先に聞く', /\n## 学んだこと\n\n読む人に先に聞く\n$/],
    goToOrigin: 'きっかけのノートを開く',
    goToWeek: '週を選ぶ',
    weekName: (number) => `第${number}週`,
    improveFromThis: 'これを改善につなげる',
    both: '週に一度、両方と話す',
    write: 'ふりかえりを書く',
    carried: /## 来週に持ち越すもの\n\n- \[読む人と書式を一つに決める[^\n]*\n- 直接聞く/,
  },
];

/** What the program says, in both languages. */

import type { Language } from '../note/sections.ts';

interface LineWords {
  readonly usage: string;
  readonly noGit: string;
  unknown(word: string): string;
  noFile(path: string): string;
  found(count: number): string;
}

export const lineWords: { readonly [L in Language]: LineWords } = {
  en: {
    usage: `ashita check [--staged] [--json] [paths]

Looks for private details in notes: names, companies, numbers, addresses, secrets.
Without paths, in the notes of the repository; --staged: in what the next commit would hold.
Prints file:line:column type, and ends with 1 where it found any. It helps; it does not find all.
`,
    noGit: 'ashita: this is no Git repository, so nothing is staged.\n',
    unknown: (word) => `ashita: there is no "${word}".\n`,
    noFile: (path) => `ashita: ${path} is not there, or cannot be read.\n`,
    found: (count) =>
      `ashita: ${count === 1 ? '1 private detail' : `${count} private details`}. Mask them in VS Code, ` +
      'or add words that may stay to the setting ashita.mask.allow.\n',
  },
  ja: {
    usage: `ashita check [--staged] [--json] [パス…]

ノートの中の個人情報(名前、会社名、番号、住所、認証情報)を探します。
パスがなければリポジトリのノートを、--stagedなら次のコミットに入る内容を調べます。
見つかると「ファイル:行:列 種類」を出力し、終了コード1で終わります。すべてを見つけるものではありません。
`,
    noGit: 'ashita: Gitリポジトリではないため、ステージされた内容がありません。\n',
    unknown: (word) => `ashita: 「${word}」は使えません。\n`,
    noFile: (path) => `ashita: ${path} がないか、読み取れません。\n`,
    found: (count) =>
      `ashita: 個人情報が${count}件あります。VS Codeで伏せ字にするか、` +
      '残してよい言葉を設定ashita.mask.allowに加えてください。\n',
  },
};

/** The page that says what a notes folder is, for whoever meets it without the extension. Written once. */

import type { Language } from './sections.ts';

export const readmePath = 'README.md';

const texts: { readonly [L in Language]: string } = {
  en: `# Notes about our customers

These notes are kept with [Ashita](https://marketplace.visualstudio.com/items?itemName=ashita.ashita), an extension for
VS Code. They are plain Markdown: read and edit them with anything.

- \`notes/\`: what customers said, what frustrates us, the thanks we received, and improvements. One file each.
- \`customers/\`: a page per customer: what we know of them.
- \`weeks/\`: the retrospective of each week: today's work → tomorrow's improvement.
- \`aspiration.md\`: what we want to create, and the principles we hold to.

Next steps are task-list items (\`- [ ]\`) in any note; a date in one is its due date.
`,
  ja: `# お客様についてのノート

VS Codeの拡張機能[Ashita](https://marketplace.visualstudio.com/items?itemName=ashita.ashita)で書いたノートです。
ただのMarkdownなので、どんなエディターでも読み書きできます。

- \`notes/\`: 言われたこと、困りごと、いただいた感謝、改善。1件につき1ファイル。
- \`customers/\`: お客様ごとに1ページ。知っていることをまとめます。
- \`weeks/\`: 週ごとのふりかえり。今日の仕事 → 明日の改善。
- \`aspiration.md\`: 何を生み出したいのか。そして、行動指針。

次の一歩は、ノートの中のタスク(\`- [ ]\`)です。日付を書けば、それが期限になります。
`,
};

export function folderReadme(language: Language): string {
  return texts[language];
}

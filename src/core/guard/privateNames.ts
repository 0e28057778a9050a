/**
 * The private list: names that are masked wherever we mask, and what stands for each. It is a plain text that people
 * edit by hand, kept where Git tracks nothing. Reading it never throws; a line that cannot be used is a problem.
 */

import { privateTypes, type ListedName, type PrivateType } from '../mask/found.ts';
import type { Language } from '../note/sections.ts';
import type { Span } from '../problem.ts';

/** Where the list is, in Git's own folder or in the extension's. */
export const privateNamesFile = 'ashita/private-names.txt';

export type ListProblemCode =
  /** Nothing stands before the "=". */
  | 'no-name'
  /** One letter would be found in half of all words. */
  | 'too-short'
  /** The name stands further up already, and that line counts. */
  | 'listed-twice'
  /** What is to stand for the name holds the name itself. */
  | 'tells-name';

export interface ListProblem {
  readonly code: ListProblemCode;
  readonly span: Span;
}

export interface PrivateNames {
  readonly names: readonly ListedName[];
  readonly problems: readonly ListProblem[];
}

const typed = new RegExp(`^(${privateTypes.join('|')})[ \\t]*[:：]`, 'i');

/** Reads `name`, `name = what stands for it`, `company: name`; `#` begins a comment, and a bullet may stand before. */
export function readPrivateNames(text: string): PrivateNames {
  const names: ListedName[] = [];
  const problems: ListProblem[] = [];
  const seen = new Set<string>();
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    const one = readLine(line);
    if (one === undefined) {
      continue;
    }
    const key = keyOf(one.name);
    const code = faultOf(one, key, seen);
    if (code) {
      problems.push({ code, span });
    }
    if (code === undefined || code === 'tells-name') {
      seen.add(key);
      const { token, ...rest } = one;
      names.push(token === undefined || code ? rest : { ...rest, token });
    }
  }
  return { names, problems };
}

function readLine(line: string): ListedName | undefined {
  const said = line.replace(/^\uFEFF/, '').trim();
  if (said === '' || /^[#＃]/.test(said)) {
    return undefined;
  }
  const plain = said.replace(/^[-*・][ \t]+/, '');
  const kind = typed.exec(plain);
  const entry = kind ? plain.slice(kind[0].length) : plain;
  const equals = entry.search(/[=＝]/);
  const name = (equals < 0 ? entry : entry.slice(0, equals)).trim();
  const token = equals < 0 ? '' : entry.slice(equals + 1).trim();
  const type = kind?.[1]?.toLowerCase() as PrivateType | undefined;
  return { name, whole: true, ...(token !== '' && { token }), ...(type && { type }) };
}

function faultOf(
  { name, token }: ListedName,
  key: string,
  seen: ReadonlySet<string>,
): ListProblemCode | undefined {
  if (name === '') {
    return 'no-name';
  }
  if ([...key].length < 2) {
    return 'too-short';
  }
  if (seen.has(key)) {
    return 'listed-twice';
  }
  return token !== undefined && keyOf(token).includes(key) ? 'tells-name' : undefined;
}

function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const pages: { readonly [L in Language]: string } = {
  en: `# Names that Ashita masks, one a line. This file is yours alone: Git does not track it.
#
# Behind "=" stands what is written instead; without it, a token such as [person 1].
# A type may stand before the name: company: Kitano Works
# Capital letters, full width and spaces make no difference. Latin names count as whole words.
#
# Hanako Takahashi = their engineer
# company: Kitano Works = Customer K
`,
  ja: `# Ashitaが伏せ字にする名前。一行に一つ。このファイルは手元だけのもので、Gitの管理対象になりません。
#
# 「=」の後に、代わりに書く言葉。なければ「○○」などになります。
# 会社なら、名前の前に「company:」と書きます。
# 大文字と小文字、全角と半角、空白の数は区別しません。ローマ字の名前は、単語として一致したときだけ。
#
# 高橋花子 = 先方の担当者
# company: 株式会社北野製作所 = K社
`,
};

/** What a list says before anybody has written in it. */
export function newPrivateNames(language: Language): string {
  return pages[language];
}

/** A person's words, as short as a page can show them. */

import type { Note } from '../note/read.ts';
import { frontMatterSpan } from '../note/frontMatter.ts';
import { flatten, paragraphs, shorten } from '../retrospective/plain.ts';

/** Characters of a person's words. */
const most = 300;

/** Words on one line, a long text by its beginning; undefined where there are none. */
export function onOneLine(words: string | undefined): string | undefined {
  return words === undefined ? undefined : shorten(flatten(words), most);
}

/** The first paragraph, or the first item of a list, on one line. */
export function firstParagraph(words: string | undefined): string | undefined {
  const [first] = words === undefined ? [] : paragraphs(words);
  return first === undefined ? undefined : shorten(first, most);
}

/** What a page says before its first section, its title aside. */
export function aboutIn({ text, body }: Note): string | undefined {
  const start = body.title?.span.end ?? frontMatterSpan(text)?.bodyStart ?? 0;
  const end = body.sections[0]?.heading.span.start ?? text.length;
  return firstParagraph(text.slice(start, Math.max(start, end)).replace(/^\uFEFF/, ''));
}

/** The list of principles with other items, and everything else in their section as it is. */

import { tidy } from '../note/words.ts';
import { flatten, itemLines, items } from '../retrospective/plain.ts';

/**
 * The words of the section with the wanted principles in it, in their order. An item that stays keeps its lines as they
 * are written; new ones come behind the last, looking like the first.
 */
export function principlesWith(words: string, wanted: readonly string[]): string {
  const present = items(words);
  if (present.length === wanted.length && present.every((one, at) => one === wanted[at])) {
    return words;
  }
  const parts = itemLines(tidy(words));
  const slots = parts.filter(({ isItem }) => isItem);
  const kept = new Map(slots.map(({ lines }) => [flatten(lines.join('\n')), lines]));
  const mark = markOf(slots[0]?.lines[0]);
  const lines = wanted.map((one, at) => kept.get(one) ?? [`${mark(at)}${one}`]);
  const last = slots.at(-1);
  const result = parts.flatMap((part) => {
    const at = slots.indexOf(part);
    return part === last ? lines.slice(at).flat() : at < 0 ? part.lines : (lines[at] ?? []);
  });
  return tidy([...result, ...(last ? [] : ['', ...lines.flat()])].join('\n'));
}

/** What stands before an item, by its place: as before the first one; none where they are lines and no list. */
function markOf(first: string | undefined): (at: number) => string {
  const [, indent = '', bullet = '', end] =
    /^([ \t]*)(?:([-*+])|\d{1,9}([.)]))[ \t]/.exec(first ?? '- ') ?? [];
  return (at) => (end ? `${indent}${at + 1}${end} ` : bullet && `${indent}${bullet} `);
}

/** Finds names that the caller lists, wherever they occur. What finds details by itself is in detectors.ts. */

import { groupBy } from '../groupBy.ts';
import { fold, foldBy, type Folded } from './fold.ts';
import type { ListedName } from './found.ts';

/** A place where a listed name stands; offsets are into the folded text. */
export interface ListedPlace {
  readonly start: number;
  readonly end: number;
  /** Which of the names. */
  readonly at: number;
}

/**
 * Full and half width, upper and lower case, one space and many, are one; longer names go first, so that none is half
 * masked. Of a name that is listed twice the first counts.
 */
export function findNames(
  page: Folded,
  names: readonly Pick<ListedName, 'name' | 'whole'>[],
): ListedPlace[] {
  const wanted = new Map<string, number>();
  names.forEach(({ name }, at) => {
    const one = foldCase(fold(name.trim()).text.trim()).text;
    if (one !== '') {
      wanted.set(one, wanted.get(one) ?? at);
    }
  });
  const byFirst = groupBy(
    [...wanted].sort(([a], [b]) => b.length - a.length),
    ([name]) => name.charAt(0),
  );
  const found: ListedPlace[] = [];
  if (wanted.size === 0) {
    return found;
  }
  const { text, offsets } = foldCase(page.text);
  // A match begins and ends between characters of the original: half of a folded ㈱ is no place to cut.
  const isCut = (at: number) => at === 0 || at === text.length || isBetween(at);
  const isBetween = (at: number) =>
    offsets[at] !== offsets[at - 1] &&
    page.offsets[offsets[at] ?? 0] !== page.offsets[(offsets[at] ?? 0) - 1];
  const isWord = (from: number, to: number) =>
    !isInWord(text.slice(from - 1, from + 1)) && !isInWord(text.slice(to - 1, to + 1));
  for (let at = 0; at < text.length;) {
    const match = byFirst
      .get(text.charAt(at))
      ?.find(
        ([name, listed]) =>
          text.startsWith(name, at) &&
          isCut(at + name.length) &&
          (!names[listed]?.whole || isWord(at, at + name.length)),
      );
    if (match === undefined || !isCut(at)) {
      at++;
      continue;
    }
    const [name, listed] = match;
    found.push({ start: offsets[at] ?? 0, end: offsets[at + name.length] ?? 0, at: listed });
    at += name.length;
  }
  return found;
}

/** Whether a word goes on between two characters. */
function isInWord(pair: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]{2}$/u.test(pair);
}

/** Upper case, then lower: so ß is ss, and every sigma is one. A run of space is one space. */
function foldCase(text: string): Folded {
  return foldBy(text, /\s+|[A-Z]|[^!-~、-ヿ一-鿿]/gu, (part) =>
    /^\s/.test(part) ? ' ' : part.toUpperCase().toLowerCase().normalize('NFKC'),
  );
}

/** The first sentence of a line, in English and Japanese. `Mr.`, `e.g.`, `No. 5` and a quoted 「遅い。」 end none. */

const ends = /[。！？](?=.)(?![」』）】〉》])|[.!?](?=\s)/gu;

/** Words that somebody's name, or the rest of the comparison, follows. */
const before =
  /^(?:M(?:r|rs|s|x|essrs)|Dr|Prof|St|Mt|Rev|Hon|Gen|Sen|Rep|Capt|vs|cf|ca|approx|incl|excl)$/;
const beforeNumber = /^(?:no|nos|fig|figs|vol|ch|sec|art|pp?|ver)$/i;
/** Words that end a sentence as often as not: the next word says which. */
const either = /^(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|dept|[ap]\.m)$/i;

/** The text up to the end of its first sentence, with the mark that ends it; all of it where no sentence ends. */
export function firstSentence(text: string): string {
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const isEnd = mark !== '.' || !isAbbreviated(text.slice(0, index), text.slice(index + 1));
    if (index > 0 && isEnd) {
      return text.slice(0, index + 1);
    }
  }
  return text;
}

/** Whether the dot between two parts of a line belongs to the word before it. */
function isAbbreviated(head: string, tail: string): boolean {
  const word = /[^\s([{"'“‘（「『]*$/u.exec(head)?.[0] ?? '';
  const next = tail.trimStart();
  if (either.test(word)) {
    return !/^(?!Ltd|Inc|Corp)\p{Lu}/u.test(next);
  }
  return (
    before.test(word) ||
    (beforeNumber.test(word) && /^\d/.test(next)) ||
    // Initials, `e.g.`, `U.S.`; the pronoun is none.
    (/^(?:\p{L}\.)*\p{L}$/u.test(word) && (word.length > 1 || /^(?!I)\p{Lu}/u.test(word))) ||
    // The number of a list's item.
    /^\d+$/.test(head)
  );
}

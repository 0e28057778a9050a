/** A title made from the words themselves, when the person gave none. */

import { graphemesOf } from '../graphemes.ts';
import { firstSentence } from './sentence.ts';

const longest = 60;

/** The first sentence of the first line that says something, at most 60 characters; a longer one is cut with `…`. */
export function titleFrom(words: string): string {
  const line = words
    .split('\n')
    .map((one) => one.replace(/^[\s>#*+-]+/, '').trim())
    .find((one) => /[\p{L}\p{N}]/u.test(one));
  const text = (line ?? words.trim()).replace(/\s+/g, ' ');
  const sentence = firstSentence(text);
  return cut(sentence.replace(/[。.]+$/u, '') || sentence);
}

function cut(text: string): string {
  if (text.length <= longest) {
    return text;
  }
  const characters = graphemesOf(text);
  if (characters.length <= longest) {
    return text;
  }
  const short = characters.slice(0, longest - 1).join('');
  const space = characters[longest - 1] === ' ' ? short.length : short.lastIndexOf(' ');
  return `${(space > longest / 2 ? short.slice(0, space) : short).replace(/[\s、,\uFF0C]+$/u, '')}…`;
}

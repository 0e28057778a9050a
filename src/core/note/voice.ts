/**
 * Whether an answer is one's own: "The company says…" and "we are supposed to…" are somebody else's. A guess from a
 * few turns of phrase, for a gentle word and no more; where it is not sure, it says nothing.
 */

import type { Span } from '../problem.ts';
import { isBorrowedEnglish, turnsToOwnEnglish } from './voiceEnglish.ts';
import { isBorrowedJapanese } from './voiceJapanese.ts';

/** What people are glad to hear said to them: whoever wishes for such words speaks for themselves. */
const glad =
  /thank|glad|happy|relie|love|great|easy|quick|finally|wow|never|助か|ありがと|安心|嬉し|うれし|楽|よかった|良かった|さすが|お願い|任せ|感謝|おかげ|静か|帰れ/i;
const quotes = /「[^」]*」|『[^』]*』|“[^”]*”|"[^"\n]*"/g;
const comment = /<!--(?:[^-]|-(?!->))*-->/g;
/** Where a line break ends a sentence: before a blank line, a list item, a quote. */
const paragraphEnd = /\n(?= *(?:\n|[-*+>#]|\d+[.)] ))/g;
const sentence = /(?:[^.!?。！？]|\.(?=\S))+[.!?。！？]*/g;
const lead = /^\s*(?:(?:[-*+>#]+|\d+[.)])\s+)*/;
/** What is longer than any answer, or any sentence of one, is not looked at. */
const longest = { words: 10_000, sentence: 400 };

/** The sentences that sound like somebody else's answer, in order. */
export function borrowedVoices(words: string): readonly Span[] {
  const read = words
    .slice(0, longest.words)
    .replace(/[\r\t]/g, ' ')
    .replace(comment, (whole) => whole.replace(/[^\n]/g, ' '))
    .replace(quotes, (said) => (glad.test(said) ? '♡' : '"').repeat(said.length))
    .replace(/’/g, "'")
    .replace(paragraphEnd, '。')
    .replace(/\n/g, ' ');
  const sentences = [...read.matchAll(sentence)].map(({ 0: whole, index }) => {
    const start = index + (lead.exec(whole)?.[0].length ?? 0);
    const end = index + words.slice(index, index + whole.length).trimEnd().length;
    const text = read.slice(start, end).replace(/[\s.!?。！？]+$/, '');
    return { start, end, text: text.length <= longest.sentence ? text : '', whole };
  });
  return sentences.flatMap(({ start, end, text, whole }, at) => {
    const next = whole.endsWith('。') ? '' : (sentences[at + 1]?.text ?? '');
    const isBorrowed =
      (isBorrowedEnglish(text) && !turnsToOwnEnglish(next)) || isBorrowedJapanese(text);
    return isBorrowed ? [{ start, end }] : [];
  });
}

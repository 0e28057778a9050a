/** The stock of questions by area: those that we ship, in both languages, and the person's own. */

import { fingerprint } from '../fingerprint.ts';
import { dueIn } from '../note/body.ts';
import { areas, languages, type Language } from '../note/sections.ts';
import type { Area } from './data.ts';
import { questionsEn } from './questionsEn.ts';
import { questionsJa } from './questionsJa.ts';

/** Setting `ashita.questions`: a person's own questions, in whatever language. */
export type OwnQuestions = { readonly [A in Area]?: readonly string[] };

export interface Question {
  readonly id: string;
  readonly area: Area;
  readonly words: string;
  /** The words in every language, as they are compared. */
  readonly keys: readonly string[];
}

const shipped: { readonly [L in Language]: { readonly [A in Area]: readonly string[] } } = {
  en: questionsEn,
  ja: questionsJa,
};

/**
 * Words as they are compared: letters and digits alone, whatever their width and case, without the date by which a step
 * is due.
 */
export function questionKey(words: string): string {
  const due = dueIn(words);
  return (due === undefined ? words : words.replace(due, ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** What a step asks, as it is compared: all of its words, and those behind *Ask them directly:* or a name. */
export function keysOfStep(words: string): readonly string[] {
  const said = /[:：](?!\d)(.*)/s.exec(words)?.[1];
  return [words, ...(said === undefined ? [] : [said])].map(questionKey);
}

/** A question as it is compared: one that we ship in every language. */
export function keysOfQuestion(words: string): readonly string[] {
  const key = questionKey(words);
  const same = areas
    .flatMap((area) => questionsOf(area, 'en'))
    .find(({ keys }) => keys.includes(key));
  return same?.keys ?? [key];
}

const stock = new Map<string, readonly Question[]>();

/** The questions of an area in the order in which they are asked: one's own are nearest to the heart. */
export function questionsOf(
  area: Area,
  language: Language,
  own: OwnQuestions = {},
): readonly Question[] {
  const mine = (own[area] ?? []).map((words): Question => {
    const key = questionKey(words);
    return { id: `own.${fingerprint(key)}`, area, words, keys: [key] };
  });
  const ours = stock.get(`${language} ${area}`) ?? shippedOf(area, language);
  stock.set(`${language} ${area}`, ours);
  return mine.length === 0 ? ours : [...mine, ...ours];
}

function shippedOf(area: Area, language: Language): readonly Question[] {
  return shipped[language][area].map((words, at) => {
    const keys = languages.map((one) => questionKey(shipped[one][area][at] ?? words));
    return { id: `${area}.${at + 1}`, area, words, keys };
  });
}

/** The person's own questions in whatever the setting holds: what is no area or no words is left out. */
export function readOwnQuestions(value: unknown): OwnQuestions {
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  const given = value as { readonly [area: string]: unknown };
  return Object.fromEntries(
    areas.flatMap((area) => {
      const list = Object.hasOwn(given, area) ? given[area] : undefined;
      const words = (Array.isArray(list) ? list : []).flatMap((one: unknown) =>
        typeof one === 'string' && questionKey(one) !== '' ? [one.replace(/\s+/g, ' ').trim()] : [],
      );
      return words.length === 0 ? [] : [[area, [...new Set(words)]]];
    }),
  );
}

/** The questions of several places, each once. */
export function joinOwnQuestions(all: readonly OwnQuestions[]): OwnQuestions {
  return readOwnQuestions(
    Object.fromEntries(areas.map((area) => [area, all.flatMap((own) => own[area] ?? [])])),
  );
}

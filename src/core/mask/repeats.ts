/** Names that were found once by what stands around them, where they stand again without it. */

import { groupBy } from '../groupBy.ts';
import { isNobody } from './detect/englishName.ts';
import { surnameOf } from './detect/surnames.ts';
import type { Candidate } from './found.ts';
import { matches } from './matches.ts';

/** A note that names more companies than these is a list, and what it repeats is found by its mark. */
const mostCompanies = 200;

const capital = 'A-ZÀ-ÖØ-Þ';
const small = "A-Za-zÀ-ɏ'’-";
const latinWords = new RegExp(
  `[${capital}][${small}]{2,30}(?: [${capital}][${small}]{2,30}){0,3}`,
  'g',
);
const kanjiRun = /[一-鿿々ヶ]{2,8}/g;
const katakanaRun = /[ァ-ヺー・]{3,24}/g;
const sameLetters = [/[\p{Script=Latin}\d]/u, /[\p{Script=Han}々ヶ]/u, /[ァ-ヺー]/, /[ぁ-ゖ]/];

export function* findRepeats(text: string, found: readonly Candidate[]): Generator<Candidate> {
  const persons = new Set(
    found.filter(({ type }) => type === 'name').flatMap(({ key = '' }) => namesIn(key)),
  );
  if (persons.size > 0) {
    yield* repeatedPersons(text, persons);
  }
  const companies = found
    .filter(
      ({ type, key = '' }) => type === 'company' && key.length > 2 && !/^[ぁ-ゖー]*$/.test(key),
    )
    .slice(0, mostCompanies);
  yield* repeatedCompanies(text, [...new Set(companies.map(({ key = '' }) => key))]);
}

/** By what words a person may be called again. */
function namesIn(key: string): string[] {
  if (/\p{Script=Latin}/u.test(key)) {
    return key
      .split(/[ .]+/)
      .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word) && !isNobody(word));
  }
  const [family = '', given = ''] = key.split(' ');
  const surname = surnameOf(family) ?? family;
  return [family, family + given, surname].filter((name) => name.length > 1);
}

function* repeatedPersons(text: string, names: ReadonlySet<string>): Generator<Candidate> {
  for (const { 0: run, index } of matches(text, latinWords)) {
    const words = run.split(' ');
    const isKnown = (word: string) => names.has(word.replace(/['’]s?$/, ''));
    if (!words.some(isKnown) || isJoined(text.charAt(index - 1), run.charAt(0))) {
      continue;
    }
    let start = -1;
    let at = 0;
    for (const word of [...words, '']) {
      if (isKnown(word)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        const key = run.slice(start, at - 1).replace(/['’]s?$/, '');
        yield repeated('name', index + start, key);
        start = -1;
      }
      at += word.length + 1;
    }
  }
  for (const pattern of [kanjiRun, katakanaRun]) {
    for (const { 0: run, index } of matches(text, pattern)) {
      if (names.has(run)) {
        yield repeated('name', index, run);
      }
    }
  }
}

function* repeatedCompanies(text: string, keys: readonly string[]): Generator<Candidate> {
  const byFirst = groupBy(keys, (key) => key.charAt(0));
  const codes = [...byFirst.keys()].map((key) => key.charCodeAt(0).toString(16).padStart(4, '0'));
  const first = new RegExp(`[${codes.map((code) => `\\u${code}`).join('')}]`, 'g');
  for (const { 0: letter, index } of codes.length > 0 ? matches(text, first) : []) {
    for (const key of byFirst.get(letter) ?? []) {
      const isWhole =
        text.startsWith(key, index) &&
        !isJoined(text.charAt(index - 1), letter) &&
        !isJoined(key.slice(-1), text.charAt(index + key.length));
      if (isWhole) {
        yield repeated('company', index, key);
      }
    }
  }
}

/** Two letters of one script make one word. */
function isJoined(a: string, b: string): boolean {
  return sameLetters.some((script) => script.test(a) && script.test(b));
}

function repeated(type: Candidate['type'], start: number, key: string): Candidate {
  return { type, start, end: start + key.length, confidence: 'likely', key };
}

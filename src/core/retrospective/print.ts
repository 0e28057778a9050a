/** Puts a week's data into words: Markdown in a language, section by section. The same data gives the same bytes. */

import { partsOfDay, partsOfWeek, type Week } from '../day.ts';
import { wordsOf } from '../language/wordsOf.ts';
import { frontMatterText } from '../note/write.ts';
import { slugOf } from '../note/name.ts';
import type { Language } from '../note/sections.ts';
import type { NotePath } from '../ports.ts';
import type { WeekData } from './data.ts';
import { inline } from './markdown.ts';
import { lineOf } from './plain.ts';
import { printCarried, printCreate } from './printAhead.ts';
import {
  printBalance,
  printIntroductions,
  printLearned,
  printThanks,
  printWins,
} from './printJoy.ts';
import type { Printing } from './printing.ts';
import { printFrustrations, printVoices } from './printVoices.ts';
import { printWork } from './printWork.ts';

/** The sections that every week has where there is something to say. */
export const usualSections = [
  'create',
  'work',
  'voices',
  'frustrations',
  'thanks',
  'introductions',
  'wins',
  'balance',
  'learned',
  'carried',
] as const;
/** Those that a person puts into a week: the reflection over so many weeks. */
export const reflectionSections = ['reflection-4', 'reflection-12', 'reflection-52'] as const;
/** The generated sections, in order. The names stand in the markers of every week that was written: they stay. */
export const weekSections = [...usualSections, ...reflectionSections] as const;
export type WeekSection = (typeof weekSections)[number];

/** Who writes what; undefined where there is nothing to write. */
const printers: {
  readonly [S in (typeof usualSections)[number]]: (
    data: WeekData,
    printing: Printing,
  ) => string | undefined;
} = {
  create: printCreate,
  work: printWork,
  voices: printVoices,
  frustrations: printFrustrations,
  thanks: printThanks,
  introductions: printIntroductions,
  wins: printWins,
  balance: printBalance,
  learned: printLearned,
  carried: printCarried,
};

/** A week in words. Every part ends with a line break. */
export interface PrintedWeek {
  /** Front matter, title, and the line of dates and author. */
  readonly head: string;
  /** Heading and text of each section that is not empty. */
  readonly sections: readonly { readonly name: WeekSection; readonly text: string }[];
  /** The three questions in the person's own words: written once, theirs from then on. */
  readonly tail: string;
}

/** Where a week's retrospective is: `weeks/2026-W47-hide.md`. */
export function weekPath(week: Week, author: string): NotePath {
  const slug = slugOf(author);
  return `weeks/${week}${slug === '' ? '' : `-${slug}`}.md`;
}

export function printWeek(data: WeekData, language: Language): PrintedWeek {
  const words = wordsOf(language);
  const years = [partsOfDay(data.start).year, partsOfDay(data.end).year];
  const printing: Printing = { words, years };
  return {
    head: headOf(data, printing),
    sections: usualSections.flatMap((name) => {
      const text = printers[name](data, printing);
      return text === undefined ? [] : [{ name, text }];
    }),
    tail: `${[`## ${words.week.own.heading}`, ...words.week.own.questions.map((one) => `### ${one}`)].join('\n\n')}\n`,
  };
}

function headOf({ week, start, end, author }: WeekData, { words }: Printing): string {
  const { year, number } = partsOfWeek(week);
  const front = frontMatterText({ kind: 'retrospective', author, week, start, end });
  const line = [words.dates.span(start, end), inline(lineOf(author))].filter((part) => part !== '');
  return `${front}\n# ${words.week.title(year, number)}\n\n${line.join(' · ')}\n`;
}

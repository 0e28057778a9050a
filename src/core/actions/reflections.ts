/** The reflections in a week's retrospective: none until somebody puts one there, then renewed with the week. */

import type { NoteIndex } from '../journal/noteIndex.ts';
import { wordsOf } from '../language/wordsOf.ts';
import type { Language } from '../note/sections.ts';
import { printReflection } from '../reflection/markdown.ts';
import { pastOf } from '../reflection/past.ts';
import { trendOf } from '../reflection/trend.ts';
import type { WeekData } from '../retrospective/data.ts';
import { readBlocks } from '../retrospective/markers.ts';
import { reflectionSections } from '../retrospective/print.ts';

export type ReflectionSection = (typeof reflectionSections)[number];

/** Over how many weeks each looks back. */
const ranges = { 'reflection-4': 4, 'reflection-12': 12, 'reflection-52': 52 } as const;

/** The section over so many weeks. */
export function reflectionOver(weeks: (typeof ranges)[ReflectionSection]): ReflectionSection {
  return `reflection-${weeks}`;
}

/** The reflections that a text holds, and the one to be put into it. */
export function reflectionsOf(
  text: string | undefined,
  add: ReflectionSection | undefined,
): readonly ReflectionSection[] {
  const held = new Set(readBlocks(text ?? '').whole.map(({ name }) => name));
  return reflectionSections.filter((name) => name === add || held.has(name));
}

/** Each as it was at the end of its week, so that the same notes give the same bytes. */
export function printReflections(
  { index, author }: { readonly index: NoteIndex; readonly author: string },
  { end, create }: WeekData,
  language: Language,
  names: readonly ReflectionSection[],
): readonly { readonly name: ReflectionSection; readonly text: string }[] {
  if (names.length === 0) {
    return [];
  }
  const past = pastOf([...index.entries.values()], author, end);
  return names.map((name) => {
    const data = trendOf(past, ranges[name], { author, create: { ...create, earlier: [] } });
    return { name, text: printReflection(data, wordsOf(language)) };
  });
}

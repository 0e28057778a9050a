/** The two ends of the week: what we want to create, and what is carried on. */

import type { WeekData } from './data.ts';
import { atStart, prose } from './markdown.ts';
import { paragraphs, shorten } from './plain.ts';
import { dotted, named, noteLink, section, stepWords, type Printing } from './printing.ts';

/** An answer is quoted whole, within reason. */
const longestAnswer = { paragraphs: 6, words: 400 };

/** Always there: with no answer yet it asks. */
export function printCreate(
  { create }: Pick<WeekData, 'create'>,
  { words, years }: Printing,
): string {
  const { heading, since, principle, unanswered } = words.week.create;
  const asked = create.principle === undefined ? [] : [principle(named(create.principle))];
  const answer = paragraphs(create.words ?? '').slice(0, longestAnswer.paragraphs);
  if (answer.length === 0) {
    return section(heading, [[unanswered('[aspiration.md](../aspiration.md)')], asked]);
  }
  const quote = answer
    .map((part) => `> ${atStart(prose(shorten(part, longestAnswer.words)))}`)
    .join('\n>\n');
  const day = create.since && words.dates.long(create.since, years);
  return section(heading, [[quote], [[since(day), ...asked].join(words.sentenceGap)]]);
}

/** Nobody reads more on a Friday at five; the rest is counted, and stands in *Tomorrow's improvement*. */
const longestCarried = 100;

/** Plain bullets, never task items: a step stays in its note, and is there once. */
export function printCarried(
  { carried, end }: WeekData,
  { words, years }: Printing,
): string | undefined {
  const { heading, age, due, more } = words.week.carried;
  const ageOf = (weeks: number | undefined) =>
    weeks !== undefined && weeks > 0 ? age(weeks) : undefined;
  const dueOf = (day: typeof end | undefined) =>
    day && due(words.dates.short(day, years), day <= end);
  const improvements = carried.improvements
    .slice(0, longestCarried)
    .map((item) =>
      dotted([
        noteLink(item),
        item.scope && words.values.scope[item.scope],
        ageOf(item.weeks),
        dueOf(item.due),
      ]),
    );
  const steps = carried.steps
    .slice(0, longestCarried - improvements.length)
    .map((item) =>
      dotted([stepWords(item.text), ageOf(item.weeks), dueOf(item.due), noteLink(item.note)]),
    );
  const shown = [...improvements, ...steps];
  const left = carried.improvements.length + carried.steps.length - shown.length;
  const lines = [...shown, ...(left > 0 ? [more(left)] : [])].map((item) => `- ${item}`);
  return lines.length === 0 ? undefined : section(heading, [lines]);
}

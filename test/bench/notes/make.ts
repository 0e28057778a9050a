/** A note like those that people write: any kind, either language, 0.5 to 3 KB, the same from the same numbers. */

import { addDays, dayNumber, daysBetween, weekdayOf, type Day } from '../../../src/core/day.ts';
import { noteKinds, type NoteKind } from '../../../src/core/note/kind.ts';
import { pathFor, rand4 } from '../../../src/core/note/name.ts';
import { sectionsOf, type Language, type SectionName } from '../../../src/core/note/sections.ts';
import { writeNote, type NewNote } from '../../../src/core/note/write.ts';
import { customers, people, places, sentences, steps, tags, titles } from './phrases.ts';
import type { Random } from './random.ts';

/** The five years in which everything happens. */
const firstDay = '2021-11-22' as Day;
const lastDay = '2026-11-20' as Day;

export interface MadeNote {
  readonly path: string;
  readonly text: string;
}

/** Interactions are logged most, thanks least. */
const mix: readonly NoteKind[] = [
  ...noteKinds,
  ...(['interaction', 'interaction', 'interaction', 'frustration', 'improvement'] as const),
];

/** The next note; it lies on a working day of the five years. */
export function makeNote(random: Random): MadeNote {
  const kind = random.pick(mix);
  const language: Language = random.happens(0.5) ? 'ja' : 'en';
  const day = aDay(random);
  const title = random.pick(titles[language]);
  const note: NewNote = {
    kind,
    title,
    fields: { date: aMoment(random, day), author: 'hide', ...fieldsFor(kind, random, day) },
    sections: sectionsFor(kind, language, random, day),
  };
  const unique = rand4(Array.from({ length: 4 }, () => random.whole(0, 31)));
  return { path: pathFor(day, kind, title, unique), text: writeNote(note, language) };
}

function aDay(random: Random): Day {
  const day = addDays(firstDay, random.whole(0, daysBetween(firstDay, lastDay)));
  return weekdayOf(day) > 5 ? addDays(day, -2) : day;
}

function aMoment(random: Random, day: Day): string {
  const two = (from: number, to: number) => String(random.whole(from, to)).padStart(2, '0');
  return `${day}T${two(8, 19)}:${two(0, 59)}:${two(0, 59)}+09:00`;
}

function fieldsFor(kind: NoteKind, random: Random, day: Day): NewNote['fields'] {
  const later = addDays(day, random.whole(3, 40));
  // Most of what was planned long ago was done.
  const isOpen = random.happens(dayNumber(lastDay) - dayNumber(day) < 60 ? 0.7 : 0.02);
  const own: { readonly [K in NoteKind]: NewNote['fields'] } = {
    interaction: {
      with: [random.pick(people), random.pick(people)],
      channel: random.pick(['meeting', 'call', 'mail']),
      heard: random.pick(['direct', 'sales', 'support']),
      stage: random.pick(['worry', 'plan', 'rfp', 'use']),
      ...(random.happens(0.2) && { outcome: 'negotiated', gains: ['customer'], pays: ['team'] }),
    },
    frustration: { heard: 'sales', toward: random.pick(['customer', 'process', 'self']) },
    thanks: { for: [random.pick(people)], ...(random.happens(0.5) && { told: { Mori: later } }) },
    improvement: {
      scope: random.pick(['task', 'mechanism', 'process']),
      status: isOpen ? 'open' : 'done',
      due: later,
      ...(!isOpen && { closed: later }),
    },
  };
  return {
    ...(random.happens(0.9) && { customer: [random.pick(customers)] }),
    ...own[kind],
    ...(random.happens(0.2) && { code: [{ path: `${random.pick(places)}#L10-L20` }] }),
    ...(random.happens(0.6) && { tags: [...new Set([random.pick(tags), random.pick(tags)])] }),
  };
}

function sectionsFor(kind: NoteKind, language: Language, random: Random, day: Day) {
  const names = sectionsOf[kind];
  const filled = names.filter((name) => name !== 'next').length;
  const bytes = random.whole(150, 2250) / filled;
  const sections: { [K in SectionName]?: string } = {};
  for (const name of names) {
    sections[name] =
      name === 'next' ? nextSteps(language, random, day) : words(language, random, bytes);
  }
  return sections;
}

function words(language: Language, random: Random, bytes: number): string {
  const said: string[] = [];
  for (let sum = 0; sum < bytes; sum += Buffer.byteLength(said.at(-1) ?? '')) {
    said.push(random.pick(sentences[language]));
    if (random.happens(0.2)) {
      said.push('\n\n');
    }
  }
  return said.join(language === 'en' ? ' ' : '').trim();
}

function nextSteps(language: Language, random: Random, day: Day): string {
  const isOld = dayNumber(lastDay) - dayNumber(day) > 60;
  return Array.from({ length: random.whole(0, 3) }, () => {
    const box = random.happens(isOld ? 0.98 : 0.4) ? 'x' : ' ';
    const due = random.happens(0.5) ? ` ${addDays(day, random.whole(1, 30))}` : '';
    return `- [${box}] ${random.pick(steps[language])}${due}`;
  }).join('\n');
}

/** What is wrong between notes, and between a note and today: no file can tell it alone. */

import { addDays, type Day } from '../day.ts';
import { nameKey } from '../note/customerName.ts';
import type { FieldKey } from '../note/fields.ts';
import { scalarsOf } from '../note/scalars.ts';
import type { NotePath } from '../ports.ts';
import type { Problem, Span } from '../problem.ts';
import type { Entry } from './entry.ts';
import type { NoteIndex } from './noteIndex.ts';
import { sharedNames } from './sharedNames.ts';

type Across = Extract<
  Problem,
  { code: 'unknown-origin' | 'origin-cycle' | 'later-origin' | 'future-date' | 'shared-name' }
>;
/** A problem that knows the value it is about, not yet where that stands. */
export type FarProblem = Across extends infer One
  ? One extends Across
    ? Omit<One, 'span'>
    : never
  : never;

/** By path, for the files that have any; one pass over the notes and their links. */
export function problemsAcross(
  index: Pick<NoteIndex, 'entries' | 'byId'>,
  today: Day,
): ReadonlyMap<NotePath, readonly FarProblem[]> {
  const found = new Map<NotePath, readonly FarProblem[]>();
  const improvements = [...index.entries.values()].filter(({ kind }) => kind === 'improvement');
  const circles = circlesOf(improvements, index);
  const shared = sharedNames(index.entries.values());
  // Where the day has begun already, it is tomorrow.
  const latest = addDays(today, 1);
  for (const entry of index.entries.values()) {
    const { kind, path } = entry;
    const problems = [
      ...futureDates(entry, latest),
      ...(kind === 'improvement' ? originProblems(entry, index, circles) : []),
      ...(shared.get(path) ?? []),
    ];
    if (problems.length > 0) {
      found.set(path, problems);
    }
  }
  return found;
}

function futureDates({ day, fields }: Entry, latest: Day): readonly FarProblem[] {
  const closed = fields.closed;
  return [
    ...(day !== undefined && fields.date !== undefined && day > latest
      ? [{ code: 'future-date', key: 'date', day } as const]
      : []),
    ...(closed !== undefined && closed > latest
      ? [{ code: 'future-date', key: 'closed', day: closed } as const]
      : []),
  ];
}

function originProblems(
  entry: Entry,
  index: Pick<NoteIndex, 'byId'>,
  circles: ReadonlyMap<Entry, number>,
): readonly FarProblem[] {
  const ids = new Set((entry.fields.from ?? []).map((id) => id.normalize('NFC')));
  return [...ids].flatMap((id): readonly FarProblem[] => {
    const origin = index.byId(id);
    if (!origin) {
      return [{ code: 'unknown-origin', id }];
    }
    const circle = circles.get(entry);
    if (origin.id === entry.id || (circle !== undefined && circle === circles.get(origin))) {
      return [{ code: 'origin-cycle', id }];
    }
    return origin.day !== undefined && entry.day !== undefined && origin.day > entry.day
      ? [{ code: 'later-origin', id, day: origin.day }]
      : [];
  });
}

/**
 * Improvements from which `from` leads round to themselves, each with a number of its circle (Tarjan's strongly connected
 * components, with a stack of our own: a chain of notes may be longer than the engine's).
 */
function circlesOf(
  improvements: readonly Entry[],
  index: Pick<NoteIndex, 'byId'>,
): ReadonlyMap<Entry, number> {
  const circles = new Map<Entry, number>();
  const seen = new Map<Entry, { readonly order: number; low: number; isOpen: boolean }>();
  const open: Entry[] = [];
  const originsOf = (entry: Entry) =>
    (entry.fields.from ?? []).flatMap((id) => {
      const origin = index.byId(id);
      return origin?.kind === 'improvement' ? [origin] : [];
    });
  const visit = (entry: Entry) => {
    const mark = { order: seen.size, low: seen.size, isOpen: true };
    seen.set(entry, mark);
    open.push(entry);
    return { entry, mark, left: originsOf(entry) };
  };
  for (const start of improvements) {
    const way = seen.has(start) ? [] : [visit(start)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { entry, mark, left } = here;
      const next = left.pop();
      const known = next && seen.get(next);
      if (next && !known) {
        way.push(visit(next));
      } else if (known) {
        mark.low = known.isOpen ? Math.min(mark.low, known.order) : mark.low;
      } else {
        way.pop();
        const before = way.at(-1);
        if (before) {
          before.mark.low = Math.min(before.mark.low, mark.low);
        }
        if (mark.low === mark.order) {
          const members = open.splice(open.lastIndexOf(entry));
          for (const member of members) {
            (seen.get(member) ?? mark).isOpen = false;
            if (members.length > 1) {
              circles.set(member, mark.order);
            }
          }
        }
      }
    }
  }
  return circles;
}

/** The problems with their places in the file's text; one whose value is no longer there stands at the beginning. */
export function placedIn(text: string, problems: readonly FarProblem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, span: spanOf(text, problem) }));
}

function spanOf(text: string, problem: FarProblem): Span {
  const of = (key: FieldKey, isMeant: (value: string) => boolean) =>
    scalarsOf(text, key).find(({ value }) => isMeant(value))?.span;
  const start = { start: 0, end: 0 };
  switch (problem.code) {
    case 'future-date':
      return scalarsOf(text, problem.key)[0]?.span ?? start;
    case 'shared-name': {
      const isIt = (value: string) => nameKey(value) === nameKey(problem.name);
      return of('name', isIt) ?? of('aliases', isIt) ?? start;
    }
    default:
      return of('from', (value) => value.normalize('NFC') === problem.id) ?? start;
  }
}

/** How early a customer asks us, and whether that is earlier or later than before (D2). */

import type { NoteEntry } from '../journal/entry.ts';
import { stages, type Stage } from '../note/kind.ts';
import { known } from '../retrospective/gathering.ts';
import { contactOf, type Fresh } from './contact.ts';
import type { Asked, Drift, StageMark } from './data.ts';

/** Conversations that a median is of, and the fewest that it takes. */
const ofMedian = { most: 7, least: 3 };
/** Fewer conversations are no trend. */
export const leastConversations = 7;
/** So many points of a hundred make a difference. */
const leastPoints = 15;

type Conversation = NoteEntry & { readonly fields: { readonly stage: Stage } };

/** The conversations among some notes, which come oldest first, that say at which stage we were brought in. */
export function askedOf(notes: readonly NoteEntry[]): Asked {
  const talks = notes.filter(isConversation);
  const medians = mediansOf(talks.map(({ fields }) => stages.indexOf(fields.stage)));
  const marks = talks.map((talk, at): StageMark => {
    const mark = contactOf(talk) as Fresh<StageMark>;
    const median = medians[at];
    mark.stage = talk.fields.stage;
    if (median !== undefined) {
      mark.median = median;
    }
    return mark;
  });
  return { marks, ...known({ compared: comparedOf(notes) }) };
}

function isConversation(note: NoteEntry): note is Conversation {
  return note.kind === 'interaction' && note.fields.stage !== undefined;
}

/** Whether we were asked before anything was decided. */
export function isEarly({ stage }: { readonly stage?: Stage | undefined }): boolean {
  return stage === 'worry' || stage === 'plan';
}

/** For each place the lower median of those up to it; counted, not sorted, as there are few places and many marks. */
function mediansOf(places: readonly number[]): readonly (number | undefined)[] {
  const counts = stages.map(() => 0);
  const add = (place: number | undefined, count: number) => {
    if (place !== undefined) {
      counts[place] = (counts[place] ?? 0) + count;
    }
  };
  return places.map((place, at) => {
    add(place, 1);
    add(places[at - ofMedian.most], -1);
    const size = Math.min(at + 1, ofMedian.most);
    let before = 0;
    const middle = counts.findIndex((count) => (before += count) > (size - 1) >> 1);
    return size < ofMedian.least ? undefined : middle;
  });
}

/** The last third of the conversations among some notes, which come oldest first, against all before it. */
export function comparedOf(notes: readonly NoteEntry[]): Asked['compared'] {
  const talks = notes.filter(isConversation);
  if (talks.length < leastConversations) {
    return undefined;
  }
  const lateOf = Math.floor(talks.length / 3);
  const earlyOf = talks.length - lateOf;
  const countEarly = (some: readonly Conversation[]) =>
    some.filter(({ fields }) => isEarly(fields)).length;
  const late = countEarly(talks.slice(-lateOf));
  const early = countEarly(talks.slice(0, earlyOf));
  return { drift: driftOf(late, lateOf, early, earlyOf), late, lateOf, early, earlyOf };
}

/** In whole numbers, so that exactly fifteen points are fifteen points. */
function driftOf(late: number, lateOf: number, early: number, earlyOf: number): Drift {
  const rise = 100 * (late * earlyOf - early * lateOf);
  const least = leastPoints * lateOf * earlyOf;
  return rise >= least ? 'earlier' : rise <= -least ? 'one-of-many' : 'same';
}

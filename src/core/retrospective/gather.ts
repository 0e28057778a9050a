/** Gathers a week into data: what was there at its end, from the index and the few files that it needs. */

import { compareText } from '../compare.ts';
import { dayOf, partsOfWeek, type Day, type Week } from '../day.ts';
import { nobody, openAsOf, type Witness } from '../journal/carry.ts';
import type { Entry } from '../journal/entry.ts';
import { earlierAnswers } from '../note/aspiration.ts';
import type { Commit, NotePath } from '../ports.ts';
import type { Aspiration, Carried, CustomerOfWeek, WeekData } from './data.ts';
import {
  closedInWeek,
  gatherBalance,
  gatherIntroductions,
  gatherLearned,
  gatherSteps,
  gatherThanks,
  gatherWins,
} from './gatherJoy.ts';
import { gatherFrustrations, gatherMissed, gatherVoices } from './gatherVoices.ts';
import { gatherWork, improvementRef } from './gatherWork.ts';
import {
  entriesOf,
  gathering,
  known,
  notesOfWeek,
  refOf,
  wordsOf,
  type Gathering,
  type ReadNote,
} from './gathering.ts';
import { items } from './plain.ts';
import { stepRef } from './step.ts';

export interface WeekInput {
  readonly week: Week;
  /** The handle, as notes and front matter have it. */
  readonly author: string;
  /** All that the index holds, everybody's, in any order. */
  readonly entries: readonly Entry[];
  /** At least the files that `pathsToRead` names. */
  readonly read: ReadNote;
  /** What is known of the customers whom the author met, in the order of their ids. */
  readonly customers: readonly CustomerOfWeek[];
  /** The author's commits, oldest first; others than the week's are left out. */
  readonly commits: readonly Commit[];
  /** The week's own paper, once the week is over. */
  readonly witness?: Witness;
}

/**
 * The files whose words a week needs: the author's notes of the week that hold any, what the author's improvements that
 * were closed in it taught, and the aspiration.
 */
export function pathsToRead(
  entries: readonly Entry[],
  week: Week,
  author: string,
  witness: Witness = nobody,
): readonly NotePath[] {
  const aspiration = aspirationIn(entries);
  const mine = entriesOf(entries, author);
  return [
    ...(aspiration ? [aspiration.path] : []),
    ...notesOfWeek(mine, week)
      .filter(({ kind, filled }) => kind !== 'improvement' && filled.length > 0)
      .map(({ path }) => path),
    ...closedInWeek(mine, week, witness)
      .filter(({ entry }) => entry.filled.includes('learned'))
      .map(({ entry }) => entry.path),
  ];
}

/** The data of a week. The same notes and commits give the same data, whatever the order of the entries. */
export function gatherWeek(input: WeekInput): WeekData {
  const { week, author, entries, read, commits, witness, customers } = input;
  const from = gathering(entries, week, author, read, witness);
  return {
    ...{ week, start: from.start, end: from.end, author },
    create: gatherAspiration(from, read),
    work: gatherWork(from, commits),
    voices: gatherVoices(from, customers),
    ...known({ missed: gatherMissed(customers) }),
    frustrations: gatherFrustrations(from),
    thanks: gatherThanks(from),
    ...known({ introductions: gatherIntroductions(from) }),
    wins: gatherWins(from),
    ...known({ steps: gatherSteps(customers) }),
    ...known({ balance: gatherBalance(from) }),
    learned: gatherLearned(from),
    carried: gatherCarried(from),
  };
}

/** The file that says it: aspiration.md, else the first that calls itself one. */
export function aspirationIn(entries: readonly Entry[]): Entry | undefined {
  const rank = ({ path }: Entry) => (path.toLowerCase() === 'aspiration.md' ? 0 : 1);
  return entries
    .filter(({ kind }) => kind === 'aspiration')
    .sort((a, b) => rank(a) - rank(b) || compareText(a.path, b.path))[0];
}

/** The answer, and the principle of the week: they take turns, so that the same week has the same one. */
function gatherAspiration(from: Gathering, read: ReadNote): Aspiration {
  const entry = aspirationIn(from.aspirations);
  if (!entry) {
    return {};
  }
  const principles = items(from.words(entry, 'principles') ?? '');
  const principle =
    principles[(partsOfWeek(from.week).number - 1) % Math.max(principles.length, 1)];
  return known({ ...answerAsOf(entry, from.end, read), principle });
}

/** The answer that held at the end of a day; the present one where none is known to be that old. */
export function answerAsOf(entry: Entry, end: Day, read: ReadNote): Aspiration {
  const words = wordsOf(entry, 'create', read);
  const since = words === undefined ? undefined : dayOf(entry.fields.date ?? '');
  const note = since !== undefined && since > end ? read(entry.path) : undefined;
  const before = note && earlierAnswers(note).find((one) => one.since && one.since <= end);
  return before ?? known({ words, since });
}

function gatherCarried({ mine, end, witness }: Gathering): Carried {
  const open = openAsOf(mine, end, witness);
  return {
    improvements: open.improvements.map(({ entry, weeks }) => ({
      ...improvementRef(entry),
      ...known({ weeks, due: entry.fields.due }),
    })),
    steps: open.steps.map(({ entry, step, weeks }) => ({
      ...stepRef(step),
      note: refOf(entry),
      ...known({ weeks }),
    })),
  };
}

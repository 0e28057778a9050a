/** Today's work and what it led to (A4), and how far the week's improvements reach (A5). */

import { compareText } from '../compare.ts';
import { stepsAsOf } from '../journal/carry.ts';
import type { Entry } from '../journal/entry.ts';
import { improvementsByOrigin, isPieceOfWork, type ByOrigin } from '../journal/today.ts';
import type { Scope } from '../note/kind.ts';
import type { Commit } from '../ports.ts';
import type { ImprovementRef, Work, WorkRow } from './data.ts';
import { known, notesOfKind, refOf, type Gathering } from './gathering.ts';
import { stepRef } from './step.ts';

/**
 * The rows: interactions and frustrations of the week, then its commits as one. Thanks are no work, an improvement is
 * what work led to. A row fed tomorrow when an improvement names it in `from`, anybody's, begun by the end of the
 * week: what came later does not change how the week ended. Or when it has a next step, done or not; one that was dropped
 * leads nowhere. An improvement
 * that names itself, an older one, or a note that is nowhere leads to nothing else and harms nothing.
 */
export function gatherWork(from: Gathering, commits: readonly Commit[]): Work {
  const ledTo = ledToOf(from);
  const rows: WorkRow[] = from.notes.filter(isPieceOfWork).map((entry) => ({
    ...{ type: 'note', kind: entry.kind, note: refOf(entry) },
    improvements: (ledTo.get(entry.id) ?? []).map(improvementRef),
    steps: stepsAsOf(entry, from.witness).map(stepRef),
  }));
  const ofWeek = commitsOf(from, commits);
  if (ofWeek.length > 0) {
    rows.push({ type: 'commits', commits: ofWeek, improvements: [], steps: [] });
  }
  const fed = rows.filter(
    ({ improvements, steps }) => improvements.length + steps.length > 0,
  ).length;
  return { rows, fed, ended: rows.length - fed, scopes: scopesOf(from) };
}

/** An improvement as data, with how far it reaches. */
export function improvementRef(entry: Entry): ImprovementRef {
  return { ...refOf(entry), ...known({ scope: entry.fields.scope }) };
}

/** The improvements that name each note, oldest first; those that were begun after the week do not count. */
function ledToOf({ improvements, end }: Gathering): ByOrigin<Entry> {
  const begun = improvements.filter(({ day }) => day === undefined || day <= end);
  const byAge = (a: Entry, b: Entry) =>
    compareText(a.day ?? '', b.day ?? '') || compareText(a.path, b.path);
  return improvementsByOrigin(begun.sort(byAge));
}

/** The week's commits, each once, by day; within a day as they came. */
function commitsOf({ start, end }: Gathering, commits: readonly Commit[]) {
  const ofWeek = commits.filter(({ day }) => day >= start && day <= end);
  const byHash = new Map(ofWeek.map(({ hash, subject, day }) => [hash, { hash, subject, day }]));
  return [...byHash.values()].sort((a, b) => compareText(a.day, b.day));
}

function scopesOf(from: Gathering): Work['scopes'] {
  const counts: Record<Scope | 'none', number> = {
    task: 0,
    mechanism: 0,
    process: 0,
    organisation: 0,
    none: 0,
  };
  for (const { fields } of notesOfKind(from, 'improvement')) {
    counts[fields.scope ?? 'none']++;
  }
  return counts;
}

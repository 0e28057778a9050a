/** A look back over the weeks: from the index, and the one file whose words it needs. */

import type { Day } from '../day.ts';
import type { NoteIndex } from '../journal/noteIndex.ts';
import type { NoteStore } from '../ports.ts';
import type { TrendData } from '../reflection/data.ts';
import { pastOf } from '../reflection/past.ts';
import { createOf, trendOf } from '../reflection/trend.ts';
import { aspirationIn } from '../retrospective/gather.ts';
import { readNotes } from './writeWeek.ts';

/** The trend over so many weeks, 0 for all; each week is looked into once, whatever the ranges. */
export type LookBack = (range: number) => TrendData;

/** How it stood at the end of `today`. Rejects where the disk does. */
export async function lookBack(
  { store, index, author }: { store: NoteStore; index: NoteIndex; author: string },
  today: Day,
): Promise<LookBack> {
  await index.settled();
  const entries = [...index.entries.values()];
  const aspiration = aspirationIn(entries);
  const notes = await readNotes(store, aspiration ? [aspiration] : []);
  const create = createOf(entries, today, (path) => notes.get(path));
  const past = pastOf(entries, author, today);
  return (range) => trendOf(past, range, { author, create });
}

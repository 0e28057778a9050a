/** What a customer's page says of an area still holds (D1): the day is recorded. */

import type { Area } from '../customers/data.ts';
import type { Day } from '../day.ts';
import { setMapEntry } from '../note/edit.ts';
import { filledSections } from '../note/read.ts';
import type { NotePath } from '../ports.ts';
import { badArgument, type Result } from '../refusal.ts';
import { changeNote, type Changed, type EditTarget } from './change.ts';

/** One entry of `reviewed`. Refuses an area that says nothing. */
export function confirmArea(
  target: EditTarget,
  path: NotePath,
  area: Area,
  day: Day,
): Promise<Result<Changed>> {
  return changeNote(target, path, (page) =>
    filledSections(page).includes(area)
      ? setMapEntry(page.text, 'reviewed', area, day)
      : badArgument('area', { code: 'empty-area' }),
  );
}

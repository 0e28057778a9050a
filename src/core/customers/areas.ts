/** What we know of a customer, area by area, and how fresh it is (D1). */

import { addDays, addMonths, monthsBetween, type Day } from '../day.ts';
import type { Entry, NoteEntry } from '../journal/entry.ts';
import { hearsayOf, isRaw } from '../journal/standing.ts';
import type { Stage } from '../note/kind.ts';
import { areas, headings, languages } from '../note/sections.ts';
import { known } from '../retrospective/gathering.ts';
import { datedRef } from './contact.ts';
import type { Area, AreaState } from './data.ts';

const areaOfStage: { readonly [S in Stage]: Area } = {
  worry: 'worries',
  plan: 'strategy',
  rfp: 'decide',
  order: 'decide',
  use: 'work',
};

/** An area by its key, and by its heading in every language that we ship. */
const areaOfTag: ReadonlyMap<string, Area> = new Map(
  areas.flatMap((area) =>
    [area, ...languages.map((language) => headings[area][language].toLowerCase())].map(
      (tag) => [tag, area] as const,
    ),
  ),
);

/**
 * The areas that a note touches, as its fields tell: the stage at which we were asked, a frustration that became an
 * expectation, an outcome, a win; and a tag that names an area. Hearsay touches none, nor does an improvement.
 */
function areasTouchedBy(note: NoteEntry): readonly Area[] {
  const { kind, fields } = note;
  if (kind === 'improvement' || hearsayOf(note)) {
    return [];
  }
  const touched: Area[] = [];
  if (kind === 'interaction' && fields.stage) {
    touched.push(areaOfStage[fields.stage]);
  }
  if (kind === 'interaction' && fields.outcome) {
    touched.push('decide');
  }
  if (kind === 'frustration' && !isRaw(note)) {
    touched.push('worries');
  }
  if (kind !== 'frustration' && fields.win) {
    touched.push('recognise');
  }
  for (const tag of fields.tags ?? []) {
    const area = areaOfTag.get(tag.toLowerCase());
    if (area) {
      touched.push(area);
    }
  }
  return touched;
}

export interface Freshness {
  readonly today: Day;
  /** Months after which what was confirmed is stale. */
  readonly staleAfter: number;
}

/** The seven areas, without what the page says; notes come oldest first, none of a later day than today. */
export function areasOf(
  page: Entry | undefined,
  notes: readonly NoteEntry[],
  { today, staleAfter }: Freshness,
): readonly AreaState[] {
  const newest = newestTouching(notes);
  const oldest = addMonths(today, -staleAfter);
  return areas.map((area) => {
    const note = newest.get(area);
    const touched = note && datedRef(note);
    if (!page?.filled.includes(area)) {
      return { area, isFilled: false, isStale: false, ...known({ touched }) };
    }
    const confirmed = reviewedOn(page, area, today) ?? note?.day;
    return {
      ...{ area, isFilled: true, ...known({ confirmed, touched }) },
      ...(confirmed && { months: monthsBetween(confirmed, today) }),
      isStale: confirmed === undefined || confirmed < oldest,
    };
  });
}

/** A day ahead is allowed, as it may have begun elsewhere; what lies further ahead is a slip of the pen. */
function reviewedOn({ fields }: Entry, area: Area, today: Day): Day | undefined {
  const day = fields.reviewed?.[area];
  return day !== undefined && day <= addDays(today, 1) ? day : undefined;
}

function newestTouching(notes: readonly NoteEntry[]): ReadonlyMap<Area, NoteEntry> {
  const newest = new Map<Area, NoteEntry>();
  for (let at = notes.length - 1; at >= 0 && newest.size < areas.length; at--) {
    const note = notes[at];
    for (const area of note ? areasTouchedBy(note) : []) {
      newest.set(area, newest.get(area) ?? (note as NoteEntry));
    }
  }
  return newest;
}

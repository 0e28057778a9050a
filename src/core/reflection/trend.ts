/** What the weeks show, as data: from the index alone, the words of the aspiration aside. */

import type { Day } from '../day.ts';
import type { Entry } from '../journal/entry.ts';
import { earlierAnswers } from '../note/aspiration.ts';
import { answerAsOf, aspirationIn } from '../retrospective/gather.ts';
import { known, type ReadNote } from '../retrospective/gathering.ts';
import { balanceOf } from './balance.ts';
import type { AspirationOverTime, TrendData } from './data.ts';
import { loopOf } from './loop.ts';
import type { Past } from './past.ts';
import { comparedOf, firstReachedOf, mediansOf } from './windows.ts';

/** The trend over the last `range` weeks of a past, fewer where it has no more. 0 is all. */
export function trendOf(
  past: Past,
  range: number,
  said: { readonly author: string; readonly create: AspirationOverTime },
): TrendData {
  const { today, weeksSoFar } = past;
  const shown = Math.max(range === 0 ? weeksSoFar : Math.min(range, weeksSoFar), 1);
  const weeks = past.last(shown);
  const medians = mediansOf(past, shown);
  const compared = comparedOf(past, shown);
  return {
    ...{ author: said.author, today, range, start: weeks[0]?.start ?? today, end: today },
    ...{ weeksSoFar, create: said.create },
    weeks: weeks.map(({ week, start, improvements, fed, ended }, at) => ({
      ...{ week, start, improvements, fed, ended },
      ...known({ median: medians[at] }),
      counts: { fed: fed.length, ended: ended.length },
    })),
    ...known({ compared, firstReached: firstReachedOf(past, compared?.late) }),
    loop: loopOf(weeks.flatMap(({ strands }) => strands)),
    balance: balanceOf(weeks.flatMap(({ weighed }) => weighed)),
  };
}

/** What do we want to create?, as it was answered by the end of a day; `read` reads at least the file that says it. */
export function createOf(entries: readonly Entry[], end: Day, read: ReadNote): AspirationOverTime {
  const entry = aspirationIn(entries);
  const held = entry ? answerAsOf(entry, end, read) : {};
  const note = entry?.filled.includes('earlier') ? read(entry.path) : undefined;
  const earlier = (note ? earlierAnswers(note) : []).filter(
    ({ words, since }) =>
      (since === undefined || since <= end) && !(words === held.words && since === held.since),
  );
  return { ...known({ words: held.words, since: held.since }), earlier };
}

/** Today's work → tomorrow's improvement: the table and its count. */

import { scopes } from '../note/kind.ts';
import type { CommitRef, StepRef, WeekData, WorkRow } from './data.ts';
import { inline } from './markdown.ts';
import { firstClause, lineOf } from './plain.ts';
import { datedLink, dotted, noteLink, section, subjectOf, type Printing } from './printing.ts';

/** At most so many things in a cell of the table. */
const longestCell = 3;

export function printWork({ work }: WeekData, printing: Printing): string | undefined {
  const { heading, columns, fed, scopes: scopesSentence, noScope } = printing.words.week.work;
  const { rows, scopes: counts } = work;
  const named = [...scopes, 'none' as const].flatMap((scope) =>
    counts[scope] === 0
      ? []
      : [[scope === 'none' ? noScope : printing.words.values.scope[scope], counts[scope]] as const],
  );
  const closing = [
    ...(rows.length > 0 ? [fed(work.fed, rows.length)] : []),
    ...(named.length > 0 ? [scopesSentence(named)] : []),
  ];
  if (closing.length === 0) {
    return undefined;
  }
  const table = rows.map((row) => `| ${workOf(row, printing)} | ${ledTo(row, printing)} |`);
  const head = table.length > 0 ? [`| ${columns.join(' | ')} |`, '|---|---|'] : [];
  return section(heading, [[...head, ...table], [closing.join(' ')]]);
}

function workOf(row: WorkRow, printing: Printing): string {
  return row.type === 'note' ? datedLink(row.note, printing) : commitsLine(row.commits, printing);
}

/** Days, count, and the first subjects: all of three, two of more. */
function commitsLine(commits: readonly CommitRef[], { words }: Printing): string {
  const days = [...new Set(commits.map(({ day }) => day))];
  const subjects = [...new Set(commits.map(({ subject }) => subjectOf(subject)))].filter(
    (one) => one !== '',
  );
  const isAll = subjects.length <= 3;
  const shown = isAll ? subjects : subjects.slice(0, 2);
  return dotted([words.dates.days(days), words.week.work.commits(commits.length, shown, isAll)]);
}

/** Improvements say more than steps, so steps stand only where there are none. */
function ledTo({ improvements, steps }: WorkRow, printing: Printing): string {
  const { words } = printing;
  const { improvement, ended, more } = words.week.work;
  const things =
    improvements.length > 0
      ? improvements.map((one) =>
          improvement(noteLink(one), one.scope && words.values.scope[one.scope]),
        )
      : steps.map((step) => stepLine(step, printing));
  if (things.length === 0) {
    return ended;
  }
  const shown = things.length > longestCell ? things.slice(0, longestCell - 1) : things;
  const left = things.length - shown.length;
  return dotted([...shown, left > 0 ? more(left) : undefined]);
}

function stepLine({ text, due, done }: StepRef, { words, years }: Printing): string {
  return words.week.work.step(
    inline(firstClause(lineOf(text))),
    due && words.dates.short(due, years),
    done,
  );
}

/** The paper for a customer's desk, as Markdown of one page. */

import { partsOfDay } from '../day.ts';
import type { Words } from '../language/words.ts';
import { asHeading, atStart, inline, prose } from '../retrospective/markdown.ts';
import { shorten } from '../retrospective/plain.ts';
import type { DeskPaper } from './deskPaper.ts';

/** Characters: a title, and what stands behind it. They are cut when they are masked: half a name is found by nobody. */
const longest = { title: 120, words: 160 };

/** `customer` is their name; whatever the paper says of notes is masked already. */
export function printDeskPaper(
  { from, to, changed, results, next, more }: DeskPaper,
  customer: string,
  { paper, dates, week }: Words,
): string {
  const years = [partsOfDay(to).year];
  const short = (title: string) => prose(shorten(title, longest.title));
  const safe = (words: string | undefined) =>
    words === undefined ? undefined : prose(shorten(words, longest.words));
  const left = (count: number) => (count === 0 ? [] : [week.carried.more(count)]);
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      paper.changed,
      changed.map(({ title, day, words }) =>
        paper.change(short(title), dates.long(day, years), safe(words)),
      ),
    ],
    [
      paper.results,
      results.map(({ win, title, day }) => paper.result(win, short(title), dates.long(day, years))),
    ],
    [
      paper.next,
      next.map(({ title, due, words }) =>
        paper.plan(short(title), due && dates.long(due, years), safe(words)),
      ),
    ],
  ];
  const counts = [more.changed, more.results, more.next];
  const sections = parts.flatMap(([heading, lines], at) =>
    lines.length === 0
      ? []
      : [
          `## ${heading}`,
          [...lines, ...left(counts[at] ?? 0)].map((line) => `- ${line}`).join('\n'),
        ],
  );
  const title = asHeading(atStart(inline(paper.title(customer))));
  return `${[`# ${title}`, paper.period(from, to), ...sections].join('\n\n')}\n`;
}

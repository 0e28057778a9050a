/** The reflection as Markdown: to be copied, or to stand in a retrospective. The same data gives the same bytes. */

import { partsOfDay } from '../day.ts';
import type { Words } from '../language/words.ts';
import { inline } from '../retrospective/markdown.ts';
import { lineOf } from '../retrospective/plain.ts';
import { printCreate } from '../retrospective/printAhead.ts';
import { section } from '../retrospective/printing.ts';
import { charts, type Chart, type TrendData } from './data.ts';
import { mermaidOf } from './mermaid.ts';
import { sentences } from './sentences.ts';
import { tables, type Table } from './tables.ts';

/** To be copied: what we want to create, then each question with its answer and its table. */
export function reflectionMarkdown(data: TrendData, words: Words): string {
  const { title, questions } = words.reflection;
  const day = (of: typeof data.start) => words.dates.long(of, []);
  const says = sentences(data, words);
  const shown = tables(data, words);
  const years = [partsOfDay(data.today).year];
  const create = data.create.words === undefined ? [] : [printCreate(data, { words, years })];
  return [
    `# ${title(day(data.start), day(data.end))}\n`,
    `${inline(lineOf(data.author))}\n`,
    ...create,
    ...charts.map((chart) =>
      section(questions[chart], [[plain(says[chart])], tableLines(shown[chart])]),
    ),
  ].join('\n');
}

/** More weeks than this are summed up by fours: no chart of so many bars can be read on a page. */
const mostBars = 13;
const weeksSummed = 4;

/** A section of a retrospective: each question with its answer, its chart for Mermaid, its table. */
export function printReflection(data: TrendData, words: Words): string {
  const { heading, questions } = words.reflection;
  const per = data.weeks.length > mostBars ? weeksSummed : 1;
  const says = sentences(data, words);
  const shown = tables(data, words, per);
  const partOf = (chart: Chart) => [
    [`### ${questions[chart]}`],
    [plain(says[chart])],
    mermaidOf(chart, data, words, per),
    tableLines(shown[chart]),
  ];
  return section(heading(data.weeks.length), charts.flatMap(partOf));
}

/** Files hold no characters that nobody sees: a word joiner is for the page's line breaks. */
export function plain(sentence: string): string {
  return sentence.replaceAll('\u2060', '');
}

export function tableLines({ head, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)];
}

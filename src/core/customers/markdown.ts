/** The customer at a glance as Markdown, to be copied: each question with its answer, and its table or its list. */

import { partsOfDay, type Day } from '../day.ts';
import type { Words } from '../language/words.ts';
import { plain, tableLines } from '../reflection/markdown.ts';
import type { Table } from '../reflection/tables.ts';
import { inline } from '../retrospective/markdown.ts';
import { dotted, named, quoted, section } from '../retrospective/printing.ts';
import type { Contact, CustomerData, CustomerVoice } from './data.ts';
import { customerSentences } from './sentences.ts';
import { customerTables } from './tables.ts';

/** What stands above those parts whose answer is a list. */
export interface GlanceHeadings {
  readonly question: string;
  readonly openSteps: string;
  readonly wins: string;
  readonly thanks: string;
  readonly balance: string;
  readonly introductions: string;
}

/** Of long lists the beginning, as the data holds it; what nobody wrote is left out. */
export function customerMarkdown(
  data: CustomerData,
  words: Words,
  headings: GlanceHeadings,
): string {
  const { questions } = words.glance;
  const says = customerSentences(data, words);
  const tables = customerTables(data, words);
  const day = (of: Day | undefined) =>
    of === undefined ? '' : words.dates.short(of, [partsOfDay(data.today).year]);
  const where = (one: Contact) => [
    day(one.day),
    one.hearsay === undefined ? '' : words.values.heard[one.hearsay],
  ];
  const voice = (one: CustomerVoice) =>
    item(
      `${quoted(one.said ?? one.title)}${one.meant ? ` → ${quoted(one.meant)}` : ''}`,
      where(one),
    );
  const parts: readonly (readonly [heading: string, ...blocks: (readonly string[])[]])[] = [
    [headings.question, told(data.question && quoted(data.question.words)), told(says.why)],
    [headings.openSteps, data.openSteps.map(({ text, due }) => item(named(text), [day(due)]))],
    [questions.know, told(says.know), ...table(tables.know)],
    [questions.asked, told(says.asked), ...(data.asked.marks.length ? table(tables.asked) : [])],
    [questions.voices, told(says.voices), [...data.voices, ...data.hearsay].map(voice)],
    [
      questions.frustrations,
      told(says.frustrations),
      data.frustrations.map((one) =>
        item(dotted([quoted(one.words ?? one.title), one.expectation && quoted(one.expectation)]), [
          words.reflection.reaches[one.reach],
          ...where(one),
        ]),
      ),
    ],
    [
      questions.steps,
      told(says.steps),
      data.steps.flat().map((one) => item(named(one.title), where(one))),
    ],
    [
      headings.wins,
      data.wins.map((one) => item(named(one.title), [words.values.win[one.win], ...where(one)])),
    ],
    [
      headings.thanks,
      data.thanks.map((one) => item(quoted(one.words ?? one.title), [day(one.day)])),
    ],
    [headings.balance, ...(tables.balance ? table(tables.balance) : [])],
    [
      headings.introductions,
      data.introductions.map(({ of, to, note }) =>
        item(`${named(of)} → ${named(to)}`, [day(note.day)]),
      ),
    ],
  ];
  return [
    `# ${named(data.name)}\n`,
    ...(data.about === undefined ? [] : [`${quoted(data.about)}\n`]),
    `${inline(plain(says.rhythm))}\n`,
    ...parts
      .filter(([, ...blocks]) => blocks.some(({ length }) => length > 0))
      .map(([heading, ...blocks]) => section(heading, blocks)),
  ].join('\n');
}

/** One line, or none. */
function told(sentence: string | undefined): readonly string[] {
  return sentence === undefined ? [] : [plain(sentence)];
}

function item(words: string, where: readonly string[]): string {
  const behind = dotted(where);
  return `- ${words}${behind && ` (${behind})`}`;
}

/** Cells hold people's words. */
function table({ head, rows }: Table): readonly (readonly string[])[] {
  return [tableLines({ head, rows: rows.map((cells) => cells.map(inline)) })];
}

/** A notes folder in memory, as the retrospective sees it: files by path, read as the index reads them. */

import { readdirSync, readFileSync } from 'node:fs';
import { customersOfWeek } from '../../../../src/core/customers/ofWeek.ts';
import type { Week } from '../../../../src/core/day.ts';
import { entryOf, type Entry } from '../../../../src/core/journal/entry.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import type { Language } from '../../../../src/core/note/sections.ts';
import type { Commit } from '../../../../src/core/ports.ts';
import type { WeekData } from '../../../../src/core/retrospective/data.ts';
import { gatherWeek } from '../../../../src/core/retrospective/gather.ts';
import { printWeek } from '../../../../src/core/retrospective/print.ts';
import { rewriteWeek } from '../../../../src/core/retrospective/rewrite.ts';

export type Files = Readonly<Record<string, string>>;

export const week47 = '2026-W47' as Week;

/** Files of `test/fixtures`, by their path in it. */
export function fixture(path: string): string {
  return readFileSync(`test/fixtures/${path}`, 'utf8');
}

/** One of the two example folders, without the week that the designers wrote by hand. */
export function exampleFiles(language: Language): Files {
  const root = `examples/${language}/ashita`;
  const paths = readdirSync(`test/fixtures/${root}`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replace(/\\/g, '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('weeks/'));
  return Object.fromEntries(paths.map((path) => [path, fixture(`${root}/${path}`)]));
}

export function commit(day: string, subject: string): Commit {
  return { hash: `${day} ${subject}`, subject, day: day as Commit['day'] };
}

export function entriesOf(files: Files): readonly Entry[] {
  return Object.entries(files).map(([path, text]) =>
    entryOf({ path, size: text.length, mtime: 0 }, text),
  );
}

export interface Asked {
  readonly week?: Week;
  readonly author?: string;
  readonly commits?: readonly Commit[];
}

export function gathered(
  files: Files,
  { week = week47, author = 'hide', commits = [] }: Asked = {},
): WeekData {
  const entries = entriesOf(files);
  return gatherWeek({
    ...{ week, author, commits, entries, customers: customersOfWeek(entries, week, author) },
    read: (path) => (files[path] === undefined ? undefined : readNote(path, files[path])),
  });
}

/** The week's file as it is written where there is none. */
export function written(files: Files, language: Language = 'en', asked: Asked = {}): string {
  return rewriteWeek(undefined, printWeek(gathered(files, asked), language)).text;
}

/** The text of one generated section, or undefined where it was left out. */
export function sectionOf(
  files: Files,
  name: string,
  language: Language = 'en',
  asked: Asked = {},
): string | undefined {
  return printWeek(gathered(files, asked), language).sections.find(
    (section) => section.name === name,
  )?.text;
}

interface Said {
  readonly kind?: string;
  readonly day?: string;
  readonly id?: string;
  readonly title?: string;
  /** Lines of front matter. */
  readonly front?: string;
  readonly body?: string;
}

/** A note of which only what the test cares about is spelled out, as a file by its path. */
export function note({
  kind = 'interaction',
  day = '2026-11-17',
  id = 'a',
  title = 'Title',
  front = '',
  body = '',
}: Said): Files {
  const path = `notes/${day.slice(0, 4)}/${day}-${kind}-${id}.md`;
  return {
    [path]: `---\nkind: ${kind}\ndate: ${day}\n${front === '' ? '' : `${front}\n`}---\n\n# ${title}\n\n${body}\n`,
  };
}

/** The id of such a note. */
export function idOfNote(kind: string, day: string, id: string): string {
  return `${day}-${kind}-${id}`;
}

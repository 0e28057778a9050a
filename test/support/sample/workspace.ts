/** Writes the sample workspace: code, some weeks of notes, commits on the days on which they would have been made. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, addWeeks, startOf, weekOf, type Day } from '../../../src/core/day.ts';
import { idOf, pathFor, rand4 } from '../../../src/core/note/name.ts';
import type { Language } from '../../../src/core/note/sections.ts';
import { writeNote } from '../../../src/core/note/write.ts';
import { plainGit } from '../vscode/workspace.ts';
import { run } from '../vscode/processes.ts';
import { sampleNotes, samplePages, type SampleNote } from './notes.ts';

export const sampleAuthor = 'hide';

const ledger = `/** Writes the ledger of a month as CSV. */
import type { Entry } from './entry.ts';

export function exportLedger(entries: readonly Entry[]): string {
  const lines: string[] = [];
  for (const entry of entries) {
    lines.push([entry.date, entry.account, entry.amount].join(','));
  }
  return lines.join('\\n');
}
`;

const commits = [
  'invoice layout',
  'login page',
  'measure the export',
  'import a day early',
  'date format, again',
];

/** Fills `folder` with a Git repository whose notes lead up to `today`. Notes in the later language win over pages. */
export async function writeSample(
  folder: string,
  today: Day,
  languages: readonly Language[],
): Promise<void> {
  const git = gitIn(folder);
  put(folder, 'src/export/ledger.ts', ledger);
  put(folder, 'README.md', '# Ledger\n\nThe accounting product.\n');
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.name', sampleAuthor);
  await git('config', 'user.email', 'hide@example.com');
  await git('add', '--all');
  await commitOn(git, addDays(today, -40), 'start');
  for (const [at, subject] of commits.entries()) {
    put(folder, 'CHANGES.txt', commits.slice(0, at + 1).join('\n'));
    await git('add', '--all');
    await commitOn(git, dayInWeek(today, 0, at + 1), subject);
  }
  for (const language of languages) {
    writeNotes(folder, today, language);
  }
  await git('add', '--all');
  await commitOn(git, today, 'notes');
}

/** A weekday of a week, never after today. */
function dayInWeek(today: Day, weeksAgo: number, weekday: number): Day {
  const day = addDays(startOf(addWeeks(weekOf(today), -weeksAgo)), weekday - 1);
  return day > today ? today : day;
}

function writeNotes(folder: string, today: Day, language: Language): void {
  for (const [page, text] of Object.entries(samplePages[language])) {
    put(folder, `ashita/${page}`, text.replaceAll('{date}', addDays(today, -46)));
  }
  const ids = new Map<string, string>();
  sampleNotes[language].forEach((note, at) => {
    const day = dayInWeek(today, note.weeksAgo, note.weekday);
    const salt = language === 'en' ? 1 : 2;
    const notePath = pathFor(day, note.kind, note.title, rand4([salt, at * 7, at * 3, 31 - at]));
    if (note.key) {
      ids.set(note.key, idOf(notePath));
    }
    put(folder, `ashita/${notePath}`, textOf(note, day, today, language, ids));
  });
}

function textOf(
  note: SampleNote,
  day: Day,
  today: Day,
  language: Language,
  ids: ReadonlyMap<string, string>,
): string {
  const { dueIn, told, ...fields } = note.fields ?? {};
  const from = (note.from ?? []).map((key) => ids.get(key) ?? key);
  const firstPerson = fields.for?.[0];
  const sections = Object.fromEntries(
    Object.entries(note.sections).map(([name, words]) => [
      name,
      words.replace(/\{([+-]\d+)\}/g, (_, days: string) => addDays(today, Number(days))),
    ]),
  );
  return writeNote(
    {
      kind: note.kind,
      title: note.title,
      fields: {
        ...fields,
        date: `${day}T${note.time}+09:00`,
        author: sampleAuthor,
        ...(dueIn !== undefined && { due: addDays(today, dueIn) }),
        ...(told && firstPerson && { told: { [firstPerson]: day } }),
        ...(from.length > 0 && { from }),
      },
      sections,
    },
    language,
  );
}

function put(folder: string, file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

type Git = (...args: readonly string[]) => Promise<string>;

function gitIn(folder: string, env: NodeJS.ProcessEnv = {}): Git {
  return (...args) =>
    run('git', args, { cwd: folder, env: { ...process.env, ...plainGit, ...env } });
}

async function commitOn(git: Git, day: Day, subject: string): Promise<void> {
  await git(
    'commit',
    '--quiet',
    '--allow-empty',
    '--message',
    subject,
    '--date',
    `${day}T12:00:00`,
  );
}

/** `ashita.week`: the data behind a retrospective. `ashita.writeRetrospective`: the retrospective. */

import * as vscode from 'vscode';
import { readWeek, writeWeek, type WeekParts } from '../../core/actions/writeWeek.ts';
import { asWeek, weekOf, type Day, type Week } from '../../core/day.ts';
import type { WeekSection } from '../../core/retrospective/print.ts';
import type { Authors } from '../author.ts';
import { editTarget, isDirty } from '../editing.ts';
import { commitsOf } from '../git/git.ts';
import type { Journal, Journals } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import { listed } from '../words/counts.ts';
import { Refused } from '../words/refusals.ts';
import { weekName } from '../words/weeks.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { readFields } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';

export interface WeekCommandParts {
  readonly journals: Journals;
  readonly authors: Authors;
  readonly today: () => Day;
  /** The week that Today's work shows. */
  readonly shownWeek: () => Week;
}

/** `{week?, author?, folder?}` → the week as JSON. */
export function weekCommand(parts: WeekCommandParts): Command {
  return {
    id: 'ashita.week',
    asksNothing: true,
    async run(argument) {
      const asked = readArgument(argument ?? {});
      const journal = journalFor(parts.journals, asked.folder);
      const { data } = await readWeek(
        await weekParts(parts, journal, asked.author),
        asked.week ?? weekOf(parts.today()),
      );
      return data;
    },
  };
}

/** `{week?, author?, folder?, open?}` → `{uri, week, written, kept}`; without: the week on show, opened. */
export function writeRetrospectiveCommand(parts: WeekCommandParts): Command {
  return {
    id: 'ashita.writeRetrospective',
    async run(argument) {
      if (isFromCaller(argument)) {
        const asked = readArgument(argument);
        const journal = journalFor(parts.journals, asked.folder);
        return write(parts, journal, asked.week ?? weekOf(parts.today()), asked);
      }
      const journal = await askJournal(parts.journals);
      if (!journal) {
        return undefined;
      }
      const week = parts.shownWeek();
      const title = vscode.l10n.t('Writing {0}', weekName(week));
      const location = vscode.ProgressLocation.Window;
      const result = await vscode.window.withProgress({ location, title }, () =>
        write(parts, journal, week, { author: undefined, open: true }),
      );
      tellKept(result.kept, isDirty(journal, journal.pathOf(vscode.Uri.parse(result.uri)) ?? ''));
      return result;
    },
  };
}

interface Asked {
  readonly week: Week | undefined;
  readonly author: string | undefined;
  readonly folder: string | undefined;
  readonly open: boolean;
}

function readArgument(argument: unknown): Asked {
  const { week, author, folder, open } = readFields(argument, {
    week: 'string',
    author: 'string',
    folder: 'string',
    open: 'boolean',
  });
  const known = week === undefined ? undefined : asWeek(week);
  if (week !== undefined && !known) {
    throw new Refused({ code: 'bad-argument', field: 'week', why: { code: 'not-a-week' } });
  }
  return { week: known, author: author?.trim() || undefined, folder, open: open ?? false };
}

async function weekParts(
  { authors, today }: WeekCommandParts,
  journal: Journal,
  author: string | undefined,
): Promise<WeekParts> {
  const { store, index, folder } = journal;
  const me = await authors.of(journal);
  const other = author === undefined || author === me ? undefined : author;
  return {
    ...{ store, index, commits: commitsOf(folder.uri, other) },
    ...{ author: author ?? me, today: today() },
  };
}

async function write(
  parts: WeekCommandParts,
  journal: Journal,
  week: Week,
  { author, open }: Pick<Asked, 'author' | 'open'>,
) {
  const result = await writeWeek(
    {
      ...(await weekParts(parts, journal, author)),
      target: editTarget(journal),
      noteLanguage: journal.settings.noteLanguage,
      editorLanguage: editorLanguage(),
    },
    week,
  );
  if (!result.ok) {
    throw new Refused(result.refusal);
  }
  const uri = journal.uri(result.path);
  if (open) {
    await vscode.window.showTextDocument(uri);
  }
  return { uri: uri.toString(), week, written: result.written, kept: result.kept };
}

const sectionNames: { readonly [S in WeekSection]: () => string } = {
  create: () => vscode.l10n.t('What do we want to create?'),
  work: () => vscode.l10n.t("Today's work → tomorrow's improvement"),
  voices: () => vscode.l10n.t('Voices'),
  frustrations: () => vscode.l10n.t('Frustrations → expectations'),
  thanks: () => vscode.l10n.t('Thanks'),
  wins: () => vscode.l10n.t('Their wins'),
  balance: () => vscode.l10n.t('Who gained, who paid'),
  carried: () => vscode.l10n.t('Carried into next week'),
};

function tellKept(kept: readonly WeekSection[], isUnsaved: boolean): void {
  const sentences = [
    ...(kept.length
      ? [
          vscode.l10n.t(
            'Kept as you edited them: {0}.',
            listed(kept.map((name) => sectionNames[name]())),
          ),
        ]
      : []),
    ...(isUnsaved
      ? [vscode.l10n.t('The retrospective has unsaved changes; Undo brings the text back.')]
      : []),
  ];
  if (sentences.length) {
    void vscode.window.showInformationMessage(sentences.join(' '));
  }
}

/** `ashita.week`: the data behind a retrospective. `ashita.writeRetrospective`: the retrospective. */

import * as vscode from 'vscode';
import type { ReflectionSection } from '../../core/actions/reflections.ts';
import { readWeek, writeWeek, type WeekParts } from '../../core/actions/writeWeek.ts';
import { weekOf, type Day, type Week } from '../../core/day.ts';
import type { WeekSection } from '../../core/retrospective/print.ts';
import type { Authors } from '../author.ts';
import { editTarget, isDirty } from '../editing.ts';
import { commitsOf } from '../git/git.ts';
import type { Journal, Journals } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import { inOneLine, listed } from '../words/counts.ts';
import { Refused } from '../words/refusals.ts';
import { weekName } from '../words/weeks.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { readFields, weekOfField } from './argument.ts';
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
      tellKept(result, journal);
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
  return {
    week: weekOfField(week),
    author: author?.trim() || undefined,
    folder,
    open: open ?? false,
  };
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

/** Writes a week, and what is to be added to it. */
export async function write(
  parts: WeekCommandParts,
  journal: Journal,
  week: Week,
  how: {
    readonly author: string | undefined;
    readonly open?: boolean;
    readonly add?: ReflectionSection;
  },
) {
  const result = await writeWeek(
    {
      ...(await weekParts(parts, journal, how.author)),
      target: editTarget(journal),
      noteLanguage: journal.settings.noteLanguage,
      editorLanguage: editorLanguage(),
    },
    week,
    how.add,
  );
  if (!result.ok) {
    throw new Refused(result.refusal);
  }
  const uri = journal.uri(result.path);
  if (how.open) {
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
  introductions: () => vscode.l10n.t('Introductions'),
  wins: () => vscode.l10n.t('Their wins'),
  balance: () => vscode.l10n.t('Who gained, who paid'),
  learned: () => vscode.l10n.t('What I tried and learned'),
  carried: () => vscode.l10n.t('Carried into next week'),
  'reflection-4': () => vscode.l10n.t('Reflection over {0} weeks', 4),
  'reflection-12': () => vscode.l10n.t('Reflection over {0} weeks', 12),
  'reflection-52': () => vscode.l10n.t('Reflection over {0} weeks', 52),
};

/** Says which sections a person's hand kept from being written, and that a document waits to be saved. */
export function tellKept(
  { uri, kept }: { readonly uri: string; readonly kept: readonly WeekSection[] },
  journal: Journal,
): void {
  const isUnsaved = isDirty(journal, journal.pathOf(vscode.Uri.parse(uri)) ?? '');
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
    void vscode.window.showInformationMessage(inOneLine(...sentences));
  }
}

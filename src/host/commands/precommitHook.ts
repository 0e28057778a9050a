/** `ashita.installPrecommitHook` and `ashita.removePrecommitHook`: whether commits are stopped for private details. */

import * as vscode from 'vscode';
import { installHook, removeHook, type Changed, type HookRefusal } from '../git/precommitHook.ts';
import type { HookKeeper } from '../hookKeeper.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Platform } from '../platform.ts';
import { readFields } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';

/** Both take `{folder?}` and give the `{uri}` of the hook. */
export function precommitHookCommands(
  ...parts: Parameters<typeof installCommand>
): readonly Command[] {
  return [installCommand(...parts), removeCommand(...parts)];
}

function installCommand(journals: Journals, platform: Platform, keeper: HookKeeper): Command {
  return {
    id: 'ashita.installPrecommitHook',
    run: (argument) =>
      change(argument, journals, {
        work: (journal) => installHook(platform, journal.root, () => keeper.write(journal)),
        said: ({ file }) =>
          vscode.l10n.t(
            'From now on a commit is stopped where its notes hold private details. The hook: {0}',
            file.fsPath,
          ),
      }),
  };
}

function removeCommand(journals: Journals, platform: Platform, keeper: HookKeeper): Command {
  return {
    id: 'ashita.removePrecommitHook',
    run: (argument) =>
      change(argument, journals, {
        work: async (journal) => {
          const removed = await removeHook(platform, journal.root);
          if (removed.ok) {
            await keeper.remove(journal);
          }
          return removed;
        },
        said: ({ wasThere }) =>
          wasThere
            ? vscode.l10n.t('Commits are no longer looked through.')
            : vscode.l10n.t('The pre-commit hook holds nothing of Ashita.'),
      }),
  };
}

interface Change {
  readonly work: (journal: Journal) => ReturnType<typeof removeHook>;
  readonly said: (changed: Changed) => string;
}

async function change(argument: unknown, journals: Journals, { work, said }: Change) {
  if (isFromCaller(argument)) {
    const { folder } = readFields(argument, { folder: 'string' });
    const changed = await work(journalFor(journals, folder));
    if (!changed.ok) {
      throw new Error(`Ashita: ${sentenceOf(changed.refusal)}`);
    }
    return { uri: changed.file.toString() };
  }
  const journal = await askJournal(journals);
  const changed = journal && (await work(journal));
  if (changed?.ok) {
    void vscode.window.showInformationMessage(said(changed));
  } else if (changed) {
    void vscode.window.showWarningMessage(sentenceOf(changed.refusal));
  }
  return undefined;
}

const sentences: {
  readonly [C in HookRefusal['code']]: (one: Extract<HookRefusal, { code: C }>) => string;
} = {
  'not-trusted': () =>
    vscode.l10n.t('This workspace is not trusted, so Git is not run. Trust it first.'),
  'no-programs': () =>
    vscode.l10n.t('Git cannot be run in the browser. Open the folder in VS Code on a computer.'),
  'no-git': () => vscode.l10n.t('The notes folder lies in no Git repository that VS Code knows.'),
  'no-script': ({ file }) =>
    vscode.l10n.t(
      '{0} is no shell script, so it was left as it is. Have it run "ashita check --staged" itself.',
      file,
    ),
  'switched-off': ({ file }) =>
    vscode.l10n.t(
      '{0} is not executable, so Git does not run it, and it was left as it is. Make it executable, or take it away.',
      file,
    ),
};

function sentenceOf(refusal: HookRefusal): string {
  const sentence = sentences[refusal.code] as (one: HookRefusal) => string;
  return sentence(refusal);
}

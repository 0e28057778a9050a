/** `ashita.commitNotes`: commits the files below the notes folder and nothing else, whatever else is staged. */

import * as vscode from 'vscode';
import { waitingIn, type CommitRefusal, type Committed, type Waiting } from '../git/commitOnly.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Privacy } from '../privacy.ts';
import { checkJournal, filesOf, type ToldDetail } from '../privacyCheck.ts';
import type { Platform } from '../platform.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { readFields } from './argument.ts';
import { showOneOf } from './checkPrivacy.ts';
import { isFromCaller, type Command } from './command.ts';

/**
 * `{message?, folder?}` → `{commit, files}`, and `private` where the notes that were committed hold private details;
 * without: those are shown first, then the message is asked.
 */
export function commitNotesCommand(
  journals: Journals,
  platform: Platform,
  privacy: Privacy,
): Command {
  return {
    id: 'ashita.commitNotes',
    async run(argument) {
      if (isFromCaller(argument)) {
        const { message, folder } = readFields(argument, { message: 'string', folder: 'string' });
        const journal = journalFor(journals, folder);
        const waiting = await waitingOf(journal, platform);
        const found = await privateIn(waiting, journal, privacy);
        const done = committed(await waiting.commit(message?.trim() || defaultMessage()));
        return { ...done, ...(found.length > 0 && { private: found }) };
      }
      const journal = await askJournal(journals);
      return journal && telling(() => askAndCommit(journal, platform, privacy));
    },
  };
}

/** The message is asked only where there is something to commit. */
async function askAndCommit(
  journal: Journal,
  platform: Platform,
  privacy: Privacy,
): Promise<Done | undefined> {
  const title = vscode.l10n.t('Committing the notes');
  const location = vscode.ProgressLocation.Window;
  const found = await privateIn(await waitingOf(journal, platform), journal, privacy);
  if (found.length > 0 && !(await isMeant(found))) {
    return undefined;
  }
  const message = await askMessage();
  if (!message) {
    return undefined;
  }
  const done = await vscode.window.withProgress({ location, title }, async () => {
    const waiting = await waitingOf(journal, platform); // Notes may have come while it was asked.
    return committed(await waiting.commit(message, found.length > 0));
  });
  void vscode.window.showInformationMessage(
    done.files.length === 1
      ? vscode.l10n.t('Committed 1 file of the notes folder.')
      : vscode.l10n.t('Committed {0} files of the notes folder.', done.files.length),
  );
  return done;
}

/** The private details of the notes that wait; of all, where Git knows the folder by another name, through a link. */
function privateIn(
  { files }: Waiting,
  journal: Journal,
  privacy: Privacy,
): Promise<readonly ToldDetail[]> {
  const paths = new Set(files.map((file) => journal.pathOf(file)));
  return checkJournal(journal, privacy, (path) => paths.has(path) || paths.has(undefined));
}

/** Whether they are to be committed all the same. */
async function isMeant(found: readonly ToldDetail[]): Promise<boolean> {
  const commit = vscode.l10n.t('Commit Anyway');
  const show = vscode.l10n.t('Show Them');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('Private details in the notes: {0}. Files: {1}.', found.length, filesOf(found)),
    {
      modal: true,
      detail: vscode.l10n.t('What is committed stays in the history, even if it is masked later.'),
    },
    show,
    commit,
  );
  if (chosen === show) {
    await showOneOf(found);
  }
  return chosen === commit;
}

/** Refusals are no failures of ours, so the log has nothing to add; that nothing waits is none at all. */
async function telling(work: () => Promise<Done | undefined>): Promise<Done | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CommitRefused)) {
      throw error;
    }
    void (error.code === 'nothing-to-commit'
      ? vscode.window.showInformationMessage(error.message)
      : vscode.window.showWarningMessage(error.message));
    return undefined;
  }
}

function defaultMessage(): string {
  return vscode.l10n.t('Notes about our customers');
}

function askMessage(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Commit the notes'),
    prompt: vscode.l10n.t('Only the files of the notes folder are committed.'),
    value: defaultMessage(),
    validateInput: (value) =>
      value.trim() === '' ? vscode.l10n.t('A commit needs a message.') : undefined,
  });
}

const refusals: {
  readonly [C in CommitRefusal['code']]: (one: Extract<CommitRefusal, { code: C }>) => string;
} = {
  'not-trusted': () =>
    vscode.l10n.t('This workspace is not trusted, so Git is not run. Trust it first.'),
  'no-programs': () =>
    vscode.l10n.t('Git cannot be run in the browser. Commit the notes in VS Code on a computer.'),
  ignored: () =>
    vscode.l10n.t('Git is told to ignore the notes folder (.gitignore), so nothing was committed.'),
  'no-git': () =>
    vscode.l10n.t(
      'The notes folder lies in no Git repository that VS Code knows. Nothing was committed.',
    ),
  'nothing-to-commit': () => vscode.l10n.t('All notes are committed already.'),
  unfinished: ({ what }) =>
    vscode.l10n.t('A {0} is under way. Finish it first; the notes stay as they are.', what),
  'no-identity': () =>
    vscode.l10n.t(
      'Git does not know who you are. Set user.name and user.email, then try again; the notes stay as they are.',
    ),
  refused: ({ said }) =>
    vscode.l10n.t('Git refused the commit; the notes stay as they are. It said: {0}', said),
};

interface Done {
  readonly commit: string;
  readonly files: readonly string[];
}

class CommitRefused extends Error {
  readonly code: CommitRefusal['code'];

  constructor(refusal: CommitRefusal) {
    const sentence = refusals[refusal.code] as (one: CommitRefusal) => string;
    super(`Ashita: ${sentence(refusal)}`);
    this.code = refusal.code;
  }
}

async function waitingOf(journal: Journal, platform: Platform): Promise<Waiting> {
  await saveDirty(journal);
  const waiting = await waitingIn(platform, journal.root);
  if (!waiting.ok) {
    throw new CommitRefused(waiting.refusal);
  }
  return waiting;
}

function committed(result: Committed): Done {
  if (!result.ok) {
    throw new CommitRefused(result.refusal);
  }
  return { commit: result.commit, files: result.files };
}

/** What is on the screen is what is committed. */
async function saveDirty(journal: Journal): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && journal.pathOf(document.uri) !== undefined) {
      await document.save();
    }
  }
}

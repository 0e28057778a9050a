/** `ashita.editAspiration`: what do we want to create? */

import * as vscode from 'vscode';
import {
  answerIn,
  aspirationPath,
  aspire,
  type SaidAspiration,
} from '../../core/actions/aspire.ts';
import { asWeek, endOf } from '../../core/day.ts';
import { readNote } from '../../core/note/read.ts';
import { borrowedVoices } from '../../core/note/voice.ts';
import type { Clock } from '../../core/ports.ts';
import { aspirationIn } from '../../core/retrospective/gather.ts';
import type { Authors } from '../author.ts';
import { editTarget } from '../editing.ts';
import type { AspirationEditor } from '../editor/aspirationEditor.ts';
import type { Journal, Journals } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import { AspirationNode } from '../views/aspirationNode.ts';
import { Refused } from '../words/refusals.ts';
import { borrowedVoiceSentence } from '../words/voice.ts';
import type { KeptAnswers } from './answers.ts';
import { readFields, requiredWords } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';
import { tellSaved } from './saved.ts';

export interface AspirationParts {
  readonly journals: Journals;
  readonly authors: Authors;
  readonly clock: Clock;
  readonly answers: KeptAnswers;
  readonly editor: AspirationEditor;
}

/** `{words?, principles?, folder?}` → `{uri}`; without: one line to write, or the file for more than a line. */
export function editAspirationCommand(parts: AspirationParts): Command {
  return {
    id: 'ashita.editAspiration',
    async run(argument) {
      if (!isFromCaller(argument)) {
        return ask(parts, argument);
      }
      const { folder, ...said } = readArgument(argument);
      const journal = journalFor(parts.journals, folder);
      const { uri } = await say(parts, journal, said);
      return { uri: uri.toString() };
    },
  };
}

function readArgument(argument: unknown): SaidAspiration & { folder: string | undefined } {
  const { words, principles, folder } = readFields(argument, {
    words: 'string',
    principles: 'string[]',
    folder: 'string',
  });
  principles?.forEach((one, at) => requiredWords(`principles.${at}`, one));
  if (words !== undefined || principles === undefined) {
    requiredWords('words', words);
  }
  return { words, principles, folder };
}

async function say(parts: AspirationParts, journal: Journal, said: SaidAspiration) {
  const { authors, clock, editor } = parts;
  const { store, index, settings } = journal;
  const result = await aspire(
    {
      ...{ store, target: editTarget(journal), clock, path: await pathIn(journal) },
      author: await authors.of(journal),
      noteLanguage: settings.noteLanguage,
      editorLanguage: editorLanguage(),
    },
    said,
  );
  if (!result.ok) {
    throw new Refused(result.refusal);
  }
  const uri = journal.uri(result.path);
  editor.answered(uri);
  await index.settled();
  return { uri, undo: result.undo };
}

async function pathIn({ index }: Journal): Promise<string> {
  await index.settled();
  return aspirationIn([...index.entries.values()])?.path ?? aspirationPath;
}

/** From a row, a lens or the palette: in one line, or in the file where the answer has more than one. */
async function ask(
  parts: AspirationParts,
  argument: unknown,
): Promise<{ uri: string } | undefined> {
  const journal = await journalOf(parts.journals, argument);
  if (!journal) {
    return undefined;
  }
  const path = await pathIn(journal);
  const text = await editTarget(journal).read(path);
  const present = text === undefined ? '' : answerIn(readNote(path, text)).words;
  if (present.includes('\n')) {
    return writeInEditor(parts, journal);
  }
  const about = `aspiration ${journal.uri(path).toString()}`;
  const { draft = present } = await parts.answers.of(about);
  const { words, go } = await askLine(journal, draft, present !== '');
  const isNew = words !== present && words !== '';
  // Until it is written; also where the disk, or the file, refuses.
  parts.answers.keep(about, isNew ? { draft: words } : {});
  if (go === 'editor') {
    const opened = await writeInEditor(parts, journal, isNew ? words : undefined);
    parts.answers.keep(about, {});
    return opened;
  }
  if (!isNew || go === 'away') {
    return undefined;
  }
  const { uri, undo } = await say(parts, journal, { words });
  parts.answers.keep(about, {});
  void tellSaved({ title: vscode.l10n.t('What do we want to create?'), uri, undo });
  if (argument instanceof vscode.Uri) {
    await showInWeek(journal, argument, parts.clock);
  }
  return { uri: uri.toString() };
}

async function journalOf(journals: Journals, argument: unknown): Promise<Journal | undefined> {
  const journal =
    argument instanceof AspirationNode
      ? argument.journal
      : argument instanceof vscode.Uri
        ? journals.holding(argument)
        : undefined;
  return journal ?? askJournal(journals);
}

/** The file at the answer. What was typed into the line already is not lost: it is there. */
async function writeInEditor(
  parts: AspirationParts,
  journal: Journal,
  typed?: string,
): Promise<{ uri: string }> {
  const path = await pathIn(journal);
  const isThere = (await editTarget(journal).read(path)) !== undefined;
  if (!isThere || typed !== undefined) {
    await say(parts, journal, typed === undefined ? {} : { words: typed });
  }
  return { uri: (await parts.editor.open(journal, path, typed)).toString() };
}

type Gone = 'on' | 'away' | 'editor';

/** A line for the answer. Where that sounds like somebody else's, it says so, and takes it all the same. */
async function askLine(
  { settings }: Journal,
  value: string,
  isAnswered: boolean,
): Promise<{ words: string; go: Gone }> {
  const box = vscode.window.createInputBox();
  const editor = {
    iconPath: new vscode.ThemeIcon('go-to-file'),
    tooltip: vscode.l10n.t('Write in the Editor'),
  };
  box.title = vscode.l10n.t('What do we want to create?');
  box.prompt = isAnswered
    ? vscode.l10n.t('One sentence in your own words. What stands here now is kept, with its date.')
    : vscode.l10n.t('One sentence in your own words is enough.');
  box.placeholder = vscode.l10n.t('I want…');
  box.buttons = [editor];
  box.ignoreFocusOut = true;
  box.value = value;
  box.valueSelection = [value.length, value.length];
  const hint = () => {
    const isBorrowed = settings.aspirationHint && borrowedVoices(box.value).length > 0;
    box.validationMessage = isBorrowed
      ? { message: borrowedVoiceSentence(), severity: vscode.InputBoxValidationSeverity.Info }
      : undefined;
  };
  box.onDidChangeValue(hint);
  hint();
  try {
    const go = await new Promise<Gone>((resolve) => {
      box.onDidAccept(() => box.value.trim() !== '' && resolve('on'));
      box.onDidTriggerButton(() => resolve('editor'));
      box.onDidHide(() => resolve('away'));
      box.show();
    });
    return { words: box.value.trim(), go };
  } finally {
    box.dispose();
  }
}

/** Brings the retrospective up to date from which somebody came. A week that is over keeps the answer that held then. */
async function showInWeek(journal: Journal, uri: vscode.Uri, clock: Clock): Promise<void> {
  const { kind, fields } = journal.index.entries.get(journal.pathOf(uri) ?? '') ?? { fields: {} };
  const week = asWeek(fields.week ?? '');
  if (kind !== 'retrospective' || !week) {
    return;
  }
  if (endOf(week) < clock.now().slice(0, 10)) {
    const sentence = vscode.l10n.t(
      'A week that is over keeps the answer that held then. The new one heads the weeks from today on.',
    );
    void vscode.window.showInformationMessage(sentence);
    return;
  }
  const folder = journal.folder.uri.toString();
  const { author } = fields;
  await vscode.commands.executeCommand('ashita.writeRetrospective', {
    ...{ week, folder },
    ...(author && { author }),
  });
}

/** What we want to create, at the head of today's work: always in sight, one click from being said anew. */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import { readNote, wordsIn } from '../../core/note/read.ts';
import { aspirationIn } from '../../core/retrospective/gather.ts';
import { flatten } from '../../core/retrospective/plain.ts';
import type { Journal } from '../journals.ts';
import { TreeNode } from './tree.ts';

/** A row of the answer in a folder; without an answer, the question. */
export class AspirationNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly answered?: {
      readonly journal: Journal;
      readonly entry: Entry;
      readonly words: string;
    },
  ) {
    super();
    this.id = `aspiration ${answered?.journal.folder.uri.toString() ?? ''}`;
  }

  get journal(): Journal | undefined {
    return this.answered?.journal;
  }

  get entry(): Entry | undefined {
    return this.answered?.entry;
  }

  draw(): vscode.TreeItem {
    const question = vscode.l10n.t('What do we want to create?');
    const words = this.answered && flatten(this.answered.words);
    const item = new vscode.TreeItem(words ?? question);
    item.iconPath = new vscode.ThemeIcon('compass');
    item.tooltip = words ? `${question}\n\n${this.answered.words}` : question;
    item.contextValue = words ? 'aspiration' : 'aspiration.none';
    item.command = { command: 'ashita.editAspiration', title: question, arguments: [this] };
    item.accessibilityInformation = {
      label: [question, words ?? vscode.l10n.t('not answered yet')].join(' '),
    };
    return item;
  }
}

/** The answers of the folders that have one; where none has, the question. */
export async function aspirationNodes(
  journals: readonly Journal[],
): Promise<readonly AspirationNode[]> {
  const found = await Promise.all(journals.map(answerOf));
  const answered = found.filter((one) => one !== undefined).map((one) => new AspirationNode(one));
  return answered.length > 0 ? answered : [new AspirationNode()];
}

/** What was read of an entry, which is another one when its file has changed. */
const read = new WeakMap<Entry, string>();

async function answerOf(journal: Journal) {
  const entry = aspirationIn([...journal.index.entries.values()]);
  if (!entry?.filled.includes('create')) {
    return undefined;
  }
  const text = read.has(entry) ? undefined : await journal.store.read(entry.path).catch(() => '');
  const words = read.get(entry) ?? wordsIn(readNote(entry.path, text ?? ''), 'create');
  read.set(entry, words);
  return words === '' ? undefined : { journal, entry, words };
}

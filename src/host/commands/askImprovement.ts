/** Which improvement a command is about: the row's, the open note's, or one that the person picks. */

import * as vscode from 'vscode';
import type { Journals, Placed } from '../journals.ts';
import { statusName } from '../words/vocabulary.ts';
import type { OpensNote } from '../views/noteNode.ts';
import { TreeNode } from '../views/tree.ts';

export async function askImprovement(
  journals: Journals,
  node: OpensNote | undefined,
): Promise<Placed | undefined> {
  await journals.load();
  if (node instanceof TreeNode) {
    const entry = node.journal.index.entries.get(node.entry.path);
    return entry && { journal: node.journal, entry };
  }
  const all = journals.notes().filter(({ entry }) => entry.kind === 'improvement');
  const open = vscode.window.activeTextEditor?.document.uri;
  const active = open && all.find(({ journal, entry }) => journal.pathOf(open) === entry.path);
  if (active) {
    return active;
  }
  const items = all.reverse().map((placed) => ({
    label: placed.entry.title,
    description: statusName(placed.entry.fields.status ?? 'open'),
    placed,
  }));
  const placeHolder = items.length
    ? vscode.l10n.t('Which improvement?')
    : vscode.l10n.t('There is no improvement yet.');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))
    ?.placed;
}

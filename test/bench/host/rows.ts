/** Rows of trees: when each was asked for. The page sees when it is there. */

import * as vscode from 'vscode';
import { rowName } from '../rows.ts';
import { pause } from './house.ts';

/** As long as after other changes. */
const between = 2000;

/** Logs notes that Today's work shows, and adds rows to a tree that does nothing else. */
export async function drawRows(rounds: number): Promise<Readonly<Record<string, number>>> {
  const asked: Record<string, number> = {};
  const bare = new BareTree();
  const view = vscode.window.createTreeView('bench.rows', { treeDataProvider: bare });
  await vscode.commands.executeCommand('bench.rows.focus');
  await pause(between);
  for (let round = 0; round <= rounds; round++) {
    const plain = rowName('bare', round);
    asked[plain] = now();
    bare.add(plain);
    await pause(500);
    const title = rowName('note', round);
    asked[title] = now();
    await vscode.commands.executeCommand('ashita.log', {
      ...{ kind: 'thanks', title, text: 'Thank you for the sample.', customer: 'mirai-works' },
    });
    await pause(between);
  }
  view.dispose();
  return asked;
}

/** Milliseconds since 1970, with their parts: the same clock as the page's. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

class BareTree implements vscode.TreeDataProvider<string> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #rows: string[] = [];
  readonly onDidChangeTreeData = this.#changed.event;

  add(row: string): void {
    this.#rows.unshift(row);
    this.#changed.fire();
  }

  getChildren(): string[] {
    return this.#rows;
  }

  getTreeItem(row: string): vscode.TreeItem {
    return new vscode.TreeItem(row);
  }
}

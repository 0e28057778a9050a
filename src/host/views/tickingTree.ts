/** A view of rows of which some can be ticked. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import type { Closing } from '../commands/closing.ts';
import type { Journals } from '../journals.ts';
import { focusedRow } from './focusedRow.ts';
import { TomorrowNode } from './tomorrowNode.ts';
import { NodeTree, type TreeNode } from './tree.ts';

export interface TickingParts {
  readonly journals: Journals;
  readonly closing: Closing;
  readonly today: () => Day;
  readonly onFailure: (error: unknown) => void;
}

export abstract class TickingTree implements vscode.Disposable {
  readonly provider = new NodeTree(async () => {
    await this.parts.journals.load();
    return this.roots(this.parts.today());
  });
  protected readonly view: vscode.TreeView<TreeNode>;
  readonly #owned: vscode.Disposable;

  constructor(
    id: string,
    protected readonly parts: TickingParts,
    options: { readonly showCollapseAll?: boolean } = {},
  ) {
    this.view = vscode.window.createTreeView(id, {
      ...options,
      treeDataProvider: this.provider,
      manageCheckboxStateManually: true,
    });
    const ticking = this.view.onDidChangeCheckboxState(({ items }) => {
      this.#tick(items).catch((error: unknown) => {
        this.provider.refresh();
        parts.onFailure(error);
      });
    });
    this.#owned = vscode.Disposable.from(this.view, this.provider, ticking);
  }

  dispose(): void {
    this.#owned.dispose();
  }

  /** The row that has the focus, where this view has it. */
  focused(): Promise<TreeNode | undefined> {
    return focusedRow(this.view);
  }

  /** The rows that stand under no other; everything that the notes say is known by then. */
  protected abstract roots(today: Day): readonly TreeNode[];

  /** Ticks in the notes what was ticked in the view. */
  async #tick(
    items: readonly (readonly [TreeNode, vscode.TreeItemCheckboxState])[],
  ): Promise<void> {
    for (const [node, state] of items) {
      if (node instanceof TomorrowNode) {
        await this.parts.closing.tick(node, state === vscode.TreeItemCheckboxState.Checked);
      }
    }
  }
}

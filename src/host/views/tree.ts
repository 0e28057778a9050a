/** A tree whose nodes draw themselves. The provider only asks for the roots again when something changed. */

import * as vscode from 'vscode';

/** What a row stands for. Ids are stable, so that what is expanded stays expanded. */
export abstract class TreeNode {
  abstract readonly id: string;
  abstract draw(): vscode.TreeItem;
  children(): readonly TreeNode[] {
    return [];
  }
  /** What is shown when somebody rests on the row, where that takes a while to find. */
  explain?(): Promise<vscode.MarkdownString>;
}

/** A row that only gathers others. */
export class GroupNode extends TreeNode {
  constructor(
    readonly id: string,
    readonly label: string,
    readonly description: string,
    readonly below: () => readonly TreeNode[],
    readonly isExpanded: boolean,
  ) {
    super();
  }

  override children(): readonly TreeNode[] {
    return this.below();
  }

  draw(): vscode.TreeItem {
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(this.label, this.isExpanded ? Expanded : Collapsed);
    item.description = this.description;
    return item;
  }
}

export class NodeTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #roots: () => Promise<readonly TreeNode[]>;

  constructor(roots: () => Promise<readonly TreeNode[]>) {
    this.#roots = roots;
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...(node ? node.children() : await this.#roots())];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = node.draw();
    item.id = node.id;
    return item;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    item.tooltip ??= await node.explain?.();
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

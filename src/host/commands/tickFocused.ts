/** `ashita.tickFocused`: the space bar in Tomorrow's improvement. */

import * as vscode from 'vscode';
import { TomorrowNode, type TomorrowTree } from '../views/tomorrowTree.ts';
import type { Command } from './command.ts';

/** Ticks the row that has the focus, or unticks it; a group opens or closes as everywhere. */
export function tickFocusedCommand(tree: TomorrowTree): Command {
  return {
    id: 'ashita.tickFocused',
    async run() {
      const row = await tree.focused();
      await (row instanceof TomorrowNode
        ? vscode.commands.executeCommand('ashita.tick', row)
        : vscode.commands.executeCommand('list.toggleExpand'));
    },
  };
}

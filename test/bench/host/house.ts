/** What a task finds in its extension host. */

import { join } from 'node:path';
import * as vscode from 'vscode';
import type { PublicApi } from '../../../src/host/api.ts';
import type { Took } from '../tasks.ts';
import { timed } from './floors.ts';

export function notesFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) {
    throw new Error('No folder is open.');
  }
  return vscode.Uri.joinPath(folder, 'ashita');
}

/** Activated before the two that are compared, so that neither pays for what a host does only once. */
const first = 'vscode.references-view';

function extension<Exports>(id: string): vscode.Extension<Exports> {
  const found = vscode.extensions.getExtension<Exports>(id);
  if (!found || found.isActive) {
    throw new Error(`${id} is ${found ? 'active already' : 'not there'}.`);
  }
  return found;
}

/** Activates the empty extension and ours, in this order or the other; gives how long each took. */
export async function activateBoth(emptyFirst: boolean) {
  await vscode.extensions.getExtension(first)?.activate();
  const empty = extension<{ storage: string }>('bench.empty');
  const ours = extension<PublicApi>('ashita.ashita');
  const order = emptyFirst ? [empty, ours] : [ours, empty];
  const times = new Map<unknown, Took>();
  for (const one of order) {
    times.set(one, await timed(() => one.activate()));
  }
  return {
    api: ours.exports,
    emptyActivation: times.get(empty) ?? never,
    activation: times.get(ours) ?? never,
    storage: join(empty.exports.storage, '..', 'ashita.ashita'),
  };
}

const never: Took = { clock: Number.NaN, cpu: Number.NaN };

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

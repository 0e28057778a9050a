/** `ashita.setStatus`, and dropping an improvement from its row. */

import * as vscode from 'vscode';
import { setStatus } from '../../core/actions/change.ts';
import type { Day } from '../../core/day.ts';
import { statuses, type Status } from '../../core/note/kind.ts';
import { editTarget } from '../editing.ts';
import type { Journals, Placed } from '../journals.ts';
import type { OpensNote } from '../views/noteNode.ts';
import { Refused } from '../words/refusals.ts';
import { formWords } from '../views/formWords.ts';
import { readFields, required } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';
import { askImprovement } from './askImprovement.ts';

/** `{id, status}` → `{uri}`; without: which improvement, then what became of it. */
export function setStatusCommand(journals: Journals, today: () => Day): Command {
  return {
    id: 'ashita.setStatus',
    async run(argument) {
      const wanted = isFromCaller(argument)
        ? await readArgument(journals, argument)
        : await ask(journals, argument as OpensNote | undefined);
      return wanted && apply(wanted.placed, wanted.status, today());
    },
  };
}

/** From its row: an improvement that will not be done. */
export function dropCommand(journals: Journals, today: () => Day): Command {
  return {
    id: 'ashita.drop',
    async run(argument) {
      const placed = await askImprovement(journals, argument as OpensNote | undefined);
      return placed && apply(placed, 'dropped', today());
    },
  };
}

interface Wanted {
  readonly placed: Placed;
  readonly status: Status;
}

async function apply(
  { journal, entry }: Placed,
  status: Status,
  today: Day,
): Promise<{ uri: string }> {
  const result = await setStatus(editTarget(journal), entry.path, status, today);
  if (!result.ok) {
    throw new Refused(result.refusal);
  }
  await journal.index.settled();
  return { uri: journal.uri(entry.path).toString() };
}

async function readArgument(journals: Journals, argument: unknown): Promise<Wanted> {
  const { id, status } = readFields(argument, { id: 'string', status: 'string' });
  const wanted = required('id', id);
  const known = statuses.find((one) => one === status);
  if (!known) {
    throw new Refused({
      code: 'bad-argument',
      field: 'status',
      why: { code: 'one-of', values: statuses },
    });
  }
  await journals.load();
  const placed = journals.find(wanted);
  if (!placed) {
    throw new Refused({ code: 'no-such-note', id: wanted });
  }
  if (placed.entry.kind !== 'improvement') {
    throw new Refused({ code: 'wrong-kind', id: wanted, expected: 'improvement' });
  }
  return { placed, status: known };
}

async function ask(journals: Journals, node: OpensNote | undefined): Promise<Wanted | undefined> {
  const placed = await askImprovement(journals, node);
  if (!placed) {
    return undefined;
  }
  const names: { readonly [S in Status]: string } = {
    open: vscode.l10n.t('Open: still to be done'),
    done: vscode.l10n.t('Done'),
    dropped: vscode.l10n.t('Dropped: will not be done'),
  };
  const items = statuses.map((status) => ({ label: names[status], status }));
  const title = formWords().kinds.improvement;
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: placed.entry.title,
  });
  return chosen && { placed, status: chosen.status };
}

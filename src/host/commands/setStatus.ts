/** `ashita.setStatus`: what became of an improvement. */

import * as vscode from 'vscode';
import { setStatus } from '../../core/actions/change.ts';
import type { Day } from '../../core/day.ts';
import { improvementItem } from '../../core/journal/tomorrow.ts';
import { statuses, type Status } from '../../core/note/kind.ts';
import type { ArgumentFault } from '../../core/refusal.ts';
import type { Journals } from '../journals.ts';
import type { OpensNote } from '../views/noteNode.ts';
import { Refused } from '../words/refusals.ts';
import { formWords } from '../views/formWords.ts';
import { applyTo } from './applyTo.ts';
import { readFields, required } from './argument.ts';
import type { Closing } from './closing.ts';
import { isFromCaller, type Command } from './command.ts';
import { askImprovement } from './askImprovement.ts';
import { noteById } from './whichNote.ts';

/** `{id, status, learned?, reason?}` → `{uri}`; without: which improvement, then what became of it. */
export function setStatusCommand(journals: Journals, closing: Closing, today: () => Day): Command {
  return {
    id: 'ashita.setStatus',
    run: (argument) =>
      isFromCaller(argument)
        ? setFor(journals, argument, today())
        : ask(journals, closing, today(), argument as OpensNote | undefined),
  };
}

async function setFor(journals: Journals, argument: unknown, today: Day): Promise<{ uri: string }> {
  const { id, status, learned, reason } = readFields(argument, {
    ...({ id: 'string', status: 'string' } as const),
    ...({ learned: 'string', reason: 'string' } as const),
  });
  const wanted = required('id', id);
  const known = statuses.find((one) => one === status);
  if (!known) {
    throw refused('status', { code: 'one-of', values: statuses });
  }
  if (learned !== undefined && known === 'open') {
    throw refused('learned', { code: 'only-with', field: 'status', values: ['done', 'dropped'] });
  }
  if (reason !== undefined && known !== 'dropped') {
    throw refused('reason', { code: 'only-with', field: 'status', values: ['dropped'] });
  }
  const placed = await noteById(journals, wanted);
  if (placed.entry.kind !== 'improvement') {
    throw new Refused({ code: 'wrong-kind', id: wanted, expected: 'improvement' });
  }
  await applyTo(placed, (target, path, languageFor) =>
    setStatus(target, path, known, today, { learned, reason, languageFor }),
  );
  return { uri: placed.journal.uri(placed.entry.path).toString() };
}

function refused(field: string, why: ArgumentFault): Refused {
  return new Refused({ code: 'bad-argument', field, why });
}

async function ask(
  journals: Journals,
  closing: Closing,
  today: Day,
  node: OpensNote | undefined,
): Promise<{ uri: string } | undefined> {
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
  if (!chosen) {
    return undefined;
  }
  if (chosen.status !== 'dropped') {
    await closing.setStatus(placed, chosen.status);
  } else if (
    !(await closing.askAndDrop({
      journal: placed.journal,
      item: improvementItem(placed.entry, undefined, today),
    }))
  ) {
    return undefined;
  }
  return { uri: placed.journal.uri(placed.entry.path).toString() };
}

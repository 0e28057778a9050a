/** `ashita.log` and its four short forms. */

import { readDraft, type Draft } from '../../core/note/draft.ts';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Logger } from '../logger.ts';
import type { LogView } from '../views/logView.ts';
import { formWords } from '../views/formWords.ts';
import { Refused } from '../words/refusals.ts';
import { askCustomer } from './askCustomer.ts';
import { askWords } from './askWords.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { failureSentence, isFromCaller, type Command } from './command.ts';
import { tellSaved } from './saved.ts';
import { selectionLink } from './selectionLink.ts';

export interface LogParts {
  readonly journals: Journals;
  readonly logger: Logger;
  readonly form: LogView;
}

/** Without an argument: the form, with the selection attached. */
export function logCommand(parts: LogParts): Command {
  return {
    id: 'ashita.log',
    run: async (argument) =>
      isFromCaller(argument)
        ? logFor(parts, argument)
        : parts.form.show({ selection: selectionLink() }),
  };
}

const ids = {
  interaction: 'ashita.logInteraction',
  frustration: 'ashita.logFrustration',
  thanks: 'ashita.logThanks',
  improvement: 'ashita.logImprovement',
} as const satisfies { readonly [K in NoteKind]: Command['id'] };

/** Without an argument: one input box, then the customer, done. */
export function logKindCommands(parts: LogParts): readonly Command[] {
  return noteKinds.map((kind) => ({
    id: ids[kind],
    run: async (argument) =>
      isFromCaller(argument) ? logFor(parts, ofKind(kind, argument)) : askAndLog(parts, kind),
  }));
}

/** The argument with the command's own kind; another one is a mistake that must not pass. */
function ofKind(kind: NoteKind, argument: unknown): unknown {
  if (typeof argument !== 'object' || Array.isArray(argument)) {
    return argument;
  }
  if (argument && 'kind' in argument && argument.kind !== kind) {
    const why = { code: 'one-of', values: [kind] } as const;
    throw new Refused({ code: 'bad-argument', field: 'kind', why });
  }
  return { ...argument, kind };
}

async function logFor(
  { journals, logger }: LogParts,
  argument: unknown,
): Promise<{ id: string; uri: string }> {
  const read = readDraft(argument);
  if (!read.ok) {
    throw new Refused(read.refusal);
  }
  const { id, uri } = await logger.log(journalFor(journals, read.draft.folder), read.draft);
  return { id, uri: uri.toString() };
}

/** Words that were typed are never lost: whoever leaves half-way, or meets a full disk, finds them in the form. */
async function askAndLog(
  parts: LogParts,
  kind: NoteKind,
): Promise<{ id: string; uri: string } | undefined> {
  const journal = await askJournal(parts.journals);
  if (!journal) {
    return undefined;
  }
  const asked = await askWords(kind);
  if (!asked) {
    return undefined;
  }
  const { text, code } = asked;
  const customer = await askCustomer(journal, kind);
  if (customer === undefined) {
    await parts.form.keep(journal, kind, { text, code: [...code] });
    return undefined;
  }
  const read = readDraft({ kind, text, ...(customer && { customer }), code });
  if (!read.ok) {
    throw new Refused(read.refusal);
  }
  return save(parts, journal, read.draft, text);
}

async function save(parts: LogParts, journal: Journal, draft: Draft, text: string) {
  try {
    const receipt = await parts.logger.log(journal, draft);
    void tellSaved(receipt, { isRaw: draft.kind === 'frustration' });
    return { id: receipt.id, uri: receipt.uri.toString() };
  } catch (error) {
    const customer = draft.fields.customer?.[0] ?? '';
    await parts.form.keep(journal, draft.kind, {
      text,
      customer,
      code: [...(draft.fields.code ?? [])],
    });
    throw new Error(formWords().failed.replace('{0}', failureSentence(error)), { cause: error });
  }
}

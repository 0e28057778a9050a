/** `ashita.improve`: an improvement from one or several notes; and the same from rows and from a note, in the form. */

import * as vscode from 'vscode';
import { customersOf, fromOrigins, readImprovement } from '../../core/actions/improve.ts';
import type { Day } from '../../core/day.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { readDraft } from '../../core/note/draft.ts';
import { scopes, sides, type Scope, type Side } from '../../core/note/kind.ts';
import type { FormDraft } from '../../protocol/form.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Logger } from '../logger.ts';
import { formWords } from '../views/formWords.ts';
import type { LogView } from '../views/logView.ts';
import { customerNames } from '../views/names.ts';
import { Refused } from '../words/refusals.ts';
import { askJournal } from './chooseJournal.ts';
import { failureSentence, isFromCaller, type Command } from './command.ts';
import { askOrigins, noteAt, originsById, originsOfRows, type Origins } from './origins.ts';
import { tellSaved } from './saved.ts';
import { askInTurn, askItems, askLine, type Ask } from './turns.ts';

export interface ImproveParts {
  readonly journals: Journals;
  readonly logger: Logger;
  readonly form: LogView;
  readonly today: () => Day;
}

/** `{from, title, scope, …}` → `{id, uri}`; without: which notes, what will be better, how far, who gains, who pays. */
export function improveCommand(parts: ImproveParts): Command {
  return {
    id: 'ashita.improve',
    run: (argument) => (isFromCaller(argument) ? improveFor(parts, argument) : ask(parts)),
  };
}

/** Opens the form on an improvement that comes from these notes. */
export function improveFromThisCommand({ journals, form }: ImproveParts): Command {
  return {
    id: 'ashita.improveFromThis',
    async run(argument, selected) {
      const origins = await originsOfRows(journals, argument, selected);
      await form.show({
        kind: 'improvement',
        ...(origins && { folder: origins.journal, put: originsInForm(origins) }),
      });
    },
  };
}

async function improveFor({ journals, logger }: ImproveParts, argument: unknown) {
  const read = readImprovement(argument);
  if (!read.ok) {
    throw new Refused(read.refusal);
  }
  const { draft } = read;
  const { journal, entries } = await originsById(journals, draft.fields.from, draft.folder);
  const { id, uri } = await logger.log(journal, fromOrigins(draft, entries));
  return { id, uri: uri.toString() };
}

/** What the form is to hold; its one line for a customer shows one, and of several all are taken over on saving. */
function originsInForm({ journal, entries }: Origins): Partial<FormDraft> {
  const [customer, ...others] = customersOf(entries);
  return {
    from: entries.map(({ id, title }) => ({ id, title })),
    ...(customer !== undefined &&
      others.length === 0 && {
        customer: customerNames(journal, { fields: { customer: [customer] } }),
      }),
  };
}

interface Said {
  readonly origins: readonly Entry[];
  readonly text: string;
  readonly scope: Scope | undefined;
  readonly gains: readonly Side[];
  readonly pays: readonly Side[];
}

async function ask(parts: ImproveParts): Promise<{ id: string; uri: string } | undefined> {
  const journal = await askJournal(parts.journals);
  if (!journal) {
    return undefined;
  }
  await journal.index.load();
  const open = (await noteAt(parts.journals)).filter((placed) => placed.journal === journal);
  const { said, isDone } = await askInTurn<Said>(
    vscode.l10n.t('Improve'),
    {
      ...{ origins: open.map(({ entry }) => entry), text: '', scope: undefined },
      ...{ gains: [], pays: [] },
    },
    [
      ({ origins }, place) => askOrigins(journal, parts.today(), origins, place),
      askText,
      askScope,
      askSides('gains'),
      askSides('pays'),
    ],
  );
  if (!isDone) {
    if (said.text.trim() !== '') {
      await keepInForm(parts.form, journal, said);
    }
    return undefined;
  }
  return save(parts, journal, said);
}

const askText: Ask<Said> = async ({ text }, place) => {
  const { main, mainHold } = formWords();
  const { value, go } = await askLine(place, {
    prompt: main.improvement,
    placeholder: mainHold.improvement,
    value: text,
  });
  return { said: { text: value }, go };
};

const askScope: Ask<Said> = async ({ scope }, place) => {
  const words = formWords();
  const items = scopes.map((one) => ({
    label: words.scopes[one].name,
    detail: words.scopes[one].reach,
    scope: one,
  }));
  const { chosen, go } = await askItems(place, {
    placeholder: words.second.improvement,
    items,
    chosen: items.filter((item) => item.scope === scope),
  });
  return { said: go === 'on' ? { scope: chosen[0]?.scope } : {}, go };
};

function askSides(field: 'gains' | 'pays'): Ask<Said> {
  return async (said, place) => {
    const words = formWords();
    const items = sides.map((side) => ({ label: words.sides[side], side }));
    const { chosen, go } = await askItems(place, {
      placeholder: vscode.l10n.t('{0}? None is an answer, too.', words.fields[field]),
      items,
      chosen: items.filter(({ side }) => said[field].includes(side)),
      least: 0,
    });
    return { said: { [field]: chosen.map(({ side }) => side) }, go };
  };
}

async function save(parts: ImproveParts, journal: Journal, said: Said) {
  const { text, scope, gains, pays, origins } = said;
  const read = readDraft({ kind: 'improvement', text, scope, gains, pays });
  if (!read.ok) {
    throw new Refused(read.refusal);
  }
  try {
    const receipt = await parts.logger.log(journal, fromOrigins(read.draft, origins));
    void tellSaved(receipt);
    return { id: receipt.id, uri: receipt.uri.toString() };
  } catch (error) {
    await keepInForm(parts.form, journal, said);
    throw new Error(formWords().failed.replace('{0}', failureSentence(error)), { cause: error });
  }
}

/** Words that were typed are never lost: whoever leaves half-way, or meets a full disk, finds them in the form. */
async function keepInForm(form: LogView, journal: Journal, said: Said): Promise<void> {
  const { origins, text, scope, gains, pays } = said;
  await form.keep(journal, 'improvement', {
    ...originsInForm({ journal, entries: origins }),
    ...{ text, scope: scope ?? '', gains: [...gains], pays: [...pays] },
  });
}

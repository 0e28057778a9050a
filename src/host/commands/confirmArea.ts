/** `ashita.confirmArea`: what a customer's page says of an area is still true. */

import * as vscode from 'vscode';
import { undoChange, type Changed } from '../../core/actions/change.ts';
import { confirmArea } from '../../core/actions/confirmArea.ts';
import type { Area } from '../../core/customers/data.ts';
import { isDay, type Day } from '../../core/day.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { areas, headings } from '../../core/note/sections.ts';
import { editTarget } from '../editing.ts';
import type { Journals, Placed } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import { confirmedWords } from '../words/confirmed.ts';
import { Refused } from '../words/refusals.ts';
import { applyTo } from './applyTo.ts';
import { readFields, required } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';
import { tellSaved } from './saved.ts';
import { askKnownCustomer, customerById } from './whichCustomer.ts';

/** `{id, area, date?, folder?}` → `{uri}`; from a lens the page's URI and its area, without: both are picked. */
export function confirmAreaCommand(journals: Journals, today: () => Day): Command {
  return {
    id: 'ashita.confirmArea',
    async run(argument, given) {
      if (isFromCaller(argument)) {
        return confirmFor(journals, argument, today());
      }
      const area = areas.find((one) => one === given);
      const page = argument instanceof vscode.Uri && area ? pageAt(journals, argument) : undefined;
      if (page && area) {
        await confirm(page, area, today());
        return undefined;
      }
      return ask(journals, argument, today());
    },
  };
}

async function confirmFor(journals: Journals, argument: unknown, today: Day) {
  const { id, area, date, folder } = readFields(argument, {
    ...({ id: 'string', area: 'string', date: 'string', folder: 'string' } as const),
  });
  const wanted = required('area', area);
  const found = areas.find((one) => one === wanted);
  if (!found) {
    throw new Refused({
      code: 'bad-argument',
      field: 'area',
      why: { code: 'one-of', values: areas },
    });
  }
  if (date !== undefined && !isDay(date)) {
    throw new Refused({ code: 'bad-argument', field: 'date', why: { code: 'not-a-date' } });
  }
  const { journal, page } = await customerById(journals, required('id', id), folder);
  if (!page) {
    throw new Refused({ code: 'bad-argument', field: 'area', why: { code: 'empty-area' } });
  }
  await confirm({ journal, entry: page }, found, date ?? today);
  return { uri: journal.uri(page.path).toString() };
}

function confirm(page: Placed, area: Area, day: Day): Promise<Changed> {
  return applyTo(page, (target, path) => confirmArea(target, path, area, day));
}

function pageAt(journals: Journals, uri: vscode.Uri): Placed | undefined {
  const journal = journals.holding(uri);
  const entry = journal?.index.entries.get(journal.pathOf(uri) ?? '');
  return journal && entry && { journal, entry };
}

async function ask(
  journals: Journals,
  argument: unknown,
  today: Day,
): Promise<{ uri: string } | undefined> {
  const placed = await askKnownCustomer(journals, argument, {
    placeHolder: vscode.l10n.t('Of whom is it still true?'),
    none: vscode.l10n.t('No page says anything of a customer yet.'),
    takesEditor: true,
    isOne: ({ page }) => page !== undefined && filledAreas(page).length > 0,
  });
  if (!placed?.page) {
    return undefined;
  }
  const { journal, page: entry, name } = placed;
  const items = filledAreas(entry).map((area) => ({
    label: headings[area][editorLanguage()],
    description: confirmedWords(entry.fields.reviewed?.[area], today),
    area,
  }));
  const placeHolder = items.length
    ? vscode.l10n.t('What is still true of {0}?', name)
    : vscode.l10n.t('There is nothing on the page yet.');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  if (!chosen) {
    return undefined;
  }
  const changed = await confirm({ journal, entry }, chosen.area, today);
  const uri = journal.uri(entry.path);
  const undo = () => undoChange(editTarget(journal), changed);
  const sentence = vscode.l10n.t('Confirmed: {0} ({1})', chosen.label, name);
  void tellSaved({ title: name, uri, undo }, { sentence });
  return { uri: uri.toString() };
}

function filledAreas({ filled }: Entry): readonly Area[] {
  return areas.filter((area) => filled.includes(area));
}

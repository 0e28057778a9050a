/** `ashita.draftForCustomer`: a paper that a customer can use in their own company, as a document that nobody has saved. */

import * as vscode from 'vscode';
import { draftForCustomer } from '../../core/actions/draftForCustomer.ts';
import type { Customer } from '../../core/customers/customers.ts';
import type { Period } from '../../core/customers/deskPaper.ts';
import { periodNames, periodOn, type PeriodName } from '../../core/customers/periods.ts';
import { addMonths, isDay, type Day } from '../../core/day.ts';
import { languages, type Language } from '../../core/note/sections.ts';
import type { Journal, Journals } from '../journals.ts';
import type { MaskRules } from '../maskRule.ts';
import { editorLanguage } from '../settings.ts';
import type { LogView } from '../views/logView.ts';
import { Refused } from '../words/refusals.ts';
import { daySpan } from '../words/when.ts';
import { readFields, required } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';
import { customerIn } from './customerIn.ts';
import { askKnownCustomer, customerById } from './whichCustomer.ts';

export interface DraftParts {
  readonly journals: Journals;
  readonly maskRules: MaskRules;
  readonly form: LogView;
  readonly today: () => Day;
}

interface Drafted {
  readonly uri: string;
  readonly text: string;
}

/** `{id, from?, to?, language?, folder?}` → `{uri, text}`; from a row its customer, without: one that is picked, and a time. */
export function draftForCustomerCommand(parts: DraftParts): Command {
  return {
    id: 'ashita.draftForCustomer',
    run: (argument) => (isFromCaller(argument) ? draftFor(parts, argument) : ask(parts, argument)),
  };
}

async function draftFor(parts: DraftParts, argument: unknown): Promise<Drafted> {
  const given = readFields(argument, {
    ...({ id: 'string', from: 'string', to: 'string' } as const),
    ...({ language: 'string', folder: 'string' } as const),
  });
  const id = required('id', given.id);
  const to = dayIn('to', given.to) ?? parts.today();
  const from = dayIn('from', given.from) ?? addMonths(to, -3);
  if (from > to) {
    throw new Refused({ code: 'bad-argument', field: 'from', why: { code: 'after', day: to } });
  }
  const language = languages.find((one) => one === given.language);
  if (given.language !== undefined && !language) {
    const why = { code: 'one-of', values: languages } as const;
    throw new Refused({ code: 'bad-argument', field: 'language', why });
  }
  const placed = await customerById(parts.journals, id, given.folder);
  const customer = customerIn(placed.journal, placed.id, parts.today());
  const text = await write(parts, placed.journal, customer, { from, to }, language);
  if (text === undefined) {
    throw new Error(nothingYet(customer, { from, to }, parts.today()));
  }
  return show(text);
}

function dayIn(field: string, text: string | undefined): Day | undefined {
  if (text !== undefined && !isDay(text)) {
    throw new Refused({ code: 'bad-argument', field, why: { code: 'not-a-date' } });
  }
  return text;
}

async function write(
  { maskRules, today }: DraftParts,
  journal: Journal,
  customer: Customer,
  period: Period,
  language?: Language,
): Promise<string | undefined> {
  const { names, allow } = await maskRules.of(journal);
  const { maskAllow } = journal.settings;
  return draftForCustomer(
    {
      ...{ store: journal.store, index: journal.index, today: today(), names },
      teammates: allow.filter((word) => !maskAllow.includes(word)),
      ...{ allow: maskAllow, language: editorLanguage() },
    },
    customer,
    period,
    language,
  );
}

async function show(text: string): Promise<Drafted> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(document);
  return { uri: document.uri.toString(), text };
}

async function ask(parts: DraftParts, argument: unknown): Promise<Drafted | undefined> {
  const placeHolder = vscode.l10n.t('Whose company is to read it?');
  const placed = await askKnownCustomer(parts.journals, argument, {
    placeHolder,
    takesEditor: true,
  });
  const customer = placed && customerIn(placed.journal, placed.id, parts.today());
  const period = customer && (await askPeriod(customer, parts.today()));
  if (!period) {
    return undefined;
  }
  const text = await write(parts, placed.journal, customer, period);
  if (text === undefined) {
    await offerToFill(parts, placed.journal, customer, period);
    return undefined;
  }
  const drafted = await show(text);
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'A draft, saved nowhere: read it before you hand it over. Names are masked; that helps, and does not make anonymous.',
    ),
  );
  return drafted;
}

async function askPeriod(customer: Customer, today: Day): Promise<Period | undefined> {
  const names: { readonly [N in PeriodName]: string } = {
    threeMonths: vscode.l10n.t('The last three months'),
    quarter: vscode.l10n.t('This quarter'),
    lastQuarter: vscode.l10n.t('Last quarter'),
    year: vscode.l10n.t('The last twelve months'),
  };
  const items = periodNames.map((name) => {
    const period = periodOn(name, today);
    return { label: names[name], description: daySpan(period.from, period.to, today), period };
  });
  const how = { title: customer.name, placeHolder: vscode.l10n.t('Over which time?') };
  return (await vscode.window.showQuickPick(items, how))?.period;
}

function nothingYet({ name }: Customer, { from, to }: Period, today: Day): string {
  return vscode.l10n.t(
    'There is nothing to show {0} yet ({1}). An improvement that is done and names the customer among those who gain fills the page, and so does a win of theirs.',
    name,
    daySpan(from, to, today),
  );
}

/** No empty paper, but a way to a full one. */
async function offerToFill(
  { form, today }: DraftParts,
  folder: Journal,
  customer: Customer,
  period: Period,
) {
  const put = { customer: customer.name };
  const improvement = vscode.l10n.t('Log an Improvement');
  const interaction = vscode.l10n.t('Log an Interaction');
  const chosen = await vscode.window.showInformationMessage(
    nothingYet(customer, period, today()),
    improvement,
    interaction,
  );
  if (chosen === improvement) {
    await form.show({ kind: 'improvement', put: { ...put, gains: ['customer'] }, folder });
  } else if (chosen === interaction) {
    await form.show({ kind: 'interaction', put, folder });
  }
}

/** What the customer at a glance offers beside what every page does: the commands, for what it shows. */

import * as vscode from 'vscode';
import { customerMarkdown } from '../../core/customers/markdown.ts';
import type { Area, CustomerData } from '../../core/customers/data.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import { placeToWrite } from '../../core/note/placeToWrite.ts';
import { readNote } from '../../core/note/read.ts';
import type { Language } from '../../core/note/sections.ts';
import type { FromCustomer } from '../../protocol/customer.ts';
import type { Journal } from '../journals.ts';
import { customerWords } from './customerWords.ts';
import { notesOfCustomer } from './customerNotes.ts';
import type { Handlers } from './fillWebview.ts';
import type { LogView } from './logView.ts';
import { openOneOf, pageActs, run, whileShown, type PageActs } from './pageActs.ts';

/** What the page shows at this moment. */
export interface ShownCustomer {
  readonly journal: Journal;
  readonly language: Language;
  readonly data: CustomerData;
}

export interface CustomerActs extends Pick<PageActs<ShownCustomer>, 'shown' | 'tell'> {
  readonly form: LogView;
}

export function customerActs({
  form,
  ...parts
}: CustomerActs): Omit<Handlers<FromCustomer>, 'ready'> {
  const on = whileShown(parts.shown);
  const onNote = (command: string) =>
    on(({ journal }, { path }: { readonly path: string }) => run(command, journal.uri(path)));
  return {
    ...pageActs<ShownCustomer>({
      ...parts,
      fileName: ({ data }) => `${data.id}-${data.today}`,
      markdown: ({ data, language }) => {
        const { question, questions } = customerWords(language);
        return customerMarkdown(data, wordsOf(language), { ...questions, question });
      },
    }),
    list: on(({ journal, data }, { group }) =>
      openOneOf(journal, notesOfCustomer(data, group), data.today),
    ),
    log: on(({ journal, data }) =>
      form.show({ kind: 'interaction', put: { customer: data.name }, folder: journal }),
    ),
    openPage: on((now) => openPage(now)),
    addQuestion: on(async ({ journal, data: { id, question } }) => {
      await (question &&
        run('ashita.addQuestion', { id, question: question.words, folder: uriOf(journal) }));
    }),
    write: on(async (now, { area }) => {
      const uri = await openPage(now);
      await showArea(now.journal, uri, area);
    }),
    confirm: on(({ journal, data: { id } }, { area }) =>
      run('ashita.confirmArea', { id, area, folder: uriOf(journal) }),
    ),
    goAndAsk: onNote('ashita.goAndAsk'),
    reframe: onNote('ashita.reframe'),
    improve: onNote('ashita.improveFromThis'),
    tell: on(({ journal }, { path, person }) => run('ashita.tell', journal.uri(path), person)),
    draftPaper: on(({ journal, data: { id } }) =>
      run('ashita.draftForCustomer', { id, folder: uriOf(journal) }),
    ),
  };
}

/** Made where there is none. */
async function openPage({ journal, data: { id } }: ShownCustomer): Promise<vscode.Uri> {
  const argument = { id, folder: uriOf(journal) };
  return vscode.Uri.parse((await run<{ uri: string }>('ashita.openCustomer', argument)).uri);
}

/** Puts the caret where one goes on writing of the area. */
async function showArea(journal: Journal, uri: vscode.Uri, area: Area): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const { sections } = readNote(journal.pathOf(uri) ?? '', text).body;
  const section = sections.find(({ name }) => name === area);
  if (!section) {
    await vscode.window.showTextDocument(document);
    return;
  }
  const caret = document.positionAt(placeToWrite(text, section));
  const selection = new vscode.Range(caret, caret);
  await vscode.window.showTextDocument(document, { selection });
}

function uriOf({ folder }: Journal): string {
  return folder.uri.toString();
}

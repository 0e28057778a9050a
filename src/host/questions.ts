/** Which question comes next for the customers of a journal. */

import * as vscode from 'vscode';
import { areasOf } from '../core/customers/areas.ts';
import { notesUpTo } from '../core/customers/contact.ts';
import type { Customer } from '../core/customers/customers.ts';
import type { AreaState, NextQuestion } from '../core/customers/data.ts';
import { askedIn, nextQuestion, type Asking } from '../core/customers/nextQuestion.ts';
import { joinOwnQuestions, readOwnQuestions, type OwnQuestions } from '../core/customers/stock.ts';
import type { Day } from '../core/day.ts';
import { languageFor } from '../core/note/language.ts';
import type { Journal } from './journals.ts';
import { editorLanguage } from './settings.ts';

/** A customer with what is known of them. */
interface Known {
  readonly customer: Customer;
  readonly areas: readonly AreaState[];
}

/** What the next question of a customer depends on; what is the same for all customers is looked up once. */
export function askingIn({ folder, settings }: Journal): (known: Known) => Asking {
  const own = ownQuestions(folder.uri);
  const { noteLanguage } = settings;
  // As a new note of theirs would be: Japanese where the newest one is, or where VS Code is.
  const languageOf = ({ name, notes }: Customer) =>
    languageFor(noteLanguage, editorLanguage(), `${name} ${notes.at(-1)?.title ?? ''}`);
  return ({ customer, areas }) => ({
    areas,
    asked: askedIn(customer.page ? [customer.page, ...customer.notes] : customer.notes),
    language: languageOf(customer),
    own,
  });
}

/** Says which question is next; undefined where every one was asked. */
export function nextQuestionIn(journal: Journal): (known: Known) => NextQuestion | undefined {
  const asking = askingIn(journal);
  return (known) => nextQuestion(asking(known));
}

/** What is known of a customer, for whoever has no glance at hand. */
export function knownOf({ settings }: Journal, customer: Customer, today: Day): Known {
  const { page, notes } = customer;
  const staleAfter = settings.staleMonths;
  return { customer, areas: areasOf(page, notesUpTo(today, notes), { today, staleAfter }) };
}

/** A person's own questions, in all places where settings stand: none of them hides another's. */
export function ownQuestions(scope: vscode.Uri): OwnQuestions {
  const set = vscode.workspace.getConfiguration('ashita', scope).inspect<unknown>('questions');
  return joinOwnQuestions(
    [set?.workspaceFolderValue, set?.workspaceValue, set?.globalValue].map(readOwnQuestions),
  );
}

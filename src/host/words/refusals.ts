/** A sentence for everything that core refuses, with a way forward. */

import * as vscode from 'vscode';
import type { ArgumentFault, Refusal } from '../../core/refusal.ts';
import { toBeQuoted } from './quoted.ts';

type Sentences<T extends { code: string }> = {
  readonly [C in T['code']]: (one: Extract<T, { code: C }>) => string;
};

const faults: Sentences<ArgumentFault> = {
  required: () => vscode.l10n.t('it is required'),
  'unknown-field': () => vscode.l10n.t('there is no such field'),
  'not-for-kind': ({ kind }) => vscode.l10n.t('a note of the kind "{0}" has no such field', kind),
  'one-of': ({ values }) => vscode.l10n.t('use one of: {0}', values.join(', ')),
  'only-with': ({ field, values }) =>
    vscode.l10n.t('it goes with "{0}" only where that is: {1}', field, values.join(', ')),
  'whole-number': ({ least, most }) =>
    vscode.l10n.t('write a whole number from {0} to {1}', least, most),
  'not-a-date': () => vscode.l10n.t('write a date like 2026-11-30'),
  after: ({ day }) => vscode.l10n.t('it must not be later than {0}', day),
  'not-a-week': () => vscode.l10n.t('write a week like 2026-W47'),
  'no-such-note': ({ id }) => vscode.l10n.t('there is no note with the id "{0}"', id),
  'no-such-customer': ({ id }) => vscode.l10n.t('there is no customer "{0}"', id),
  taken: ({ by }) => vscode.l10n.t('the customer "{0}" is called so already', by),
  'no-file-name': () =>
    vscode.l10n.t('it names a file: write letters and digits, joined by hyphens'),
  'same-customer': () => vscode.l10n.t('that is the same customer'),
  'empty-area': () => vscode.l10n.t('their page says nothing there yet'),
  'many-folders': () => vscode.l10n.t('its notes must lie in one workspace folder'),
  'wrong-type': ({ expected }) => vscode.l10n.t('it must be: {0}', expected),
};

const refusals: Sentences<Refusal> = {
  'bad-argument': ({ field, why }) =>
    vscode.l10n.t(
      'Ashita: "{0}" cannot be used: {1}. Nothing was written.',
      field || 'argument',
      faultSentence(why),
    ),
  'no-such-note': ({ id }) => vscode.l10n.t('Ashita: there is no note with the id "{0}".', id),
  'unreadable-note': ({ path }) =>
    vscode.l10n.t(
      'Ashita: the front matter of {0} cannot be read, so it was left as it is. The Problems panel says where.',
      path,
    ),
  'unsafe-edit': ({ path }) =>
    vscode.l10n.t(
      'Ashita: {0} was left as it is: there is no place for the words that would change nothing else. Look for a code fence or a comment that is never closed, or for the same heading twice.',
      path,
    ),
  'changed-meanwhile': ({ path }) =>
    vscode.l10n.t(
      'Ashita: {0} was changed in the same moment, so it was left as it is. Try again.',
      path,
    ),
  unsaved: ({ path }) =>
    vscode.l10n.t('Ashita: {0} has changes that are not saved. Save it first.', path),
  stopped: () => vscode.l10n.t('Ashita: stopped. Everything is as it was.'),
  'no-such-step': ({ text }) =>
    vscode.l10n.t('Ashita: the step "{0}" is no longer in its note.', toBeQuoted(text)),
  'wrong-kind': ({ id, expected }) =>
    vscode.l10n.t('Ashita: the note with the id "{0}" is not of the kind "{1}".', id, expected),
  'no-introduction': ({ id }) =>
    vscode.l10n.t('Ashita: the note with the id "{0}" tells of no introduction.', id),
  'no-mail': () =>
    vscode.l10n.t(
      'Ashita: this is no mail with words in it. Save the mail as .eml, or paste its words into the box.',
    ),
  'large-mail': () =>
    vscode.l10n.t('Ashita: the mail is larger than 25 MB. Paste its words into the box instead.'),
};

export function faultSentence(fault: ArgumentFault): string {
  const sentence = faults[fault.code] as (one: ArgumentFault) => string;
  return sentence(fault);
}

function refusalSentence(refusal: Refusal): string {
  const sentence = refusals[refusal.code] as (one: Refusal) => string;
  return sentence(refusal);
}

/** A refusal on its way to whoever called the command. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusalSentence(refusal));
    this.name = 'Refused';
  }
}

/** Where a message goes when the person has chosen how. */

import * as vscode from 'vscode';
import { mailtoOf } from '../../core/actions/mailto.ts';
import type { Message } from '../../core/actions/tell.ts';
import type { How } from './askTelling.ts';

/** Hands the message over, and gives the sentence that says so; `person` is as one is spoken of. Throws where it could not be. */
export async function handOver(
  { subject, text }: Message,
  how: How,
  person: string,
): Promise<string> {
  switch (how) {
    case 'copy':
      await vscode.env.clipboard.writeText(text);
      return vscode.l10n.t('The message is copied, and {0} recorded as told.', person);
    case 'document': {
      const document = await vscode.workspace.openTextDocument({
        language: 'markdown',
        content: text,
      });
      await vscode.window.showTextDocument(document);
      return vscode.l10n.t('{0} is recorded as told.', person);
    }
    case 'mail':
      return mail({ subject, text }, person);
    case 'said':
      return vscode.l10n.t('{0} is recorded as told.', person);
  }
}

async function mail({ subject, text }: Message, person: string): Promise<string> {
  const whole = mailtoOf(subject, text);
  const address = whole ?? mailtoOf(subject, '') ?? 'mailto:';
  if (whole === undefined) {
    await vscode.env.clipboard.writeText(text);
  }
  // As text: a `Uri` would be decoded and encoded anew, and an & in a sentence would end it.
  if (!(await vscode.env.openExternal(address as unknown as vscode.Uri))) {
    throw new Error(vscode.l10n.t('No mail program was opened, so nothing was recorded.'));
  }
  return whole === undefined
    ? vscode.l10n.t(
        'The message is too long for a link, so it is copied: paste it into the mail. {0} is recorded as told.',
        person,
      )
    : vscode.l10n.t('{0} is recorded as told.', person);
}

/** Mails for the form: it opens them itself, and what is wrong with one is said by the editor. */

import * as vscode from 'vscode';
import { Refused } from '../words/refusals.ts';
import type { FormHandlers } from './logWebview.ts';

export const mailHandlers: Pick<FormHandlers, 'openMail' | 'refusedMail'> = {
  openMail: async ({ uri }) => {
    await vscode.commands.executeCommand('ashita.logThanksFromMail', vscode.Uri.parse(uri));
  },
  refusedMail: ({ why }) => {
    void vscode.window.showWarningMessage(new Refused({ code: why }).message);
  },
};

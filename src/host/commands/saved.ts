/** What a person is told when a note was saved without the form: that it is there, and how to open or undo it. */

import * as vscode from 'vscode';
import type { Receipt } from '../logger.ts';
import { formWords } from '../views/formWords.ts';

/** Only says so; the buttons are there for whoever wants them. */
export async function tellSaved(receipt: Receipt): Promise<void> {
  const words = formWords();
  const sentence = words.saved.replace('{0}', receipt.title);
  const chosen = await vscode.window.showInformationMessage(sentence, words.open, words.undo);
  if (chosen === words.open) {
    await vscode.window.showTextDocument(receipt.uri);
  } else if (chosen === words.undo && !(await receipt.undo())) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Kept: the note was changed after saving.'),
    );
  }
}

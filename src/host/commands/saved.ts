/** What a person is told when something was saved without the form: that it is there, and how to open or undo it. */

import * as vscode from 'vscode';
import type { Receipt } from '../logger.ts';
import { formWords } from '../views/formWords.ts';

/** Only says so, in words of its own where there are some; the buttons are there for whoever wants them. A frustration that is raw can be reframed at once. */
export async function tellSaved(
  receipt: Pick<Receipt, 'title' | 'uri' | 'undo'>,
  { isRaw = false, sentence }: { readonly isRaw?: boolean; readonly sentence?: string } = {},
): Promise<void> {
  const words = formWords();
  const saved = sentence ?? words.saved.replace('{0}', () => receipt.title);
  const buttons = [...(isRaw ? [words.reframe] : []), words.open, words.undo];
  const chosen = await vscode.window.showInformationMessage(saved, ...buttons);
  if (chosen === words.reframe) {
    await vscode.commands.executeCommand('ashita.reframe', receipt.uri);
  } else if (chosen === words.open) {
    await vscode.window.showTextDocument(receipt.uri);
  } else if (chosen === words.undo && !(await receipt.undo())) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Kept: the note was changed after saving.'),
    );
  }
}

/** Thanks that came in otherwise than by hand: out of a mail, or out of what is selected. The form shows them first. */

import * as vscode from 'vscode';
import { largestMail } from '../../protocol/largestMail.ts';
import type { LogView } from '../views/logView.ts';
import { Refused } from '../words/refusals.ts';
import { readFields, requiredWords } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';

export function logThanksFromCommands(form: LogView): readonly Command[] {
  return [logThanksFromMailCommand(form), logThanksFromSelectionCommand(form)];
}

/** `{uri}`, or a file in the Explorer; without: one that is chosen. The form reads it, as the words of a thank-you. */
function logThanksFromMailCommand(form: LogView): Command {
  return {
    id: 'ashita.logThanksFromMail',
    async run(argument) {
      const uri = isFromCaller(argument)
        ? vscode.Uri.parse(requiredWords('uri', readFields(argument, { uri: 'string' }).uri))
        : argument instanceof vscode.Uri
          ? argument
          : await askMail();
      if (uri) {
        const bytes = await readMail(uri);
        await form.show({ kind: 'thanks' });
        form.webview.post({ type: 'mail', bytes });
      }
    },
  };
}

/** What is selected in the editor becomes the words of a thank-you. */
function logThanksFromSelectionCommand(form: LogView): Command {
  return {
    id: 'ashita.logThanksFromSelection',
    async run() {
      const editor = vscode.window.activeTextEditor;
      const text = editor?.document.getText(editor.selection) ?? '';
      await form.show({ kind: 'thanks', ...(text.trim() && { put: { text } }) });
    },
  };
}

async function askMail(): Promise<vscode.Uri | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      filters: { [vscode.l10n.t('Mails')]: ['eml'] },
      openLabel: vscode.l10n.t('Read the Mail'),
    })) ?? [];
  return chosen;
}

/** The bytes of an .eml file. Rejects where the disk does. */
async function readMail(uri: vscode.Uri): Promise<Uint8Array> {
  if (!uri.path.toLowerCase().endsWith('.eml')) {
    throw new Refused({ code: 'no-mail' });
  }
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largestMail) {
    throw new Refused({ code: 'large-mail' });
  }
  // A plain array of bytes: Node's own kind does not come through to a webview as one.
  return new Uint8Array(await vscode.workspace.fs.readFile(uri));
}

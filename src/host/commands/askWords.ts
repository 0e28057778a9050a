/** The first step of logging by palette: the words, and with them the code that was selected, in sight. */

import * as vscode from 'vscode';
import type { NoteKind } from '../../core/note/kind.ts';
import { codeLabel } from '../../protocol/codeLabel.ts';
import { formWords } from '../views/formWords.ts';
import { selectionLink, type SelectionLink } from './selectionLink.ts';

interface Asked {
  readonly text: string;
  /** The selection, unless the person left it out. */
  readonly code: readonly SelectionLink[];
}

/** Undefined where nothing was said. */
export function askWords(kind: NoteKind): Promise<Asked | undefined> {
  const words = formWords();
  const input = vscode.window.createInputBox();
  let link = selectionLink();
  const show = () => {
    const label = link && codeLabel(link);
    const code = label && vscode.l10n.t('with {0}', label.folder + label.name);
    input.prompt = [words.main[kind], code].filter(Boolean).join(' · ');
    input.buttons = label ? [leaveOut] : [];
  };
  const leaveOut = {
    iconPath: new vscode.ThemeIcon('circle-slash'),
    tooltip: vscode.l10n.t('Leave out the code'),
  };
  const objection = () =>
    input.value !== '' && input.value.trim() === '' ? words.mainEmpty[kind] : undefined;
  input.title = words.kinds[kind];
  input.placeholder = words.mainHold[kind];
  input.ignoreFocusOut = true;
  show();
  return new Promise((resolve) => {
    input.onDidTriggerButton(() => {
      link = undefined;
      show();
    });
    input.onDidChangeValue(() => (input.validationMessage = objection()));
    input.onDidAccept(() => {
      if (objection() === undefined) {
        const text = input.value;
        resolve(text === '' ? undefined : { text, code: link ? [link] : [] });
        input.hide();
      }
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

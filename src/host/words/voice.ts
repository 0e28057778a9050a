/** What is said, gently, where an answer sounds like somebody else's. */

import * as vscode from 'vscode';

export function borrowedVoiceSentence(): string {
  return vscode.l10n.t(
    "This sounds like somebody else's answer. In the first person, what would you say?",
  );
}

/** A file that is not UTF-8 is read as well as it goes, and never written: what was lost in reading would be lost. */

import * as vscode from 'vscode';
import type { NotePath } from '../../core/ports.ts';

/** Throws where `text`, which `bytes` were read as, would not give the same bytes again. */
export function refuseLoss(path: NotePath, bytes: Uint8Array, text: string): void {
  const again = new TextEncoder().encode(text);
  if (again.length !== bytes.length || again.some((byte, at) => byte !== bytes[at])) {
    throw new Error(
      vscode.l10n.t(
        '{0} is not in UTF-8, so it was left as it is. Save it with that encoding first.',
        path,
      ),
    );
  }
}

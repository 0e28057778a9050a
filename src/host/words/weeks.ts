/** Weeks in the reader's words. */

import * as vscode from 'vscode';
import { partsOfWeek, type Week } from '../../core/day.ts';

/** "W47", 「第47週」. */
export function weekName(week: Week): string {
  return vscode.l10n.t('W{0}', partsOfWeek(week).number);
}

/** How long ago somebody confirmed what a page says. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { shortDay } from './when.ts';

/** "Confirmed Oct 20", or that nobody has. */
export function confirmedWords(day: Day | undefined, today: Day): string {
  return day === undefined
    ? vscode.l10n.t('Never confirmed')
    : vscode.l10n.t('Confirmed {0}', shortDay(day, today));
}

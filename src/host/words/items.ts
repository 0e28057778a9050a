/** What a row of Tomorrow's improvement is called. */

import * as vscode from 'vscode';
import type { TomorrowItem } from '../../core/journal/tomorrow.ts';
import { called } from './people.ts';

/** Whom to tell comes before what of: the end is cut first. */
export function itemTitle({ person, title }: Pick<TomorrowItem, 'person' | 'title'>): string {
  return person === undefined ? title : vscode.l10n.t('Tell {0}: {1}', called(person), title);
}

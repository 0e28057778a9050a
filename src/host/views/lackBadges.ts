/**
 * What a note lacks, as a badge at the end of its row: a long title hides the line beside it, never a badge. Rows that
 * lack something stand for a resource of our own, which says what it is; no file of anybody's is decorated.
 */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import { hearsayOf, isRaw } from '../../core/journal/standing.ts';

const scheme = 'ashita-lacks';
/** A question is open; somebody else's words. */
const badges = { raw: '?', hearsay: '”' } as const;
type Lack = keyof typeof badges;

/** What a row stands for, where its note lacks something. */
export function lackingUri(entry: Entry): vscode.Uri | undefined {
  const lacks: readonly Lack[] = [
    ...(isRaw(entry) ? (['raw'] as const) : []),
    ...(hearsayOf(entry) ? (['hearsay'] as const) : []),
  ];
  return lacks.length > 0 ? vscode.Uri.from({ scheme, path: `/${lacks.join('/')}` }) : undefined;
}

export function registerLackBadges(): vscode.Disposable {
  const names: { readonly [L in Lack]: string } = {
    raw: vscode.l10n.t('raw'),
    hearsay: vscode.l10n.t('hearsay'),
  };
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) {
        return undefined;
      }
      const lacks = (Object.keys(badges) as Lack[]).filter((lack) =>
        uri.path.split('/').includes(lack),
      );
      const badge = lacks.map((lack) => badges[lack]).join('');
      return new vscode.FileDecoration(badge, lacks.map((lack) => names[lack]).join(' · '));
    },
  });
}

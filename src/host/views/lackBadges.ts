/**
 * What a note lacks, as a badge at the end of its row: a long title hides the line beside it, never a badge. Rows that
 * lack something stand for a resource of our own, which says what it is; no file of anybody's is decorated.
 */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import { hearsayOf, isRaw } from '../../core/journal/standing.ts';
import { tellingOf } from '../../core/journal/telling.ts';
import { notToldYet } from '../words/people.ts';

const scheme = 'ashita-lacks';
/** A question is open; somebody else's words; somebody has not heard of the thanks. */
const badges = { raw: '?', hearsay: '”', untold: '○' } as const;
type Lack = keyof typeof badges;

/** What a row stands for, where its note lacks something. */
export function lackingUri(entry: Entry): vscode.Uri | undefined {
  const { notYet } = tellingOf(entry);
  const lacks: readonly Lack[] = [
    ...(isRaw(entry) ? (['raw'] as const) : []),
    ...(hearsayOf(entry) ? (['hearsay'] as const) : []),
    ...(notYet.length > 0 ? (['untold'] as const) : []),
  ];
  return lacks.length > 0
    ? vscode.Uri.from({ scheme, path: `/${lacks.join('/')}`, query: notToldYet(notYet) })
    : undefined;
}

export function registerLackBadges(): vscode.Disposable {
  const names: { readonly [L in Lack]: (uri: vscode.Uri) => string } = {
    raw: () => vscode.l10n.t('raw'),
    hearsay: () => vscode.l10n.t('hearsay'),
    untold: ({ query }) => query,
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
      return new vscode.FileDecoration(badge, lacks.map((lack) => names[lack](uri)).join(' · '));
    },
  });
}

/** The two questions of passing thanks on: whom, and how. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import type { Suggestion } from '../../core/journal/people.ts';
import { tellingOf } from '../../core/journal/telling.ts';
import type { Note } from '../../core/note/read.ts';
import { called, reasonWords } from '../words/people.ts';
import { shortDay } from '../words/when.ts';
import { askItems, type Ask } from './turns.ts';

/** How the message goes on its way; `said` where the person has told them already. */
export type How = 'copy' | 'document' | 'mail' | 'said';

export interface Toward {
  readonly person: string;
  readonly how: How;
}

interface PersonItem extends vscode.QuickPickItem {
  readonly person?: string;
}

/** Who waits comes first, then whom Git and the notes suggest, then who was told; any other name can be typed. */
export function askPerson(
  note: Note,
  today: Day,
  suggested: () => Thenable<readonly Suggestion[]>,
): Ask<Toward> {
  return async (said, place) => {
    const { told, notYet } = tellingOf(note);
    const items: readonly PersonItem[] = [
      ...under(
        vscode.l10n.t('Not told yet'),
        notYet.map((person) => ({ label: `$(circle-large-outline) ${person}`, person })),
      ),
      ...under(
        vscode.l10n.t('Who made it possible?'),
        (await suggested()).map(({ name, reason }) => ({
          label: `$(person) ${name}`,
          description: reasonWords(reason),
          person: name,
        })),
      ),
      ...under(
        vscode.l10n.t('Told already'),
        told.map(({ person, day }) => ({
          label: `$(check) ${person}`,
          description: shortDay(day, today),
          person,
        })),
      ),
    ];
    // Somebody is chosen from the start: Enter alone goes on to whoever waits.
    const first =
      items.find(({ person }) => person !== undefined && person === said.person) ??
      items.find(({ person }) => person !== undefined);
    const { chosen, go } = await askItems(place, {
      placeholder: vscode.l10n.t('Who is to hear it? Choose, or type a name'),
      items,
      chosen: first ? [first] : [],
      typed: (value) => typedItem(value, items),
    });
    return { said: { person: chosen[0]?.person ?? said.person }, go };
  };
}

function typedItem(value: string, items: readonly PersonItem[]): PersonItem | undefined {
  const person = value.trim();
  return person === '' || items.some((item) => item.person === person)
    ? undefined
    : { label: `$(add) ${person}`, alwaysShow: true, person };
}

function under(label: string, items: readonly PersonItem[]): readonly PersonItem[] {
  return items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}

/** How the message is to reach them. */
export const askHow: Ask<Toward> = async ({ person, how }, place) => {
  const items = [
    { label: `$(copy) ${vscode.l10n.t('Copy the message')}`, how: 'copy' },
    { label: `$(new-file) ${vscode.l10n.t('Open it as a new document')}`, how: 'document' },
    { label: `$(mail) ${vscode.l10n.t('Write a mail')}`, how: 'mail' },
    {
      label: `$(check) ${vscode.l10n.t('I have told them')}`,
      description: vscode.l10n.t('only recorded'),
      how: 'said',
    },
  ] as const;
  const { chosen, go } = await askItems(place, {
    placeholder: vscode.l10n.t('How does it reach {0}?', called(person)),
    items,
    chosen: items.filter((item) => item.how === how),
  });
  return { said: { how: chosen[0]?.how ?? how }, go };
};

/** The papers on the desk: a draft per folder and kind, and the one that lies on top. All of it is values. */

import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import type { FormDraft } from '../../protocol/form.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import { clash, hasWords, isBlank, layOver } from './draft.ts';

export interface Place {
  /** A workspace folder's URI. */
  readonly folder: string;
  readonly kind: NoteKind;
}

/** A draft and where it lies. */
export interface Held extends Place {
  readonly draft: FormDraft;
}

export interface Desk extends Place {
  readonly drafts: { readonly [folder: string]: { readonly [K in NoteKind]?: FormDraft } };
}

export function draftAt(desk: Desk, place: Place = desk): FormDraft {
  return desk.drafts[place.folder]?.[place.kind] ?? blankDraft;
}

/** Lays a draft in its place. A blank one is no draft. */
export function lay(desk: Desk, draft: FormDraft, place: Place = desk): Desk {
  const { [place.kind]: _old, ...others } = desk.drafts[place.folder] ?? {};
  const folder = isBlank(draft) ? others : { ...others, [place.kind]: draft };
  return { ...desk, drafts: { ...desk.drafts, [place.folder]: folder } };
}

/** Looks at another place; what lay on top stays where it was. */
export function lookAt(desk: Desk, place: Partial<Place>): Desk {
  return { ...desk, ...place };
}

/**
 * A person changes the kind or the folder of what they are writing: it goes with them, whole. Only where other words
 * lie there already do both stay in their own places, so that neither is lost.
 */
export function carry(desk: Desk, to: Partial<Place>): Desk {
  const there = lookAt(desk, to);
  const [mine, found] = [draftAt(desk), draftAt(there)];
  if (
    (there.folder === desk.folder && there.kind === desk.kind) ||
    hasWords(found) ||
    clash(mine, found)
  ) {
    return there;
  }
  return lay(lay(there, blankDraft, desk), layOver(mine, found));
}

/** Every draft there is, with its place. */
export function allDrafts(desk: Desk): readonly Held[] {
  return Object.keys(desk.drafts).flatMap((folder) =>
    noteKinds.flatMap((kind) => {
      const draft = desk.drafts[folder]?.[kind];
      return draft === undefined ? [] : [{ folder, kind, draft }];
    }),
  );
}

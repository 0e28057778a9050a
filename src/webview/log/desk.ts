/** The papers on the desk: a draft per folder and kind, and the one that lies on top. All of it is values. */

import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import type { FormDraft } from '../../protocol/form.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import { clash, hasWords, isBlank, isSameDraft, layOver, putBack } from './draft.ts';

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
  /** When each place was last written in, in milliseconds since 1970; also where nothing lies since. */
  readonly times: { readonly [folder: string]: { readonly [K in NoteKind]?: number } };
}

export const emptyDesk: Desk = { folder: '', kind: 'interaction', drafts: {}, times: {} };

export function draftAt(desk: Desk, place: Place = desk): FormDraft {
  return desk.drafts[place.folder]?.[place.kind] ?? blankDraft;
}

/** 0 where nobody ever wrote. */
export function timeAt(desk: Desk, place: Place = desk): number {
  return desk.times[place.folder]?.[place.kind] ?? 0;
}

export function setTime(desk: Desk, at: number, { folder, kind }: Place): Desk {
  return { ...desk, times: { ...desk.times, [folder]: { ...desk.times[folder], [kind]: at } } };
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

/** The desk with the time `now` at each place that was written in since `before`. Times never go back. */
export function stamp(desk: Desk, before: Desk, now: number): Desk {
  return [...allDrafts(before), ...allDrafts(desk)]
    .filter((place) => timeAt(desk, place) === timeAt(before, place))
    .filter((place) => !isSameDraft(draftAt(desk, place), draftAt(before, place)))
    .reduce(
      (stamped, place) => setTime(stamped, Math.max(now, timeAt(before, place) + 1), place),
      desk,
    );
}

/**
 * A draft comes from the disk. VS Code keeps the page's own desk late, so after a crash what the page woke up with
 * (`woken`) may be older: the newer of the two counts, blank or not. What was written since waking is never dropped, and
 * is not put beside the words that it was made of.
 */
export function receive(desk: Desk, woken: Desk, { draft, ...place }: Held, at: number): Desk {
  const [mine, old] = [draftAt(desk, place), draftAt(woken, place)];
  const later = at - timeAt(woken, place);
  if (isSameDraft(mine, old)) {
    return later < 0 ? desk : setTime(lay(desk, draft, place), at, place);
  }
  return later > 0 && !isSameDraft(draft, old) ? lay(desk, putBack(draft, mine), place) : desk;
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

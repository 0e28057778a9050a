/** A customer gets another name, another id, or both: what refers to them follows. */

import {
  customerIdFor,
  findCustomer,
  nameOfPage,
  oneLine,
  pageFinder,
  pagesIn,
  type FoundCustomer,
} from '../customers/customers.ts';
import type { Entry } from '../journal/entry.ts';
import { asHeading } from '../note/body.ts';
import { nameKey } from '../note/customerName.ts';
import { setField } from '../note/edit.ts';
import { addItem, changeItems } from '../note/listEdits.ts';
import { isFileName, onAnyDisk } from '../note/name.ts';
import { readNote, type Note } from '../note/read.ts';
import { inTurn, type Edited } from '../note/textEdit.ts';
import { storable } from '../note/words.ts';
import type { NotePath } from '../ports.ts';
import { badArgument, type Result } from '../refusal.ts';
import { changeFiles, type ChangedFiles, type FilesTarget } from './changeFiles.ts';
import { followers, pageChange, readPage } from './customerFiles.ts';

export interface NewName {
  readonly name: string;
  /** The id stays where it is not said; without a page it is made from the name. */
  readonly newId?: string | undefined;
}

/**
 * Sets the name on the page, and in its heading where that was the old one; the old name becomes an alias. With a new id
 * the file gets that name, and the notes say it. Nobody is called by a name that is somebody else's already: that would
 * be a merge.
 */
export async function renameCustomer(
  target: FilesTarget,
  entries: readonly Entry[],
  id: string,
  said: NewName,
): Promise<Result<ChangedFiles>> {
  const found = findCustomer(id, entries);
  const name = oneLine(storable(said.name));
  const newId = said.newId?.normalize('NFC');
  if (!found) {
    return badArgument('id', { code: 'no-such-customer', id });
  }
  if (name === '') {
    return badArgument('name', { code: 'required' });
  }
  if (newId !== undefined && !isFileName(newId)) {
    return badArgument('newId', { code: 'no-file-name' });
  }
  for (const [field, called] of Object.entries({ name, newId })) {
    const by = called === undefined ? undefined : findCustomer(called, entries);
    if (by && by.id !== found.id) {
      return badArgument(field, { code: 'taken', by: by.id });
    }
  }
  const { page } = found;
  const isMoved = newId !== undefined && newId !== found.id;
  const path = page && isMoved ? movedTo(page.path, newId) : undefined;
  const file = path && fileAt(path, page?.path, entries);
  if (file) {
    return badArgument('newId', { code: 'taken', by: file });
  }
  return changeFiles(target, () =>
    page
      ? renamePage(target, entries, page, { name, to: path ?? page.path, joins: false })
      : renameInNotes(target, entries, found, newId ?? customerIdFor(name, [])),
  );
}

function movedTo(path: NotePath, id: string): NotePath {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${id}.md`;
}

/** The file that stands at a path on any disk, but for the one that goes there. */
function fileAt(path: NotePath, from: NotePath | undefined, entries: readonly Entry[]) {
  const wanted = onAnyDisk(path);
  return entries.find((one) => one.path !== from && onAnyDisk(one.path) === wanted)?.path;
}

/** A customer without a page is what the notes say. */
export async function renameInNotes(
  target: FilesTarget,
  entries: readonly Entry[],
  found: FoundCustomer,
  to: string,
): Promise<Result<ChangedFiles>> {
  const key = nameKey(found.id);
  const becomes = (given: string) => (nameKey(given) === key ? to : given);
  return followers(target, { entries, becomes, meaning: nameKey, besides: [] });
}

/** The page with its new name at `to`, and the notes that would not find it there: all of theirs, where it `joins` others. */
export async function renamePage(
  target: FilesTarget,
  entries: readonly Entry[],
  page: Entry,
  { name, to, joins }: { readonly name: string; readonly to: NotePath; readonly joins: boolean },
): Promise<Result<ChangedFiles>> {
  const read = await readPage(target, page.path);
  if (!read.ok) {
    return read;
  }
  const moves = to !== page.path;
  const own = pageChange(page, read.note, withName(read.note, name), moves ? to : undefined);
  if (!own.ok) {
    return own;
  }
  const { after } = own;
  const before = pageFinder(pagesIn(entries));
  const now = pageFinder(pagesIn(entries.map((one) => (one === page ? after : one))));
  const oldId = after.id === page.id ? undefined : nameKey(page.id);
  const isLost = (given: string) => joins || nameKey(given) === oldId || now(given) !== after;
  const following = await followers(target, {
    ...{ entries, besides: [page.path] },
    becomes: (given) => (before(given) === page && isLost(given) ? after.id : given),
    meaning: joins ? (given) => now(given) ?? nameKey(given) : nameKey,
  });
  return following.ok
    ? { ok: true, page: to, changes: [...following.changes, ...own.changes] }
    : following;
}

/** The page's text with another name. */
function withName({ path, text, fields, body, title }: Note, name: string): Edited {
  const old = nameOfPage({ fields, title });
  const isSame = nameKey(old) === nameKey(name);
  const isHeading = body.title?.text.normalize('NFC') === old.normalize('NFC');
  return inTurn(text, [
    ...(isHeading ? [(before: string) => withTitle(path, before, name)] : []),
    ...(fields.name === name || (isHeading && old === name)
      ? []
      : [(before: string) => setField(before, 'name', name)]),
    (before) =>
      changeItems(before, 'aliases', (one) => (nameKey(one) === nameKey(name) ? undefined : one)),
    ...(isSame ? [] : [(before: string) => addItem(before, 'aliases', old)]),
  ]);
}

function withTitle(path: NotePath, text: string, name: string): Edited {
  const { title } = readNote(path, text).body;
  if (!title || title.text === name) {
    return { ok: true, edits: [] };
  }
  const { start, end } = title.span;
  const mark = /^ *#[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { ok: true, edits: [{ span: { start: start + mark, end }, text: asHeading(name) }] };
}

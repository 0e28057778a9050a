/** Two customers turn out to be one: one page holds what both said, and the notes of both name it. */

import { findCustomer, pageFinder, pagesIn, type FoundCustomer } from '../customers/customers.ts';
import { isOpenEnded, mergePages } from '../customers/mergePages.ts';
import { freePageId, pagePath } from '../customers/page.ts';
import type { Entry } from '../journal/entry.ts';
import { nameKey } from '../note/customerName.ts';
import type { LanguageFor } from '../note/language.ts';
import { addItem } from '../note/listEdits.ts';
import { badArgument, refuse, type Result } from '../refusal.ts';
import { changeFiles, type ChangedFiles, type FilesTarget } from './changeFiles.ts';
import { followers, pageChange, readPage, type Edits } from './customerFiles.ts';
import { renameInNotes, renamePage } from './renameCustomer.ts';

/** `id` goes up into `into`: its page is binned when all of it stands on the other, its notes say the other's id. */
export async function mergeCustomers(
  target: FilesTarget,
  entries: readonly Entry[],
  { id, into }: { readonly id: string; readonly into: string },
  languageFor: LanguageFor,
): Promise<Result<ChangedFiles>> {
  const [from, to] = [findCustomer(id, entries), findCustomer(into, entries)];
  if (!from) {
    return badArgument('id', { code: 'no-such-customer', id });
  }
  if (!to) {
    return badArgument('into', { code: 'no-such-customer', id: into });
  }
  if (from.page === to.page && nameKey(from.id) === nameKey(to.id)) {
    return badArgument('into', { code: 'same-customer' });
  }
  const { page } = to;
  if (page) {
    return changeFiles(target, () => intoPage(target, entries, from, { ...to, page }, languageFor));
  }
  const own = from.page;
  return changeFiles(target, () =>
    own
      ? renamePage(target, entries, own, {
          name: to.name,
          to: pagePath(freePageId(to.name, entries)),
        })
      : renameInNotes(target, entries, from, to.id),
  );
}

type WithPage = FoundCustomer & { readonly page: Entry };

async function intoPage(
  target: FilesTarget,
  entries: readonly Entry[],
  from: FoundCustomer,
  to: WithPage,
  languageFor: LanguageFor,
): Promise<Result<ChangedFiles>> {
  const pages = await editedPages(target, from, to, languageFor);
  if (!pages.ok) {
    return pages;
  }
  const pageOf = pageFinder(pagesIn(entries));
  const key = nameKey(from.id);
  const following = await followers(target, {
    ...{ entries, to: to.id, besides: [from.page?.path, to.page.path] },
    isTheirs: (given) =>
      from.page ? pageOf(given) === from.page : !pageOf(given) && nameKey(given) === key,
    isAlready: (given) => pageOf(given) === to.page,
  });
  return following.ok
    ? { ok: true, page: to.page.path, changes: [...following.changes, ...pages.changes] }
    : following;
}

/** The page that stays, with all that the other one says; the other one goes. */
async function editedPages(
  target: FilesTarget,
  from: FoundCustomer,
  to: WithPage,
  languageFor: LanguageFor,
): Promise<Edits> {
  const kept = await readPage(target, to.page.path);
  if (!kept.ok) {
    return kept;
  }
  const { note } = kept;
  if (!from.page) {
    const { name = note.title, aliases = [] } = note.fields;
    const isKnown = [name, ...aliases].map(nameKey).includes(nameKey(from.name));
    return isKnown
      ? { ok: true, changes: [] }
      : pageChange(note, addItem(note.text, 'aliases', from.name));
  }
  const { path } = from.page;
  if (target.unsaved.includes(path)) {
    return refuse({ code: 'unsaved', path });
  }
  const gone = await readPage(target, path);
  if (!gone.ok) {
    return gone;
  }
  if (isOpenEnded(gone.note.text)) {
    return refuse({ code: 'unsafe-edit', path });
  }
  const merged = pageChange(note, mergePages(note.text, gone.note, languageFor(note.text)));
  return merged.ok
    ? {
        ok: true,
        changes: [...merged.changes, { is: 'binned', path, was: gone.note.text }],
      }
    : merged;
}

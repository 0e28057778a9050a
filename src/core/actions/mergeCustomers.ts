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
import { followers, pageChange, readPage, type PageEdits } from './customerFiles.ts';
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
          joins: true,
        })
      : renameInNotes(target, entries, from, to.id),
  );
}

const noEdits = { ok: true, edits: [] } as const;

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
  const { after } = pages;
  const pageOf = pageFinder(pagesIn(entries));
  const stay = entries.filter((one) => one !== from.page);
  const pageNow = pageFinder(pagesIn(stay.map((one) => (one === to.page ? after : one))));
  const key = nameKey(from.id);
  const following = await followers(target, {
    ...{ entries, besides: [from.page?.path, to.page.path] },
    becomes: (given) => {
      const page = pageOf(given);
      if (from.page ? page === from.page : !page && nameKey(given) === key) {
        return to.id;
      }
      // An alias that comes along may be another customer's, too: theirs it stays.
      return !page || page === to.page || page === pageNow(given) ? given : page.id;
    },
    meaning: (given) => pageNow(given) ?? nameKey(given),
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
): Promise<PageEdits> {
  const kept = await readPage(target, to.page.path);
  if (!kept.ok) {
    return kept;
  }
  const { note } = kept;
  if (!from.page) {
    const { name = note.title, aliases = [] } = note.fields;
    const isKnown = [name, ...aliases].map(nameKey).includes(nameKey(from.name));
    const edited = isKnown ? noEdits : addItem(note.text, 'aliases', from.name);
    return pageChange(to.page, note, edited);
  }
  const { path } = from.page;
  if (target.unsaved.includes(path)) {
    return refuse({ code: 'unsaved', path });
  }
  const gone = await readPage(target, path);
  if (!gone.ok) {
    return gone;
  }
  const open = [gone.note, note].find(({ text }) => isOpenEnded(text));
  if (open) {
    return refuse({ code: 'unsafe-edit', path: open.path });
  }
  const both = mergePages(note.text, gone.note, languageFor(note.text));
  const merged = pageChange(to.page, note, both);
  return merged.ok
    ? {
        ...merged,
        changes: [...merged.changes, { is: 'binned', path, was: gone.note.text }],
      }
    : merged;
}

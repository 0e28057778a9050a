/** A page for a customer (D1): what we know of them, to be written there. */

import { findCustomer, oneLine } from '../customers/customers.ts';
import { freePageId, newPageText, pagePath } from '../customers/page.ts';
import type { Entry } from '../journal/entry.ts';
import { languageFor, type NoteLanguage } from '../note/language.ts';
import { isFileName } from '../note/name.ts';
import type { Language } from '../note/sections.ts';
import { storable } from '../note/words.ts';
import type { NotePath, NoteStore } from '../ports.ts';
import { badArgument, type Result } from '../refusal.ts';
import { introduceFolder } from './introduce.ts';

export interface NewCustomerSetting {
  readonly store: NoteStore;
  readonly entries: readonly Entry[];
  readonly noteLanguage: NoteLanguage;
  readonly editorLanguage: Language;
}

/** Makes the page of a customer that has none. Notes that name them already name the page from then on. */
export async function newCustomer(
  { store, entries, noteLanguage, editorLanguage }: NewCustomerSetting,
  given: { readonly name: string; readonly id?: string | undefined },
): Promise<Result<{ readonly path: NotePath }>> {
  const name = oneLine(storable(given.name));
  const id = given.id?.normalize('NFC');
  if (name === '') {
    return badArgument('name', { code: 'required' });
  }
  if (id !== undefined && !isFileName(id)) {
    return badArgument('id', { code: 'no-file-name' });
  }
  for (const [field, called] of Object.entries({ name, id })) {
    const page = called === undefined ? undefined : findCustomer(called, entries)?.page;
    if (page) {
      return badArgument(field, { code: 'taken', by: page.id });
    }
  }
  const path = pagePath(id ?? freePageId(name, entries));
  const language = languageFor(noteLanguage, editorLanguage, name);
  if (!(await store.create(path, newPageText(name, language)))) {
    // A file that is no page, or that came in this moment.
    return badArgument(id === undefined ? 'name' : 'id', { code: 'taken', by: path });
  }
  await introduceFolder(store, language);
  return { ok: true, path };
}

/** The page of a customer, made where notes name one without. */
export async function pageOfCustomer(
  setting: NewCustomerSetting,
  id: string,
): Promise<Result<{ readonly path: NotePath }>> {
  const found = findCustomer(id, setting.entries);
  if (!found) {
    return badArgument('id', { code: 'no-such-customer', id });
  }
  return found.page
    ? { ok: true, path: found.page.path }
    : newCustomer(setting, { name: found.name });
}

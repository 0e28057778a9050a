/** A customer's page when it is new: where it is, what stands on it. */

import type { Entry } from '../journal/entry.ts';
import { asHeading } from '../note/body.ts';
import { nameKey } from '../note/customerName.ts';
import { onAnyDisk, slugOf } from '../note/name.ts';
import { headings, sectionsOf, type Language } from '../note/sections.ts';
import { frontMatterText } from '../note/write.ts';
import type { NotePath } from '../ports.ts';
import { findCustomer, namesOfPage, pagesIn } from './customers.ts';

/** The path of the page with this id. */
export function pagePath(id: string): NotePath {
  return `customers/${id}.md`;
}

/** The name, and a heading for each area, so that somebody can write below it. */
export function newPageText(name: string, language: Language): string {
  const areas = sectionsOf.customer.map((area) => `## ${headings[area][language]}\n`);
  return [frontMatterText({ kind: 'customer', name }), `# ${asHeading(name)}\n`, ...areas].join(
    '\n',
  );
}

/**
 * The id for a new page: the one by which notes name that customer already, else made from the name; with a number where
 * it would stand for somebody else, or where a file of that name is there, on whatever disk.
 */
export function freePageId(name: string, entries: Iterable<Entry>): string {
  const all = [...entries];
  const called = new Set(
    [
      ...all.flatMap(({ fields }) => fields.customer ?? []),
      ...pagesIn(all).flatMap(namesOfPage),
    ].map(nameKey),
  );
  called.delete(nameKey(name));
  const files = new Set(all.map(({ path }) => onAnyDisk(path)));
  const isFree = (id: string) => !called.has(nameKey(id)) && !files.has(onAnyDisk(pagePath(id)));
  const known = findCustomer(name, all)?.id ?? '';
  const slug = slugOf(known) === known && known !== '' ? known : slugOf(name) || 'customer';
  let id = slug;
  for (let number = 2; !isFree(id); number++) {
    id = `${slug}-${number}`;
  }
  return id;
}

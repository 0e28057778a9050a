/** What is masked in a journal and what is left, from all that is known of its people. */

import type { Entry } from '../journal/entry.ts';
import { surnameOf } from '../mask/detect/surnames.ts';
import type { ListedName } from '../mask/found.ts';
import type { MaskOptions } from '../mask/mask.ts';

export interface KnownPeople {
  /** Of the private list. */
  readonly listed: readonly ListedName[];
  /** Of the journal: customers' aliases are masked, those who wrote notes are not. */
  readonly entries: Iterable<Entry>;
  /** Names and mail addresses of those who work on the repository. */
  readonly teammates: readonly string[];
  /** Of the setting. */
  readonly allow: readonly string[];
}

/** Listed names count before aliases, and before whom we would allow: teammates and the words of the setting. */
export function maskOptionsFor({
  listed,
  entries,
  teammates,
  allow,
}: KnownPeople): Required<Pick<MaskOptions, 'names' | 'allow'>> {
  const aliases = new Set<string>();
  const people = new Set(teammates);
  for (const { kind, fields } of entries) {
    if (kind === 'customer') {
      fields.aliases?.forEach((alias) => aliases.add(alias));
    } else if (fields.author !== undefined) {
      people.add(fields.author);
    }
  }
  return {
    names: [
      ...listed,
      ...[...aliases]
        .filter((name) => [...name].length > 1)
        .map((name) => ({ name, type: 'company', whole: true }) as const),
    ],
    allow: [...new Set([...allow, ...[...people].flatMap(callings)])],
  };
}

/** By what words a teammate may be called: 田中英樹, 田中; Ada Byron, Ada, Byron. */
export function callings(person: string): readonly string[] {
  const name = person.trim();
  if (name.includes('@')) {
    return [name];
  }
  const words = name.split(/[\s\u3000]+/);
  const surname = words.length === 1 ? surnameOf(name) : undefined;
  return [name, words.join(''), ...words, ...(surname === undefined ? [] : [surname])].filter(
    (one) => [...one].length > 1,
  );
}

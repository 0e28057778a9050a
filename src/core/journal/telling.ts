/** Whom a thank-you has reached, and who still waits for it (C2). */

import type { Day } from '../day.ts';
import { nameKey } from '../note/customerName.ts';
import type { Entry } from './entry.ts';

export interface Telling {
  readonly told: readonly { readonly person: string; readonly day: Day }[];
  /** Who made it possible and was not told, each once, in the order of the note. */
  readonly notYet: readonly string[];
}

/** Of any other kind nobody is to be told. */
export function tellingOf({ kind, fields }: Pick<Entry, 'kind' | 'fields'>): Telling {
  if (kind !== 'thanks') {
    return { told: [], notYet: [] };
  }
  const told = Object.entries(fields.told ?? {}).map(([person, day]) => ({ person, day }));
  const notYet = new Set(fields.for ?? []);
  told.forEach(({ person }) => notYet.delete(person));
  return { told, notYet: [...notYet] };
}

/** The name as the note spells it, where it knows the person by the same letters in another width or case. */
export function personIn({ fields }: Pick<Entry, 'fields'>, person: string): string {
  const name = person.replace(/\s+/g, ' ').trim();
  const known = [...(fields.for ?? []), ...Object.keys(fields.told ?? {})];
  return known.includes(name)
    ? name
    : (known.find((one) => nameKey(one) === nameKey(name)) ?? name);
}

/** Finding names by a few letters: whatever the width of the letters or their case, and by other names too. */

import { nameKey } from '../../core/note/customerName.ts';
import type { CustomerChoice } from '../../protocol/form.ts';

/** Letters as they are compared: `ﾐﾗｲ` typed in half width is `ミライ`, `kitano-rail` is `Kitano Rail`. */
export const fold = nameKey;

export interface Match<T> {
  readonly item: T;
  /** Which part of the shown name was typed, from and to; absent where another name matched. */
  readonly mark?: readonly [number, number];
}

/** Begins with it, then another name begins with it, then it is somewhere inside; equal ones keep their order. */
function find<T>(
  query: string,
  items: readonly T[],
  namesOf: (item: T) => readonly [string, ...string[]],
): Match<T>[] {
  const wanted = fold(query);
  const ranked = items.flatMap((item) => {
    const [shown, ...others] = namesOf(item);
    const at = fold(shown).indexOf(wanted);
    const elsewhere = others.map((other) => fold(other).indexOf(wanted));
    const rank =
      at === 0
        ? 0
        : elsewhere.includes(0)
          ? 1
          : at > 0
            ? 2
            : elsewhere.some((found) => found > 0)
              ? 3
              : undefined;
    // Where folding changed the length, positions in the two do not correspond: then nothing is marked.
    const isMarked = at >= 0 && wanted !== '' && fold(shown).length === shown.length;
    return rank === undefined
      ? []
      : [{ rank, match: isMarked ? { item, mark: [at, at + wanted.length] as const } : { item } }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ match }) => match);
}

const most = 6;

export function findCustomers(
  query: string,
  customers: readonly CustomerChoice[],
): readonly Match<CustomerChoice>[] {
  return find(query, customers, ({ name, aliases, id }) => [name, ...aliases, id]).slice(0, most);
}

export function findPeople(
  query: string,
  people: readonly string[],
  taken: readonly string[],
): readonly Match<string>[] {
  const out = new Set(taken.map(fold));
  const free = people.filter((person) => !out.has(fold(person)));
  return find(query, free, (person) => [person]).slice(0, most);
}

/** Whether the name is somebody's already, so that offering a new customer would make a double. */
export function isKnownCustomer(name: string, customers: readonly CustomerChoice[]): boolean {
  return customers.some((customer) =>
    [customer.name, customer.id, ...customer.aliases].some((known) => fold(known) === fold(name)),
  );
}

/** Names as people part them: comma, ideographic comma, semicolon, line break. The last part may be unfinished. */
export function splitNames(text: string): {
  readonly whole: readonly string[];
  readonly rest: string;
} {
  const parts = text.split(/[,、，;；\n]/);
  const rest = parts.pop() ?? '';
  return {
    whole: parts.map((part) => part.trim()).filter((part) => part !== ''),
    rest: rest.trimStart(),
  };
}

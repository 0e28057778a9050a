/** A link to code as a place: `src/export/ledger.ts#L120-L168`, or a path with its lines in a field of their own. */

import type { CodePlace } from '../ports.ts';
import type { Fields } from './fields.ts';

type CodeLink = NonNullable<Fields['code']>[number];

/** What cannot be read as lines, or as a commit's hash, is left out. */
export function codePlaceOf({ path: said, lines, commit }: Omit<CodeLink, 'text'>): CodePlace {
  const [, path = said, behind] = /^(.+?)#(L\d+(?:-L\d+)?)$/s.exec(said) ?? [];
  const [, from, to = from] = /^L?(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(lines ?? behind ?? '') ?? [];
  const [first, last] = [Number(from), Number(to)].sort((a, b) => a - b);
  return {
    path,
    ...(first && last && { lines: [first, last] as const }),
    ...(commit !== undefined && /^[0-9a-f]{4,64}$/i.test(commit) && { commit }),
  };
}

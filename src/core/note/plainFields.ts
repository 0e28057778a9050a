/** The fields of plain front matter. Most values occur in note after note: each is held to its schema once. */

import { detached } from '../detached.ts';
import { isFieldKey, schemaOf, type FieldKey, type Fields } from './fields.ts';
import type { PlainLine } from './plainYaml.ts';

/** Keys whose values hardly ever come again are not remembered. */
const seldomTwice: ReadonlySet<FieldKey> = new Set(['date', 'due', 'closed', 'from', 'code']);
const mostRemembered = 5000;

/** Values that passed, by `key: value` as written. */
const remembered = new Map<string, unknown>();

/** The known keys with their values, or undefined where one of them is not what its key takes. */
export function plainFields(lines: readonly PlainLine[]): Fields | undefined {
  const fields: { [K in FieldKey]?: unknown } = {};
  for (const { key, source, value } of lines) {
    if (!isFieldKey(key)) {
      continue;
    }
    const known = valueOf(key, source, value);
    if (known === undefined) {
      return undefined;
    }
    fields[key] = known;
  }
  return fields as Fields;
}

function valueOf(key: FieldKey, source: string, value: PlainLine['value']): unknown {
  if (seldomTwice.has(key)) {
    return checked(key, value);
  }
  const name = `${key}: ${source}`;
  const known = remembered.get(name);
  if (known !== undefined) {
    return known;
  }
  const found = detached(checked(key, value));
  if (found !== undefined && remembered.size < mostRemembered) {
    remembered.set(name, found);
  }
  return found;
}

function checked(key: FieldKey, value: PlainLine['value']): unknown {
  const { success, data } = schemaOf(key).safeParse(value);
  return success ? data : undefined;
}

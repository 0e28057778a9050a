/** An improvement that comes from other notes: what `ashita.improve` is asked, and what its origins bring along. */

import type { Entry } from '../journal/entry.ts';
import type { NoteIndex } from '../journal/noteIndex.ts';
import { readDraft, type Draft } from '../note/draft.ts';
import { badArgument, type Result } from '../refusal.ts';

/** A draft that names where it comes from. */
export interface Improvement extends Draft {
  readonly fields: Draft['fields'] & { readonly from: readonly string[] };
}

/** Reads the argument of `ashita.improve`: as `ashita.log` has it, words optional; origins, title and scope are not. */
export function readImprovement(argument: unknown): Result<{ draft: Improvement }> {
  const isMap = typeof argument === 'object' && argument !== null && !Array.isArray(argument);
  if (isMap && 'kind' in argument && argument.kind !== 'improvement') {
    return badArgument('kind', { code: 'one-of', values: ['improvement'] });
  }
  const read = readDraft(isMap ? { ...argument, kind: 'improvement' } : argument, {
    needsText: false,
  });
  if (!read.ok) {
    return read;
  }
  const { draft } = read;
  const { from, scope } = draft.fields;
  if (!from) {
    return badArgument('from', { code: 'required' });
  }
  if (draft.title === undefined) {
    return badArgument('title', { code: 'required' });
  }
  if (!scope) {
    return badArgument('scope', { code: 'required' });
  }
  return { ok: true, draft: { ...draft, fields: { ...draft.fields, from } } };
}

/** The draft with the customers of its origins, where it names none itself; each origin and each customer once. */
export function fromOrigins(draft: Draft, origins: readonly Entry[]): Draft {
  const from = [...new Set(origins.map(({ id }) => id))];
  const customer = draft.fields.customer ?? customersOf(origins);
  return {
    ...draft,
    fields: { ...draft.fields, from, ...(customer.length > 0 && { customer: [...customer] }) },
  };
}

/**
 * A draft of the form with what its origins bring along; refuses an origin that is nowhere. The form has shown a customer
 * who is the only one, and the person may have taken that one off; of several it can show none.
 */
export function takeOver(draft: Draft, index: Pick<NoteIndex, 'byId'>): Result<{ draft: Draft }> {
  const from = draft.fields.from ?? [];
  const unknown = from.find((id) => !index.byId(id));
  if (unknown !== undefined) {
    return badArgument('from', { code: 'no-such-note', id: unknown });
  }
  const origins = from.flatMap((id) => index.byId(id) ?? []);
  return { ok: true, draft: customersOf(origins).length > 1 ? fromOrigins(draft, origins) : draft };
}

/** The ids of the customers that notes name, each once. */
export function customersOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ fields }) => fields.customer ?? []))];
}

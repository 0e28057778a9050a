/** What a note still lacks: a frustration its expectation (A1), a claim about a customer the customer's own voice (A2). */

import type { Heard } from '../note/kind.ts';
import type { Entry } from './entry.ts';

/** Whether a frustration is as it was written down: nobody has turned it into an expectation yet. */
export function isRaw({ kind, filled }: Pick<Entry, 'kind' | 'filled'>): boolean {
  return kind === 'frustration' && !filled.includes('expectation');
}

/** Through whom we heard, where nobody heard it from the customer; undefined where it was direct, or is not said. */
export function hearsayOf({
  kind,
  fields,
}: Pick<Entry, 'kind' | 'fields'>): Exclude<Heard, 'direct'> | undefined {
  const { heard } = fields;
  return canBeHeard(kind) && heard !== 'direct' ? heard : undefined;
}

/** Whether a note says that the customer said so themselves. */
export function isHeardDirectly({ kind, fields }: Pick<Entry, 'kind' | 'fields'>): boolean {
  return canBeHeard(kind) && fields.heard === 'direct';
}

function canBeHeard(kind: Entry['kind']): boolean {
  return kind === 'interaction' || kind === 'frustration';
}

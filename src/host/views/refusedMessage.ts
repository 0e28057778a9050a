/** A refusal, as the form hears it: at the field that it is about, where there is one. */

import type { Refusal } from '../../core/refusal.ts';
import type { ToForm } from '../../protocol/form.ts';
import { fieldNameOf } from '../../protocol/formArgument.ts';
import { faultSentence } from '../words/refusals.ts';

export function refusedMessage(refusal: Refusal): ToForm {
  const isArgument = refusal.code === 'bad-argument';
  const field = isArgument ? fieldNameOf(refusal.field) : undefined;
  const why = isArgument ? faultSentence(refusal.why) : '';
  return { type: 'refused', ...(field && { field }), why };
}

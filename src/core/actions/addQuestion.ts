/** A question to a customer becomes a next step, where whoever prepares for them will read it (D1, A6). */

import type { Customer } from '../customers/customers.ts';
import { keysOfQuestion, keysOfStep } from '../customers/stock.ts';
import type { Day } from '../day.ts';
import type { Entry } from '../journal/entry.ts';
import { addSteps, stepLine } from '../note/addSteps.ts';
import type { LanguageFor } from '../note/language.ts';
import { languageOf } from '../note/read.ts';
import { storable } from '../note/words.ts';
import { badArgument, type Result } from '../refusal.ts';
import { changeNote, type Changed, type EditTarget } from './change.ts';
import { withDue } from './goAndAsk.ts';

export interface AddedQuestion extends Changed {
  /** The id of the note, or of the page, that holds the step. */
  readonly id: string;
  readonly title: string;
}

export interface QuestionToAdd {
  readonly question: string;
  readonly due?: Day | undefined;
}

/**
 * Adds a question as an open step, word for word; one that is open already in a note or on the page of this customer, in
 * whatever language, is left as it stands there.
 */
export async function addQuestion(
  target: EditTarget,
  customer: Pick<Customer, 'page' | 'notes'>,
  { question, due }: QuestionToAdd,
  { languageFor, today }: { readonly languageFor: LanguageFor; readonly today: Day },
): Promise<Result<AddedQuestion>> {
  const words = stepLine(storable(question));
  const keys = new Set(keysOfQuestion(words));
  const open = holding(customer, keys);
  const place = open ?? placeOf(customer, today);
  if (keys.has('') || !place) {
    return badArgument('question', { code: 'required' });
  }
  const changed = await changeNote(target, place.path, (note) =>
    open
      ? { ok: true, edits: [] }
      : addSteps(
          note.text,
          [withDue(words, due)],
          languageOf(note) ?? languageFor(`${note.text}${words}`),
        ),
  );
  return changed.ok ? { ...changed, id: place.id, title: place.title } : changed;
}

function holding({ page, notes }: Pick<Customer, 'page' | 'notes'>, keys: ReadonlySet<string>) {
  return [...(page ? [page] : []), ...notes].find(({ steps }) =>
    steps.some(({ text, done }) => !done && keysOfStep(text).some((key) => keys.has(key))),
  );
}

/**
 * The newest conversation with this customer alone: a step in it is asked of nobody else. Without one their page, else the
 * newest note that names them. What lies ahead comes last: its day may be a slip of the pen.
 */
function placeOf({ page, notes }: Pick<Customer, 'page' | 'notes'>, today: Day): Entry | undefined {
  const newest = [
    ...notes.filter(({ day }) => day > today),
    ...notes.filter(({ day }) => day <= today),
  ].reverse();
  const talked = newest.find(
    ({ kind, fields }) => kind === 'interaction' && fields.customer?.length === 1,
  );
  return talked ?? page ?? newest[0];
}

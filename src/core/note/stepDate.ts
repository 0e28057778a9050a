/** A next step's date: the first one in its words. */

import type { Day } from '../day.ts';
import type { Span } from '../problem.ts';
import type { Step } from './body.ts';
import type { Edited, TextEdit } from './textEdit.ts';

/** Where the date stands that a text's step is due on: not in the name of a note that begins with the same one. */
export function placeOfDue(text: string, due: Day): number {
  return text.search(new RegExp(String.raw`(?<!\d)${due}(?!\d|-\w)`));
}

/** Sets, changes or takes away the date of a step that stands in `text` just so. Nothing else on its line changes. */
export function setStepDate(text: string, step: Step, due: Day | undefined): Edited {
  const span = wordsOfStep(text, step);
  if (!span) {
    return { ok: false, reason: 'not-found' };
  }
  const { start, end } = span;
  if (step.due === due) {
    return { ok: true, edits: [] };
  }
  const at = step.due === undefined ? -1 : start + placeOfDue(step.text, step.due);
  return { ok: true, edits: [edit(text, at, end, step.due, due)] };
}

/** Where the words of a step stand; undefined where the text is another by now. */
export function wordsOfStep(text: string, step: Step): Span | undefined {
  const start = text.indexOf(step.text, step.at + 2);
  return start < 0 || text.slice(step.at, start).includes('\n')
    ? undefined
    : { start, end: start + step.text.length };
}

function edit(
  text: string,
  at: number,
  end: number,
  was: Day | undefined,
  due: Day | undefined,
): TextEdit {
  if (at < 0 || was === undefined) {
    return { span: { start: end, end }, text: ` ${due ?? ''}` };
  }
  if (due !== undefined) {
    return { span: { start: at, end: at + was.length }, text: due };
  }
  const space = text[at - 1] === ' ' ? 1 : 0;
  return { span: { start: at - space, end: at + was.length }, text: '' };
}

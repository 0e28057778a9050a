/** Small changes of notes that exist: status, date, step. Each is the smallest edit of one file. */

import type { Day } from '../day.ts';
import { nearestStep, setField, setStep } from '../note/edit.ts';
import { type Edited, type TextEdit, applyEdits, wholeDifference } from '../note/textEdit.ts';
import type { Status } from '../note/kind.ts';
import { idOf } from '../note/name.ts';
import { readNote, type Note } from '../note/read.ts';
import { setStepDate } from '../note/stepDate.ts';
import type { NotePath } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { refuse, type Result } from '../refusal.ts';

/**
 * Where edits go: the open editor, so that undo works, or the file. `true` when made, `false` when the text was no
 * longer `was`.
 */
export interface EditTarget {
  /** The text as the person sees it now: the open editor's, else the file's. */
  read(path: NotePath): Promise<string | undefined>;
  apply(path: NotePath, was: string, edits: readonly TextEdit[]): Promise<boolean>;
}

const tries = 3;

/** Makes an edit, of a step or of the front matter, on the current text; tries again when somebody else was faster. */
export async function change(
  target: EditTarget,
  path: NotePath,
  edit: (note: Note) => Edited,
  step?: StepPlace,
): Promise<Result<{ path: NotePath }>> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const was = await target.read(path);
    if (was === undefined) {
      return refuse({ code: 'no-such-note', id: idOf(path) });
    }
    const note = readNote(path, was);
    const edited = note.problems.some(isFatal) ? undefined : edit(note);
    if (!edited?.ok) {
      return edited?.reason === 'not-found' && step
        ? refuse({ code: 'no-such-step', text: step.text })
        : refuse({ code: 'unreadable-note', path });
    }
    const isUnchanged = applyEdits(was, edited.edits) === was;
    if (isUnchanged || (await target.apply(path, was, edited.edits))) {
      return { ok: true, path };
    }
  }
  return refuse({ code: 'changed-meanwhile', path });
}

/** Front matter that could not be understood: such a file is never rewritten. */
export function isFatal({ code }: Problem): boolean {
  return code === 'unreadable-yaml' || code === 'not-a-map' || code === 'front-matter-too-long';
}

/** Sets the status of an improvement; `closed` is the day it was closed, and goes when it is open again. */
export function setStatus(
  target: EditTarget,
  path: NotePath,
  status: Status,
  today: Day,
): Promise<Result<{ path: NotePath }>> {
  return change(target, path, (note) => {
    const first = setField(note.text, 'status', status);
    if (!first.ok) {
      return first;
    }
    const closed = status === 'open' ? undefined : today;
    const isClosed = note.fields.closed !== undefined && note.fields.status !== 'open';
    return isClosed && closed !== undefined ? first : both(note.text, first, closed);
  });
}

/** `status` and `closed` in one undoable edit. */
function both(text: string, first: Edited & { ok: true }, closed: Day | undefined): Edited {
  const second = setField(applyEdits(text, first.edits), 'closed', closed);
  if (!second.ok) {
    return second;
  }
  return {
    ok: true,
    edits: [wholeDifference(text, applyEdits(applyEdits(text, first.edits), second.edits))],
  };
}

/** Sets or takes away an improvement's due date. */
export function setDue(
  target: EditTarget,
  path: NotePath,
  due: Day | undefined,
): Promise<Result<{ path: NotePath }>> {
  return change(target, path, (note) => setField(note.text, 'due', due));
}

/** A next step, known by its words and by about where it stood. */
export interface StepPlace {
  readonly text: string;
  readonly at: number;
}

/** Ticks or unticks a next step. */
export function tickStep(
  target: EditTarget,
  path: NotePath,
  step: StepPlace,
  done: boolean,
): Promise<Result<{ path: NotePath }>> {
  return change(target, path, ({ text, body }) => setStep(text, body.steps, step, done), step);
}

/** Sets, changes or takes away the date of a next step. */
export function setStepDue(
  target: EditTarget,
  path: NotePath,
  step: StepPlace,
  due: Day | undefined,
): Promise<Result<{ path: NotePath }>> {
  const edit = ({ text, body }: Note): Edited => {
    const found = nearestStep(body.steps, step);
    return found ? setStepDate(text, found, due) : { ok: false, reason: 'not-found' };
  };
  return change(target, path, edit, step);
}

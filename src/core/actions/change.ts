/** Small changes of notes that exist: status, date, step. Each is the smallest edit of one file. */

import type { Day } from '../day.ts';
import { addParagraph } from '../note/addParagraph.ts';
import { droppedParagraph, strike, unstrike } from '../note/dropped.ts';
import { nearestStep, setField, setStep } from '../note/edit.ts';
import type { LanguageFor } from '../note/language.ts';
import { applyEdits, inTurn, inverse, type Edited, type TextEdit } from '../note/textEdit.ts';
import type { Status } from '../note/kind.ts';
import { idOf } from '../note/name.ts';
import { languageOf, readNote, type Note } from '../note/read.ts';
import { setStepDate } from '../note/stepDate.ts';
import type { NotePath } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { refuse, type Refusal, type Result } from '../refusal.ts';

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

/** A change that was made, with what takes it back; no edits where nothing had to change. */
export interface Changed {
  readonly path: NotePath;
  readonly after: string;
  readonly undo: readonly TextEdit[];
}

/** An edit, or what there is against it. */
type Edits = Edited | { readonly ok: false; readonly refusal: Refusal };

/** Makes an edit, of a step or of anything else, on the current text; tries again when somebody else was faster. */
export async function changeNote(
  target: EditTarget,
  path: NotePath,
  edit: (note: Note) => Edits,
  step?: StepPlace,
): Promise<Result<Changed>> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const was = await target.read(path);
    if (was === undefined) {
      return refuse({ code: 'no-such-note', id: idOf(path) });
    }
    const note = readNote(path, was);
    const edited = note.problems.some(isFatal) ? unreadable : edit(note);
    if (!edited.ok) {
      return refuse('refusal' in edited ? edited.refusal : whyNot(edited.reason, path, step));
    }
    const { edits } = edited;
    const after = applyEdits(was, edits);
    if (after === was || (await target.apply(path, was, edits))) {
      return { ok: true, path, after, undo: inverse(was, edits) };
    }
  }
  return refuse({ code: 'changed-meanwhile', path });
}

const unreadable = { ok: false, reason: 'unreadable' } as const;

function whyNot(
  reason: (Edited & { ok: false })['reason'],
  path: NotePath,
  step: StepPlace | undefined,
): Refusal {
  if (reason === 'not-found' && step) {
    return { code: 'no-such-step', text: step.text };
  }
  return { code: reason === 'unsafe' ? 'unsafe-edit' : 'unreadable-note', path };
}

/** Takes a change back; false, and nothing done, where somebody changed the note since. */
export async function undoChange(
  target: EditTarget,
  { path, after, undo }: Changed,
): Promise<boolean> {
  return (await target.read(path)) === after && target.apply(path, after, undo);
}

/** Front matter that could not be understood: such a file is never rewritten. */
export function isFatal({ code }: Problem): boolean {
  return code === 'unreadable-yaml' || code === 'not-a-map' || code === 'front-matter-too-long';
}

/** Words that go with a new status, each a paragraph of *Learned*. */
export interface StatusWords {
  readonly learned?: string | undefined;
  /** Why it is dropped. */
  readonly reason?: string | undefined;
  readonly languageFor: LanguageFor;
}

/**
 * Sets the status of an improvement; `closed` is the day it was closed, and goes when it is open again. Words are added
 * to those that are there.
 */
export function setStatus(
  target: EditTarget,
  path: NotePath,
  status: Status,
  today: Day,
  said?: StatusWords,
): Promise<Result<Changed>> {
  return changeNote(target, path, (note) => {
    const { text, fields } = note;
    const closed = status === 'open' ? undefined : today;
    const isClosed = fields.closed !== undefined && fields.status !== 'open';
    const setClosed = (before: string) => setField(before, 'closed', closed);
    return inTurn(text, [
      (before) => setField(before, 'status', status),
      ...(isClosed && closed !== undefined ? [] : [setClosed]),
      ...(said ? learning(note, said) : []),
    ]);
  });
}

function learning(note: Note, { learned = '', reason = '', languageFor }: StatusWords) {
  const language = languageOf(note) ?? languageFor(note.text);
  const dropped = reason.trim() === '' ? '' : droppedParagraph(reason, language);
  return [dropped, learned].map(
    (words) => (before: string) => addParagraph(before, 'learned', words, language),
  );
}

/** Adds what was learned to an improvement. */
export function addLearned(
  target: EditTarget,
  path: NotePath,
  words: string,
  languageFor: LanguageFor,
): Promise<Result<Changed>> {
  return changeNote(target, path, ({ text }) =>
    addParagraph(text, 'learned', words, languageFor(text)),
  );
}

/** Sets or takes away an improvement's due date. */
export function setDue(
  target: EditTarget,
  path: NotePath,
  due: Day | undefined,
): Promise<Result<Changed>> {
  return changeNote(target, path, (note) => setField(note.text, 'due', due));
}

/** A next step, known by its words and by about where it stood. */
export interface StepPlace {
  readonly text: string;
  readonly at: number;
}

/** Ticks or unticks a next step; unticking one that was dropped takes the strike off, too. */
export function tickStep(
  target: EditTarget,
  path: NotePath,
  step: StepPlace,
  done: boolean,
): Promise<Result<Changed>> {
  const edit = ({ text, body }: Note): Edited => {
    const found = nearestStep(body.steps, step);
    return found?.dropped !== undefined && !done
      ? unstrike(text, found)
      : setStep(text, body.steps, step, done);
  };
  return changeNote(target, path, edit, step);
}

/** Drops a next step: it will not be done. The reason may be ''. */
export function dropStep(
  target: EditTarget,
  path: NotePath,
  step: StepPlace,
  reason: string,
  languageFor: LanguageFor,
): Promise<Result<Changed>> {
  const edit = (note: Note): Edited => {
    const found = nearestStep(note.body.steps, step);
    const language = languageOf(note) ?? languageFor(note.text);
    return found ? strike(note.text, found, reason, language) : { ok: false, reason: 'not-found' };
  };
  return changeNote(target, path, edit, step);
}

/** Sets, changes or takes away the date of a next step. */
export function setStepDue(
  target: EditTarget,
  path: NotePath,
  step: StepPlace,
  due: Day | undefined,
): Promise<Result<Changed>> {
  const edit = ({ text, body }: Note): Edited => {
    const found = nearestStep(body.steps, step);
    return found ? setStepDate(text, found, due) : { ok: false, reason: 'not-found' };
  };
  return changeNote(target, path, edit, step);
}

/**
 * What will not be done, and why, as any Markdown tool reads it. A step is ticked and its words are struck through:
 * `- [x] ~~Ask who reads it~~ (dropped: he left)`. An improvement says so in *Learned*: `Dropped: they moved on`.
 */

import type { Step } from './body.ts';
import { insertAt } from './entryEdits.ts';
import type { Language } from './sections.ts';
import { wordsOfStep } from './stepDate.ts';
import { lengthOfBareRemark } from './struck.ts';
import type { Edited, TextEdit } from './textEdit.ts';
import { storable } from './words.ts';

const words: { readonly [L in Language]: { readonly step: string; readonly note: string } } = {
  en: { step: 'dropped', note: 'Dropped' },
  ja: { step: '取りやめ', note: '取りやめ' },
};

/** Ticks a step and strikes its words; the reason may be ''. One that was dropped already stays as it is. */
export function strike(text: string, step: Step, reason: string, language: Language): Edited {
  const span = wordsOfStep(text, step);
  if (!span || step.dropped !== undefined) {
    return span ? { ok: true, edits: [] } : { ok: false, reason: 'not-found' };
  }
  const why = oneLine(reason);
  const word = words[language].step;
  const note = why === '' ? word : `${word}: ${why}`;
  return {
    ok: true,
    edits: [box(step, 'x'), insertAt(span.start, '~~'), insertAt(span.end, `~~ (${note})`)],
  };
}

/** Opens a dropped step again. Why it was dropped are the person's words: they stay. */
export function unstrike(text: string, step: Step): Edited {
  const span = wordsOfStep(text, step);
  if (!span || step.dropped === undefined) {
    return { ok: false, reason: 'not-found' };
  }
  const close = span.start + 2 + step.dropped.length;
  const end = close + 2 + lengthOfBareRemark(step.text);
  return {
    ok: true,
    edits: [
      box(step, ' '),
      { span: { start: span.start, end: span.start + 2 }, text: '' },
      { span: { start: close, end }, text: '' },
    ],
  };
}

function box({ at }: Step, mark: string): TextEdit {
  return { span: { start: at, end: at + 1 }, text: mark };
}

/** Why an improvement was dropped, as a paragraph. */
export function droppedParagraph(reason: string, language: Language): string {
  return `${words[language].note}: ${oneLine(reason)}`;
}

const notes = Object.values(words).map(({ note }) => note);
const says = new RegExp(String.raw`^(?:${notes.join('|')}): `);

/** Whether a paragraph says why something was dropped, in any language. */
export function saysDropped(paragraph: string): boolean {
  return says.test(paragraph);
}

function oneLine(reason: string): string {
  return storable(reason).replace(/\s+/g, ' ').trim();
}

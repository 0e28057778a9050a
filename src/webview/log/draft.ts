/** A draft as a value: blank, cleaned, merged. No word is ever dropped to make room for another. */

import type { NoteKind } from '../../core/note/kind.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import type { FormDraft } from '../../protocol/form.ts';
import { hasField } from '../../protocol/fieldsOfKind.ts';

type Name = keyof FormDraft;

const names = Object.keys(blankDraft) as readonly Name[];
/** The boxes in which several lines may stand. */
const boxes: readonly Name[] = ['text', 'second'];

/** Each field of a new draft, one by one; what `value` gives for a field has that field's type. */
function each(value: (name: Name) => unknown): FormDraft {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as unknown as FormDraft;
}

const isEmpty = (value: unknown) =>
  typeof value === 'string' ? value.trim() === '' : (value as unknown[]).length === 0;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function hasWords(draft: FormDraft): boolean {
  return !isEmpty(draft.text);
}

export function isBlank(draft: FormDraft): boolean {
  return names.every((name) => isEmpty(draft[name]));
}

/** How long its words are. */
export function lengthOf(draft: FormDraft): number {
  return names.reduce((sum, name) => sum + draft[name].length, 0);
}

export function isSameDraft(one: FormDraft, other: FormDraft): boolean {
  return names.every((name) => isSame(one[name], other[name]));
}

/**
 * A draft of an earlier version of the form, or from outside, in the shape of today. Line breaks become those that a
 * text box gives back, or else the box would look changed for ever.
 */
export function asDraft(found: Partial<FormDraft>): FormDraft {
  return each((name) => {
    const value = found[name] ?? blankDraft[name];
    return typeof value !== 'string'
      ? value
      : boxes.includes(name)
        ? value.replace(/\r\n?/g, '\n')
        : value.replace(/[\r\n]+/g, ' ');
  });
}

/** Only what a note of this kind has: the rest was said while another kind was chosen. */
export function forKind(draft: FormDraft, kind: NoteKind): FormDraft {
  return each((name) => (hasField(kind, name) ? draft[name] : blankDraft[name]));
}

/** One below the other; words that begin or end the others already are not said twice. */
function join(first: string, then: string): string {
  if (isEmpty(first) || `${then}\n`.startsWith(`${first}\n`)) {
    return then;
  }
  return isEmpty(then) || `\n${first}`.endsWith(`\n${then}`)
    ? first
    : `${first.trimEnd()}\n\n${then}`;
}
const union = (first: readonly unknown[], then: readonly unknown[]) => [
  ...first,
  ...then.filter((one) => !first.some((other) => isSame(one, other))),
];

function merge(first: FormDraft, then: Partial<FormDraft>): FormDraft {
  return each((name) => {
    const [was, is] = [first[name], then[name] ?? blankDraft[name]];
    return Array.isArray(was)
      ? union(was, is as readonly unknown[])
      : boxes.includes(name)
        ? join(was, is as string)
        : isEmpty(is)
          ? was
          : is;
  });
}

/** What a command puts is laid over what is there: names replace names, but words stand below words. */
export function layOver(put: Partial<FormDraft>, now: FormDraft): FormDraft {
  return asDraft(merge(now, put));
}

/** Words that come back (an undo) stand above those written meanwhile. */
export function putBack(old: FormDraft, now: FormDraft): FormDraft {
  return asDraft(merge(old, now));
}

/** Whether both hold words in the same box, so that one would push out the other. */
export function clash(one: FormDraft, other: FormDraft): boolean {
  return boxes.some(
    (name) => !isEmpty(one[name]) && !isEmpty(other[name]) && one[name] !== other[name],
  );
}

/**
 * What stays in the form once `sent` is on the disk: whatever was written between the key and the answer, and words
 * in a box that this kind does not show.
 */
export function leftAfter(sent: FormDraft, now: FormDraft, kind: NoteKind): FormDraft {
  if (!now.text.startsWith(sent.text)) {
    return now;
  }
  const left = each((name) => (isSame(now[name], sent[name]) ? blankDraft[name] : now[name]));
  const text = now.text.slice(sent.text.length).trimStart();
  return { ...left, text, second: hasField(kind, 'second') ? left.second : now.second };
}

/**
 * The smallest edits: one place of a file changes, everything else stays byte for byte.
 * Comments, quotes, order, blank lines, CRLF and BOM are the person's.
 */

import type { Day } from '../day.ts';
import type { Step } from './body.ts';
import {
  insertAt,
  insertions,
  linesOf,
  pairInsertions,
  removals,
  replacements,
} from './entryEdits.ts';
import type { FieldKey, Fields } from './fields.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import type { IntroductionState } from './kind.ts';
import { applyEdits, lineBreakOf, type Edited, type TextEdit } from './textEdit.ts';
import { isEmpty, storedValue } from './write.ts';
import { plain, type YamlMap } from './yamlTree.ts';
import { entryYaml } from './yamlText.ts';

/** Sets one front-matter field; an empty value takes the key away. Refuses front matter that cannot be read. */
export function setField<K extends FieldKey>(
  text: string,
  key: K,
  value: Fields[K] | undefined,
): Edited {
  const front = readFrontMatter(text);
  const wanted = isEmpty(value) ? undefined : storedValue(key, value);
  const { span, map } = front;
  const entry = map?.entries.find((one) => one.key === key);
  if (isSame(entry && plain(entry.value), wanted)) {
    return isReadable(text, front) ? noEdits : unreadable;
  }
  if (!span) {
    return firstSafe(text, front, key, wanted, [newFrontMatter(text, entryYaml(key, wanted))]);
  }
  if (!map || !entry) {
    return firstSafe(text, front, key, wanted, insertions(text, span, map, key, wanted));
  }
  const candidates =
    wanted === undefined
      ? removals(text, span, map, entry)
      : replacements(text, map, entry, wanted);
  return firstSafe(text, front, key, wanted, candidates);
}

/** Sets one key of a map field (`told`, `reviewed`), leaving its other keys as they are; without a value it goes. */
export function setMapEntry(
  text: string,
  field: 'told' | 'reviewed',
  key: string,
  value: Day | undefined,
): Edited {
  const front = readFrontMatter(text);
  const map = front.map?.entries.find((one) => one.key === field)?.value;
  if (!map || (map.type === 'scalar' && map.value === '')) {
    return setField(text, field, value && { [key]: value });
  }
  if (map.type !== 'map') {
    return unreadable;
  }
  const isLast = value === undefined && map.entries.every((one) => one.key === key);
  return isLast && map.entries.length > 0
    ? setField(text, field, undefined)
    : setEntry(text, front, field, map, key, value);
}

/** Says in an introduction's own map what became of it. */
export function setIntroductionState(text: string, state: IntroductionState): Edited {
  const front = readFrontMatter(text);
  const map = front.map?.entries.find((one) => one.key === 'introduction')?.value;
  return map?.type === 'map'
    ? setEntry(text, front, 'introduction', map, 'state', state)
    : unreadable;
}

function setEntry(
  text: string,
  front: FrontMatter,
  field: FieldKey,
  map: YamlMap,
  key: string,
  value: string | undefined,
): Edited {
  const existing = map.entries.find((one) => one.key === key);
  if (isSame(existing && plain(existing.value), value)) {
    return isReadable(text, front) ? noEdits : unreadable;
  }
  const { [key]: _was, ...others } = plain(map) as { readonly [key: string]: unknown };
  const candidates =
    existing && value === undefined
      ? removals(text, front.span ?? map.span, map, existing)
      : existing
        ? replacements(text, map, existing, value)
        : pairInsertions(text, map, key, value);
  const wanted = value === undefined ? others : { ...(plain(map) as object), [key]: value };
  return firstSafe(text, front, field, wanted, candidates);
}

/**
 * Takes an entry over from another text, behind the others, as it is written there, comment and all, where that reads
 * the same here. One that is here already stays.
 */
export function copyEntry(text: string, source: string, key: string): Edited {
  const entry = readFrontMatter(source).map?.entries.find((one) => one.key === key);
  const front = readFrontMatter(text);
  if (!entry || front.map?.entries.some((one) => one.key === key)) {
    return isReadable(text, front) ? noEdits : unreadable;
  }
  const value = plain(entry.value);
  const { span } = front;
  const candidates = [linesOf(source, entry), entryYaml(key, value)].map((lines) =>
    span ? insertAt(span.end, `${lines}\n`) : newFrontMatter(text, lines),
  );
  const inFlow = span && front.map?.flow ? insertions(text, span, front.map, key, value) : [];
  return firstSafe(text, front, key, value, [...inFlow, ...candidates]);
}

/** Adds comments, a line each with its `#`, behind all that the front matter says. */
export function addComments(text: string, comments: readonly string[]): Edited {
  const front = readFrontMatter(text);
  const lines = comments.join('\n');
  const edit = front.span ? insertAt(front.span.end, `${lines}\n`) : newFrontMatter(text, lines);
  return comments.length === 0 ? noEdits : firstSafe(text, front, '#', undefined, [edit]);
}

/** Sets the box of the step that reads as `wanted` and stands nearest to where it stood; a file may have moved on. */
export function setStep(
  text: string,
  steps: readonly Pick<Step, 'at' | 'text'>[],
  wanted: Pick<Step, 'at' | 'text'>,
  done: boolean,
): Edited {
  const nearest = nearestStep(steps, wanted);
  if (!nearest) {
    return { ok: false, reason: 'not-found' };
  }
  const span = { start: nearest.at, end: nearest.at + 1 };
  const box = done ? 'x' : ' ';
  const isSet = text.slice(span.start, span.end).toLowerCase() === box;
  return isSet ? noEdits : { ok: true, edits: [{ span, text: box }] };
}

/** The step with the wanted words that stands nearest to where it stood. */
export function nearestStep<S extends Pick<Step, 'at' | 'text'>>(
  steps: readonly S[],
  wanted: Pick<Step, 'at' | 'text'>,
): S | undefined {
  const away = (step: Pick<Step, 'at'>) => Math.abs(step.at - wanted.at);
  return steps.filter((step) => step.text === wanted.text).sort((a, b) => away(a) - away(b))[0];
}

const noEdits: Edited = { ok: true, edits: [] };
const unreadable: Edited = { ok: false, reason: 'unreadable' };

/** Whether front matter can be edited: all of it was understood, and one that begins also ends. */
export function isReadable(text: string, front: FrontMatter): boolean {
  const fatal = ['unreadable-yaml', 'not-a-map', 'front-matter-too-long'];
  return front.span
    ? !front.problems.some(({ code }) => fatal.includes(code))
    : !/^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text);
}

function newFrontMatter(text: string, lines: string): TextEdit {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return insertAt(at, `---\n${lines}\n---\n${text.length > at ? '\n' : ''}`);
}

/** The first edit that gives the entry its value and leaves every other entry, and the body, as they were. */
function firstSafe(
  text: string,
  front: FrontMatter,
  key: string,
  wanted: unknown,
  candidates: readonly TextEdit[],
): Edited {
  if (!isReadable(text, front)) {
    return unreadable;
  }
  const lineBreak = lineBreakOf(text);
  const body = text.slice(front.bodyStart);
  const [, others] = apart(front.map, key);
  for (const { span, text: put } of candidates) {
    const edit = { span, text: put.replace(/\n/g, lineBreak) };
    const result = applyEdits(text, [edit]);
    const after = readFrontMatter(result);
    const isBodyKept =
      result.slice(after.bodyStart) === (front.span || body === '' ? body : `${lineBreak}${body}`);
    const [is, othersAfter] = apart(after.map, key);
    if (
      isReadable(result, after) &&
      isBodyKept &&
      isSame(is, wanted) &&
      isSame(others, othersAfter)
    ) {
      return { ok: true, edits: [edit] };
    }
  }
  return unreadable;
}

/** The value of the entry that counts, and all the other entries, as plain data. */
function apart(map: YamlMap | undefined, key: string): [value: unknown, others: unknown] {
  const entries = map?.entries ?? [];
  const counts = entries.find((entry) => entry.key === key);
  const others = entries
    .filter((entry) => entry !== counts)
    .map((entry) => [entry.key, plain(entry.value)]);
  return [counts && plain(counts.value), others];
}

/** Whether two values read the same from a file, where all is text. */
function isSame(a: unknown, b: unknown): boolean {
  return asText(a) === asText(b);
}

function asText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? String(one) : one));
}

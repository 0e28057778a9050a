/**
 * Where one entry of the front matter's YAML is put, changed and taken away: candidates, best first, with `\n` as line
 * break. None of them promises to be right in every odd file; `edit.ts` takes the first that proves so.
 */

import type { Span } from '../problem.ts';
import type { TextEdit } from './textEdit.ts';
import { fieldKeys } from './fields.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yamlTree.ts';
import { blockYaml, entryYaml, inlineYaml, isBlockValue } from './yamlText.ts';

/** A new entry goes behind the last present key that is written before it, else to the top, else to the end. */
export function insertions(
  text: string,
  front: Span,
  map: YamlMap | undefined,
  key: string,
  value: unknown,
): readonly TextEdit[] {
  if (map?.flow) {
    return insertionsInFlow(map, key, value);
  }
  const indent = map?.entries[0] ? indentOf(text, map.entries[0].keySpan.start) : '';
  const lines = indented(entryYaml(key, value), indent);
  const previous = map?.entries.findLast(
    (entry) => rank(entry.key) >= 0 && rank(entry.key) < rank(key),
  );
  return [
    ...(previous ? [insertAt(lineEnd(text, endOf(text, previous)), `\n${indent}${lines}`)] : []),
    insertAt(front.start, `${indent}${lines}\n`),
    insertAt(front.end, `${indent}${lines}\n`),
  ];
}

/** A new pair goes behind the last one of its map. */
export function pairInsertions(
  text: string,
  map: YamlMap,
  key: string,
  value: unknown,
): readonly TextEdit[] {
  const last = map.entries.at(-1);
  if (map.flow || !last) {
    return insertionsInFlow(map, key, value);
  }
  const indent = indentOf(text, last.keySpan.start);
  return [
    insertAt(
      lineEnd(text, endOf(text, last)),
      `\n${indent}${indented(entryYaml(key, value), indent)}`,
    ),
  ];
}

/** The place of a key in the order of writing; negative for one that is not ours. */
function rank(key: string): number {
  return (fieldKeys as readonly string[]).indexOf(key);
}

function insertionsInFlow(map: YamlMap, key: string, value: unknown): readonly TextEdit[] {
  const pair = `${inlineYaml(key)}: ${inlineYaml(value)}`;
  const last = map.entries.at(-1);
  const at = last ? last.value.span.end : map.span.start + 1;
  return [insertAt(at, last ? `, ${pair}` : pair)];
}

/** Changes the value where it stands and as it is written: in place, in the same block, else from the colon on. */
export function replacements(
  text: string,
  map: YamlMap,
  entry: YamlEntry,
  value: unknown,
): readonly TextEdit[] {
  const node = entry.value;
  const place = {
    start: node.span.start,
    end: Math.max(trimmedEnd(text, node.span), node.span.start),
  };
  const key = entry.keySpan;
  const fromKey = indented(entryYaml('k', value).slice(1), indentOf(text, key.start));
  const whole = {
    span: { start: key.end, end: Math.max(place.end, colonEnd(text, key.end)) },
    text: fromKey,
  };
  if (isBlockOf(node, value)) {
    const put = indented(blockYaml(value), ' '.repeat(place.start - lineStart(text, place.start)));
    return [{ span: place, text: put }, whole];
  }
  const isInline = !isBlockValue(value) || map.flow || (node.type !== 'scalar' && node.flow);
  if (!isInline || (node.type === 'scalar' && node.block)) {
    return [whole];
  }
  const put = inlineYaml(value);
  const spaced = place.start === place.end && text[place.start - 1] === ':' ? ` ${put}` : put;
  return [{ span: place, text: spaced }, ...(map.flow ? [] : [whole])];
}

/** Takes away the entry's lines; within `{}`, the entry and one comma. */
export function removals(
  text: string,
  front: Span,
  map: YamlMap,
  entry: YamlEntry,
): readonly TextEdit[] {
  if (!map.flow) {
    const newline = text.indexOf('\n', endOf(text, entry));
    const end = newline < 0 ? front.end : Math.min(newline + 1, front.end);
    const start = Math.max(lineStart(text, entry.keySpan.start), front.start);
    // Blank lines behind it would become a part of a text above that keeps its last ones (`|+`).
    const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end, front.end))?.[0].length ?? 0;
    return [end, end + blank].map((to) => ({ span: { start, end: to }, text: '' }));
  }
  const at = map.entries.indexOf(entry);
  const before = map.entries[at - 1];
  const span = before
    ? { start: before.value.span.end, end: entry.value.span.end }
    : {
        start: entry.keySpan.start,
        end: map.entries[at + 1]?.keySpan.start ?? entry.value.span.end,
      };
  return [{ span, text: '' }];
}

export function insertAt(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

/** An entry's lines as they are written, the comment behind it too, with `\n` between them. */
export function linesOf(text: string, entry: YamlEntry): string {
  const span = {
    start: lineStart(text, entry.keySpan.start),
    end: lineEnd(text, endOf(text, entry)),
  };
  return text.slice(span.start, span.end).replace(/\r/g, '');
}

/** Whether the node is a block of the same form as the value. */
function isBlockOf(node: YamlNode, value: unknown): boolean {
  if (node.type === 'scalar' || node.flow) {
    return false;
  }
  return Array.isArray(value)
    ? node.type === 'list'
    : node.type === 'map' && typeof value === 'object';
}

function endOf(text: string, entry: YamlEntry): number {
  return Math.max(trimmedEnd(text, entry.value.span), entry.keySpan.end);
}

/** A block scalar's span takes in the line breaks behind it; they belong to nobody. */
function trimmedEnd(text: string, span: Span): number {
  let end = span.end;
  while (end > span.start && /\s/.test(text.charAt(end - 1))) {
    end--;
  }
  return end;
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line that `at` stands in, a comment included, the line break not. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

function colonEnd(text: string, from: number): number {
  return text.indexOf(':', from) + 1;
}

/** The white space before the first thing on a line. */
function indentOf(text: string, at: number): string {
  return /^ */.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

/** Lines behind the first one moved to the right. */
function indented(lines: string, indent: string): string {
  return indent === '' ? lines : lines.replace(/\n(?!\n)/g, `\n${indent}`);
}

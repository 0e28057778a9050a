/**
 * The front matter that we write ourselves, read without a YAML parser: lines of `key: text` and `key: [text, text]`
 * whose texts need no quotes. It is most of what an index reads, and five times as fast. Anything else, however slightly
 * odd, is left to the parser; a test holds the two to the same tree.
 */

import type { Span } from '../problem.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yamlTree.ts';

/** Text that YAML takes as it stands: it begins and ends with a letter or a digit, and holds no sign that YAML knows. */
const text = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N} ._/+~$^=;()-]|:(?=[\p{L}\p{N}]))*`;
const line = new RegExp(
  String.raw`([a-z]+): (?:(${text})|\[((?:${text})(?:, ${text})*)\])\n`,
  'uy',
);

/** The tree of the YAML at `within`, or undefined where it is not this plain. Spans are offsets into `whole`. */
export function readPlainYaml(whole: string, within: Span): YamlMap | undefined {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  line.lastIndex = within.start;
  while (line.lastIndex < within.end) {
    const start = line.lastIndex;
    const match = line.exec(whole);
    const key = match?.[1];
    if (!match || key === undefined || keys.has(key) || line.lastIndex > within.end) {
      return undefined;
    }
    keys.add(key);
    const value =
      match[2] === undefined
        ? list(match[3] ?? '', start + key.length + 2)
        : scalar(match[2], start + key.length + 2);
    if (!value) {
      return undefined;
    }
    entries.push({ key, keySpan: { start, end: start + key.length }, value });
  }
  const last = entries.at(-1);
  return (
    last && {
      type: 'map',
      span: { start: within.start, end: last.value.span.end },
      flow: false,
      entries,
    }
  );
}

/** A space at the end would belong to nobody. */
function scalar(value: string, start: number): YamlNode | undefined {
  return value.endsWith(' ')
    ? undefined
    : { type: 'scalar', span: { start, end: start + value.length }, block: false, value };
}

function list(inside: string, start: number): YamlNode | undefined {
  const items: YamlNode[] = [];
  let at = start + 1;
  for (const part of inside.split(', ')) {
    const item = scalar(part, at);
    if (!item) {
      return undefined;
    }
    items.push(item);
    at += part.length + 2;
  }
  return { type: 'list', span: { start, end: start + inside.length + 2 }, flow: true, items };
}

/**
 * The front matter that we write ourselves, read without a YAML parser: lines of `key: text` and `key: [text, text]`
 * whose texts need no quotes. It is most of what an index reads, and five times as fast. Anything else, however slightly
 * odd, is left to the parser; a test holds the two to the same tree.
 */

import type { Span } from '../problem.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yamlTree.ts';

/**
 * Text that YAML takes as it stands: it begins and ends with a letter or a digit, and holds no sign that YAML knows; a
 * `#` behind anything but a space is none.
 */
const text = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N} ._/+~$^=;()-]|:(?=[\p{L}\p{N}])|(?<! )#)*`;
const line = new RegExp(
  String.raw`([a-z]+): (?:(${text})|\[((?:${text})(?:, ${text})*)\])\n`,
  'uy',
);

/** One field: `key: value`, or `key: [value, value]`. */
export interface PlainLine {
  readonly key: string;
  /** Offset of the key. */
  readonly start: number;
  /** As it stands behind the colon, brackets included. */
  readonly source: string;
  readonly value: string | readonly string[];
}

/** The lines of the YAML at `within`, or undefined where it is not this plain. Offsets are into `whole`. */
export function readPlainLines(whole: string, within: Span): readonly PlainLine[] | undefined {
  const lines: PlainLine[] = [];
  line.lastIndex = within.start;
  while (line.lastIndex < within.end) {
    const start = line.lastIndex;
    const match = line.exec(whole);
    if (!match || line.lastIndex > within.end) {
      return undefined;
    }
    const [found, key = '', scalar, inside = ''] = match;
    const value = scalar ?? inside.split(', ');
    const isTwice = lines.some((one) => one.key === key);
    // A space at the end would belong to nobody.
    if (isTwice || (scalar === undefined ? hasOpenEnd(value) : scalar.endsWith(' '))) {
      return undefined;
    }
    lines.push({ key, start, source: found.slice(key.length + 2, -1), value });
  }
  return lines.length > 0 ? lines : undefined;
}

function hasOpenEnd(items: string | readonly string[]): boolean {
  return typeof items !== 'string' && items.some((item) => item.endsWith(' '));
}

/** The tree of plain lines, as a YAML parser gives it. */
export function plainTree(lines: readonly PlainLine[], within: Span): YamlMap {
  const entries = lines.map(({ key, start, value }): YamlEntry => {
    const at = start + key.length + 2;
    return {
      key,
      keySpan: { start, end: start + key.length },
      value: typeof value === 'string' ? scalarAt(value, at) : listAt(value, at),
    };
  });
  const end = entries.at(-1)?.value.span.end ?? within.end;
  return { type: 'map', span: { start: within.start, end }, flow: false, entries };
}

function scalarAt(value: string, start: number): YamlNode {
  return { type: 'scalar', span: { start, end: start + value.length }, block: false, value };
}

function listAt(values: readonly string[], start: number): YamlNode {
  const items: YamlNode[] = [];
  let at = start + 1;
  for (const value of values) {
    items.push(scalarAt(value, at));
    at += value.length + 2;
  }
  return { type: 'list', span: { start, end: at - 1 }, flow: true, items };
}

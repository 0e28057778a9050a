/** YAML as a tree whose nodes know where they stand. All scalars are text. */

import type { Span } from '../problem.ts';

export type YamlNode = YamlScalar | YamlList | YamlMap;
export interface YamlScalar {
  readonly type: 'scalar';
  readonly span: Span;
  /** Written as `|` or `>`: the span is of its lines, and the header stands before it. */
  readonly block: boolean;
  readonly value: string;
}
export interface YamlList {
  readonly type: 'list';
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}
export interface YamlMap {
  readonly type: 'map';
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
}
export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** The node as plain data: text, arrays, objects without a prototype's surprises. */
export function plain(node: YamlNode): unknown {
  if (node.type === 'scalar') {
    return node.value;
  }
  return node.type === 'list'
    ? node.items.map(plain)
    : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** Where the keys and the single values of a node stand. */
export function leavesOf(node: YamlNode): readonly Span[] {
  switch (node.type) {
    case 'scalar':
      return [node.span];
    case 'list':
      return node.items.flatMap(leavesOf);
    case 'map':
      return node.entries.flatMap(({ keySpan, value }) => [keySpan, ...leavesOf(value)]);
  }
}

/** The front matter of a file: where it stands, what it says, and what is wrong with it. */

import type { Problem, Span } from '../problem.ts';
import { expectedFor, isFieldKey, schemaOf, type FieldKey, type Fields } from './fields.ts';
import { plainFields } from './plainFields.ts';
import { plainTree, readPlainLines } from './plainYaml.ts';
import { readYaml } from './yaml.ts';
import { leavesOf, plain, type YamlMap } from './yamlTree.ts';

/** Longer front matter is not parsed: 64 Ki characters. */
const longestFrontMatter = 65_536;

export interface FrontMatter {
  /** The YAML between the fences, or undefined where the file has none. */
  readonly span: Span | undefined;
  /** The YAML's tree; its spans are offsets into the whole text. */
  readonly map: YamlMap | undefined;
  readonly fields: Fields;
  readonly problems: readonly Problem[];
  /** Where the body begins. */
  readonly bodyStart: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;

/** Finds the front matter's YAML without reading it. */
export function frontMatterSpan(text: string): { span: Span; bodyStart: number } | undefined {
  const open = opening.exec(text);
  if (!open) {
    return undefined;
  }
  const start = open[0].length;
  closing.lastIndex = Math.max(start - 1, 0);
  const close = closing.exec(text);
  if (!close) {
    return undefined;
  }
  const end = close.index < start ? start : close.index + 1;
  return { span: { start, end }, bodyStart: close.index + close[0].length };
}

/** Reads the front matter; never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const place = frontMatterSpan(text);
  if (!place) {
    return {
      span: undefined,
      map: undefined,
      fields: {},
      problems: [],
      bodyStart: text.startsWith('\uFEFF') ? 1 : 0,
    };
  }
  const { span, bodyStart } = place;
  const none = { span, map: undefined, fields: {}, bodyStart };
  if (span.end - span.start > longestFrontMatter) {
    return { ...none, problems: [{ code: 'front-matter-too-long', span }] };
  }
  const lines = readPlainLines(text, span);
  const plainly = lines && plainFields(lines);
  if (lines && plainly) {
    // An index asks for the fields alone, an edit for the tree.
    const map = () => plainTree(lines, span);
    return {
      span,
      bodyStart,
      fields: plainly,
      problems: [],
      get map() {
        return map();
      },
    };
  }
  const { root, problems } = readYaml(text, span);
  if (!root) {
    return { ...none, problems };
  }
  if (root.type !== 'map') {
    return { ...none, problems: [...problems, { code: 'not-a-map', span: root.span }] };
  }
  const checked = checkFields(root);
  return {
    span,
    map: root,
    fields: checked.fields,
    problems: problems.length ? [...problems, ...checked.problems] : checked.problems,
    bodyStart,
  };
}

/** The known keys of a map, each held to its schema; the first of two equal keys counts. */
function checkFields(map: YamlMap): { fields: Fields; problems: readonly Problem[] } {
  const fields: { [K in FieldKey]?: unknown } = {};
  const problems: Problem[] = [];
  for (const { key, value } of map.entries) {
    if (!isFieldKey(key) || Object.hasOwn(fields, key) || isEmpty(value)) {
      continue;
    }
    const found = value.type === 'scalar' ? value.value : plain(value);
    const parsed = schemaOf(key).safeParse(found);
    if (parsed.success) {
      fields[key] = parsed.data;
    } else if (key === 'kind') {
      problems.push({ code: 'unknown-kind', span: value.span, found: shown(found) });
    } else {
      problems.push({
        code: 'bad-value',
        span: value.span,
        key,
        found: shown(found),
        expected: expectedFor(key),
      });
    }
  }
  return { fields: fields as Fields, problems };
}

function isEmpty(node: YamlMap['entries'][number]['value']): boolean {
  return node.type === 'scalar' ? node.value === '' : childCount(node) === 0;
}

function childCount(
  node: Exclude<YamlMap['entries'][number]['value'], { type: 'scalar' }>,
): number {
  return node.type === 'list' ? node.items.length : node.entries.length;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The comments of the front matter, each from its `#` to the end of its line. */
export function commentsIn(text: string): readonly string[] {
  const { span, map } = readFrontMatter(text);
  if (!span) {
    return [];
  }
  let bare = text.slice(0, span.end);
  for (const { start, end } of map ? leavesOf(map) : []) {
    bare = bare.slice(0, start) + bare.slice(start, end).replace(/./g, 'x') + bare.slice(end);
  }
  return [...bare.slice(span.start).matchAll(/(?<=^|[ \t])#.*$/gm)].map(({ 0: comment, index }) => {
    const at = span.start + index;
    return text.slice(at, at + comment.length).trimEnd();
  });
}

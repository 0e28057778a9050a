/** Single values of a list in the front matter: changed where they stand, so that the others keep quotes and comments. */

import { setField } from './edit.ts';
import { insertAt, lineEnd, lineStart } from './entryEdits.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { scalarsOf } from './scalars.ts';
import { applyEdits, lineBreakOf, type Edited, type TextEdit } from './textEdit.ts';
import { plain, type YamlList } from './yamlTree.ts';
import { inlineYaml } from './yamlText.ts';

type ListKey = 'from' | 'customer' | 'aliases';

/** What becomes of each value, where it stands: another text, the same one, or nothing. */
export function changeItems(
  text: string,
  key: ListKey,
  change: (value: string, at: number) => string | undefined,
): Edited {
  const front = readFrontMatter(text);
  const before = front.fields[key] ?? [];
  const wanted = before.flatMap((value, place) => change(value, place) ?? []);
  if (isSame(before, wanted)) {
    return { ok: true, edits: [] };
  }
  const list = listIn(front, key);
  const edits = scalarsOf(text, key).flatMap(({ span, value }, place): readonly TextEdit[] => {
    const put = change(value, place);
    if (put === value) {
      return [];
    }
    const at = list?.items.findIndex((item) => item.span.start === span.start) ?? -1;
    return put === undefined
      ? list
        ? removal(text, list, at)
        : []
      : [{ span, text: inlineYaml(put) }];
  });
  return orWhole(text, key, edits, wanted);
}

/** One value more, behind the others; none where it stands there already. */
export function addItem(text: string, key: ListKey, value: string): Edited {
  const front = readFrontMatter(text);
  const before = front.fields[key] ?? [];
  const list = listIn(front, key);
  return before.includes(value)
    ? { ok: true, edits: [] }
    : orWhole(text, key, list ? addition(text, list, value) : [], [...before, value]);
}

function listIn(front: FrontMatter, key: ListKey): YamlList | undefined {
  const value = front.map?.entries.find((entry) => entry.key === key)?.value;
  return value?.type === 'list' ? value : undefined;
}

/** Without the comma, or the line, that goes with it. */
function removal(text: string, list: YamlList, at: number): readonly TextEdit[] {
  const [before, item, behind] = [list.items[at - 1], list.items[at], list.items[at + 1]];
  if (!item) {
    return [];
  }
  const { start, end } = item.span;
  const line = { start: Math.max(lineStart(text, start) - 1, 0), end: lineEnd(text, end) };
  const span = !list.flow
    ? { ...line, start: text[line.start - 1] === '\r' ? line.start - 1 : line.start }
    : before
      ? { start: before.span.end, end }
      : { start, end: behind?.span.start ?? end };
  return [{ span, text: '' }];
}

function addition(text: string, list: YamlList, value: string): readonly TextEdit[] {
  const last = list.items.at(-1)?.span;
  if (!last) {
    return [];
  }
  if (list.flow) {
    return [insertAt(last.end, `, ${inlineYaml(value)}`)];
  }
  const bullet = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart(text, last.start), last.start))?.[0];
  const line = `${lineBreakOf(text)}${bullet ?? '- '}${inlineYaml(value)}`;
  return [insertAt(lineEnd(text, last.end), line)];
}

/** These edits, if they give the field its values and leave everything else; else the field as a whole. */
function orWhole(
  text: string,
  key: ListKey,
  edits: readonly TextEdit[],
  wanted: readonly string[],
): Edited {
  const after = readFrontMatter(applyEdits(text, edits));
  const isDone =
    isSame(after.fields[key], wanted) &&
    isSame(others(after, key), others(readFrontMatter(text), key));
  return isDone ? { ok: true, edits } : setField(text, key, [...wanted]);
}

/** What the other keys say, which an anchor may tie to the one that changes. */
function others({ map }: FrontMatter, key: string): unknown {
  return map?.entries
    .filter((entry) => entry.key !== key)
    .map((entry) => [entry.key, plain(entry.value)]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The front matter of a customer's page taken up into another's: names become aliases, of two days on which an area was
 * confirmed the later one counts, what the other page does not say comes along. What has no place there, a comment or
 * another value of a key that is there, stays as a comment.
 */

import { nameKey } from '../note/customerName.ts';
import { addComments, copyEntry, setMapEntry } from '../note/edit.ts';
import { linesOf } from '../note/entryEdits.ts';
import { commentsIn, readFrontMatter } from '../note/frontMatter.ts';
import { addItem } from '../note/listEdits.ts';
import { readNote, type Note } from '../note/read.ts';
import type { Edited } from '../note/textEdit.ts';
import { plain, type YamlEntry } from '../note/yamlTree.ts';

type Maker = (text: string) => Edited;

/** The edits of `text`, one after the other. */
export function frontMatterEdits(text: string, from: Note): readonly Maker[] {
  const { fields, title } = readNote('', text);
  const entries = readFrontMatter(from.text).map?.entries ?? [];
  const others = entries.filter((entry) => !isMerged(entry, from));
  return [
    ...newNames(from, [fields.name ?? title, ...(fields.aliases ?? [])]).map(
      (name): Maker =>
        (before) =>
          addItem(before, 'aliases', name),
    ),
    ...Object.entries(from.fields.reviewed ?? {}).map(
      ([area, day]): Maker =>
        (before) =>
          (readFrontMatter(before).fields.reviewed?.[area] ?? '') >= day
            ? { ok: true, edits: [] }
            : setMapEntry(before, 'reviewed', area, day),
    ),
    ...others.map(
      ({ key }): Maker =>
        (before) =>
          copyEntry(before, from.text, key),
    ),
    (before) => addComments(before, unsaid(before, others, from.text)),
  ];
}

/** Whether an entry is taken up in another way than by its lines. */
function isMerged({ key }: YamlEntry, { fields }: Note): boolean {
  return ['kind', 'name', fields.aliases && 'aliases', fields.reviewed && 'reviewed'].includes(key);
}

/** What a page calls its customer that another one is not called. */
function newNames(page: Note, known: readonly string[]): readonly string[] {
  const { name = page.title, aliases = [] } = page.fields;
  const keys = new Set(known.map(nameKey));
  return [name, ...(page.body.title ? [page.title] : []), ...aliases].filter((one) => {
    const isNew = !keys.has(nameKey(one));
    keys.add(nameKey(one));
    return isNew;
  });
}

/** Entries with another value than the one that counts, and comments that did not come along, as lines. */
function unsaid(text: string, others: readonly YamlEntry[], source: string): readonly string[] {
  const { map, span } = readFrontMatter(text);
  const isSaid = ({ key, value }: YamlEntry) => {
    const counts = map?.entries.find((one) => one.key === key);
    return counts && JSON.stringify(plain(counts.value)) === JSON.stringify(plain(value));
  };
  const lines = others
    .filter((entry) => !isSaid(entry))
    .flatMap((entry) => linesOf(source, entry).split('\n'))
    .map((line) => `# ${line}`);
  const said = [text.slice(0, span?.end ?? 0), ...lines].join('\n');
  return [...lines, ...commentsIn(source).filter((comment) => !said.includes(comment))];
}

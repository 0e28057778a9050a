/** Writes a new note whole. Changing one that exists is `edit.ts`. */

import { asHeading } from './body.ts';
import { fieldKeys, type FieldKey, type Fields } from './fields.ts';
import type { NoteKind } from './kind.ts';
import { headings, sectionsOf, type Language, type SectionName } from './sections.ts';
import { tidy, toQuote, toSection } from './words.ts';
import { entryYaml } from './yamlText.ts';

/** Everything that a new note says. */
export interface NewNote {
  readonly kind: NoteKind;
  readonly title: string;
  readonly fields: Omit<Fields, 'kind'>;
  readonly sections: { readonly [K in SectionName]?: string };
}

/** The text of a new note: front matter in writing order, the title, the sections that have words. */
export function writeNote(note: NewNote, language: Language): string {
  const sections = sectionsOf[note.kind].flatMap((name) => {
    const words = note.sections[name];
    return words === undefined || words.trim() === ''
      ? []
      : [`## ${headings[name][language]}\n\n${sectionBody(name, words)}\n`];
  });
  const front = frontMatterText({ ...note.fields, kind: note.kind });
  const title = asHeading(note.title);
  return [front, ...(title ? [`# ${title}\n`] : []), ...sections].join('\n');
}

/** Fields between fences, in writing order; empty ones left out. */
export function frontMatterText(fields: Fields): string {
  const lines = fieldKeys
    .filter((key) => !isEmpty(fields[key]))
    .map((key) => entryYaml(key, storedValue(key, fields[key])));
  return `---\n${lines.join('\n')}\n---\n`;
}

export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

/** A value as it stands in a file: one customer alone is not a list, a code link that is a path alone is text. */
export function storedValue(key: FieldKey, value: unknown): unknown {
  if (key === 'customer' && Array.isArray(value) && value.length === 1) {
    return value[0] as unknown;
  }
  if (key === 'code' && Array.isArray(value)) {
    return value.map((link: { path: string }) =>
      Object.keys(link).length === 1 ? link.path : link,
    );
  }
  return value;
}

/** The words of a section as they are written: quoted, as steps, or plain. */
export function sectionBody(name: SectionName, words: string): string {
  if (name === 'words') {
    return toQuote(words);
  }
  return toSection(name === 'next' ? asSteps(words) : words);
}

/** Lines of words as task-list items; lines that are lists already stay. */
function asSteps(words: string): string {
  return tidy(words)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .map((line) =>
      /^\s*(?:[-*+]|\d+[.)])\s/.test(line) || /^\s/.test(line) ? line : `- [ ] ${line}`,
    )
    .join('\n');
}

/** File names and ids of notes (docs/note-format.md, "Names"). */

import type { Day } from '../day.ts';
import { graphemesOf } from '../graphemes.ts';
import type { NotePath } from '../ports.ts';
import type { NoteKind } from './kind.ts';

const longestSlug = 40;
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;

/** Four characters of Crockford base32 from four numbers of 0 … 31. */
export function rand4(numbers: readonly number[]): string {
  return numbers.map((number) => alphabet[number & 31]).join('');
}

/** A title as a part of a file name: letters and digits of any script, joined by `-`; '' where it has none. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const joined = (words ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).join('-');
  const slug = cut(joined);
  return reserved.test(slug) ? `${slug}-${slug}` : slug;
}

/**
 * Cut between graphemes, at 40 UTF-16 units: at most 120 bytes of the 255 that a file system gives a name.
 * The segmenter is made when a title is long enough to need one: the first takes 20 ms.
 */
function cut(text: string): string {
  if (text.length <= longestSlug) {
    return text;
  }
  let slug = '';
  for (const character of graphemesOf(text)) {
    if (slug.length + character.length > longestSlug) {
      break;
    }
    slug += character;
  }
  return slug.replace(/-+$/, '');
}

/** Whether an id can be a file's name on every system, and names nothing but that file. */
export function isFileName(id: string): boolean {
  const [base = ''] = id.toLowerCase().split('.');
  return (
    id.length <= 80 &&
    /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._-]*[\p{L}\p{N}\p{M}_-])?$/u.test(id) &&
    !reserved.test(base)
  );
}

/** Where a new note goes: `notes/2026/2026-11-21-thanks-launch-day-k3f9.md`. */
export function pathFor(day: Day, kind: NoteKind, title: string, unique: string): NotePath {
  const name = [day, kind, slugOf(title), unique].filter((part) => part !== '').join('-');
  return `notes/${day.slice(0, 4)}/${name}.md`;
}

/** A note's id: its file name without `.md`, in NFC. */
export function idOf(path: NotePath): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .normalize('NFC');
}

/** What to call a note without a heading: the words of its name. */
export function titleOfId(id: string): string {
  const words = id
    .replace(/^\d{4}-\d{2}-\d{2}-?/, '')
    .replace(/-/g, ' ')
    .trim();
  return words === '' ? id : words;
}

/** A path as disks see it that tell neither case nor composition apart. */
export function onAnyDisk(path: NotePath): string {
  return path.normalize('NFC').toLowerCase();
}

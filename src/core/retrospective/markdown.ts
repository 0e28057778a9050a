/**
 * Anybody's words as Markdown that says just these words: they cannot break a table, a list or a heading, make a
 * link, a task, a formula or HTML. As few backslashes as that takes, so that the file reads well as it is.
 */

import type { NotePath } from '../ports.ts';

/** Text on one line, wherever it stands behind something of ours. No bracket in it means anything. */
export function inline(text: string): string {
  return escaped(text).replace(/[[\]]/g, '\\$&');
}

/** As `inline`, for longer words: `[person 1]` stays as it is; no bracket makes a link or a definition. */
export function prose(text: string): string {
  return escaped(text).replace(/\](?=[([:])/g, '\\]');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*<|$~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** Escaped text at the start of a line or of a list item: it begins nothing but a paragraph. */
export function atStart(safe: string): string {
  return safe.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^[-+>#=[:]/, '\\$&');
}

/** Escaped text as a heading: no run of `#` at its end is taken away. */
export function asHeading(safe: string): string {
  return safe.replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** A link to a file, from the folder `weeks/`. */
export function linkTo(path: NotePath, title: string): string {
  return `[${inline(title)}](../${hrefOf(path)})`;
}

/** A path in a link: what Markdown or a URI would take for its own is percent-encoded, letters of any script stay. */
export function hrefOf(path: NotePath): string {
  return path.replace(/[\s\p{Cc}()<>[\]\\%#?"`|&*$^{}~]/gu, (character) => {
    const encoded = encodeURIComponent(character);
    return encoded === character
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encoded;
  });
}

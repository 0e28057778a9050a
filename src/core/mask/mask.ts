/**
 * Finds private details in a text, and masks them. It helps; it does not make anonymous: what is told of somebody may
 * name them as well as a name does.
 */

import { languageFor } from '../note/language.ts';
import type { Language } from '../note/sections.ts';
import { fold, originalEnd } from './fold.ts';
import { barrier, type Found, type ListedName } from './found.ts';
import { search } from './search.ts';
import { Tokens } from './tokens.ts';

export interface MaskOptions {
  /** Masked wherever they occur, whatever their width and case. */
  readonly names?: readonly (string | ListedName)[];
  /** Never masked, where one of these is all that was found; a listed name is masked all the same. */
  readonly allow?: readonly string[];
  /** Nothing but the listed names, exactly: no detector looks for more. */
  readonly listedOnly?: boolean;
  /** Of the tokens; by default Japanese where the text holds kana. */
  readonly language?: Language;
}

/** All that looks private, in order, none overlapping another; offsets into `text`. */
export function findPrivate(text: string, options: MaskOptions = {}): Found[] {
  const listed = (options.names ?? []).map((name) => (typeof name === 'string' ? { name } : name));
  const tokens = new Tokens(options.language ?? languageFor('auto', 'en', text));
  tokens.avoid(text);
  for (const { name, token } of listed) {
    if (token !== undefined) {
      tokens.set(name, token);
    }
  }
  const page = fold(text);
  const found = search(page, { ...options, listed });
  const result: Found[] = [];
  let last = 0;
  for (const { type, start, end, confidence, key, tail } of found) {
    const from = Math.max(last, page.offsets[start] ?? 0);
    last = Math.max(from, originalEnd(page, end));
    if (from < last) {
      const sign = tokens.tokenFor(type, key ?? page.text.slice(start, end));
      const token = sign.startsWith('[') ? sign : sign + (tail ?? '');
      result.push({ type, start: from, end: last, token, confidence });
    }
  }
  return result;
}

/** The text with all that looks private masked. Masking it again changes nothing. */
export function mask(text: string, options: MaskOptions = {}): { text: string; found: Found[] } {
  const found = findPrivate(text, options);
  return { text: replaceFound(text, found), found };
}

/** `text` with these details masked: all that were found, or those that a person left switched on. */
export function replaceFound(text: string, found: readonly Found[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, token } of found) {
    result += text.slice(copied, start) + token;
    copied = end;
  }
  return result + text.slice(copied);
}

/** Between two parts of a note: no detector looks across it. */
const seam = `\n${barrier}\n`;

/**
 * All that looks private in the parts of one note, for each part its own. They are read as one text, so that who is
 * found in one is known in all, by the same token.
 */
export function findInParts(parts: readonly string[], options: MaskOptions = {}): Found[][] {
  const found = findPrivate(parts.join(seam), options);
  let next = 0;
  return parts.map((part) => {
    const from = next;
    const to = from + part.length;
    next = to + seam.length;
    return found
      .filter(({ start, end }) => start < to && end > from)
      .map((one) => ({
        ...one,
        start: Math.max(one.start, from) - from,
        end: Math.min(one.end, to) - from,
      }));
  });
}

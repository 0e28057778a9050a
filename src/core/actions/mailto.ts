/** Handing a message to the person's own mail program (RFC 6068). */

import { storable } from '../note/words.ts';

/** What programs and systems are known to take; Windows cuts what is longer. */
const longest = 2000;

/** The address that opens a new mail; undefined where the message is too long for one. Lines end with CR and LF. */
export function mailtoOf(subject: string, text: string): string | undefined {
  const encoded = (words: string) => encodeURIComponent(storable(words)).replace(/[!'()*]/g, hex);
  const body = text.trimEnd().replace(/\r\n?|\n/g, '\r\n');
  const address = `mailto:?subject=${encoded(subject.replace(/\s+/g, ' '))}&body=${encoded(body)}`;
  return address.length <= longest ? address : undefined;
}

function hex(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

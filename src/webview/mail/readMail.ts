/** What a mail says, as the words of a thank-you: its subject, then its text. Files that are attached are left alone. */

import PostalMime from 'postal-mime';
import { textOfHtml } from './textOfHtml.ts';

/** Reads the bytes of an .eml file; undefined where that is no mail, or one without a word. */
export type ReadMail = (bytes: Uint8Array) => Promise<string | undefined>;

/** Lines that every mail has some of: without any, it is something else. */
const known = new Set(['from', 'to', 'date', 'subject', 'received', 'message-id', 'content-type']);

export const readMail: ReadMail = async (bytes) => {
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  if (!mail?.headers.some(({ key, value }) => known.has(key) && value.trim() !== '')) {
    return undefined;
  }
  const text = mail.text ?? (mail.html === undefined ? '' : textOfHtml(mail.html));
  return wordsOf(mail.subject ?? '', text) || undefined;
};

/** Subject and text, one below the other; what answering and passing on put before the subject is left out. */
export function wordsOf(subject: string, text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  const about = subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|転送|返信)\s*[:：])+/i, '');
  return [about, plain]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
}

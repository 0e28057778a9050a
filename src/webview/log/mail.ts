/** Mails that become the words of a thank-you: opened by the extension, or dropped on the form. */

import { largestMail } from '../../protocol/largestMail.ts';
import type { ReadMail } from '../mail/readMail.ts';

/** The script that is running now: the reader of mails lies beside it, and may be loaded by the same right. */
const own = document.currentScript as HTMLScriptElement | null;
let reader: Promise<ReadMail> | undefined;

function loadReader(): Promise<ReadMail> {
  reader ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.nonce = own?.nonce ?? '';
    script.src = (own?.src ?? '').replace(/log\.js(?=$|\?)/, 'mail.js');
    script.addEventListener('load', () =>
      resolve((globalThis as unknown as { readMail: ReadMail }).readMail),
    );
    script.addEventListener('error', () => {
      reader = undefined;
      reject(new Error('The reader of mails could not be loaded.'));
    });
    document.head.append(script);
  });
  return reader;
}

/** The words of a mail; undefined where it is none. */
export async function wordsOfMail(bytes: Uint8Array): Promise<string | undefined> {
  return (await loadReader())(bytes);
}

/** A thank-you with these words, below those that are there. */
export function thanksOf(text: string) {
  const put = { text };
  return { type: 'show', kind: 'thanks', put, focus: true } as const;
}

export interface MailDrop {
  readonly take: (words: string) => void;
  /** A file of the editor's own, by its URI: the extension can read it. */
  readonly open: (uri: string) => void;
  readonly refuse: (why: 'no-mail' | 'large-mail') => void;
}

/** Takes mails that are dropped anywhere on the form, from a folder or from the Explorer. */
export function takeDrops({ take, open, refuse }: MailDrop): void {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.some((type) => type === 'Files' || type === uriList)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    }
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    const uri = event.dataTransfer?.getData(uriList).split(/\r?\n/)[0] ?? '';
    if (file) {
      event.preventDefault();
      void readFile(file).then(({ words, why }) =>
        words === undefined ? refuse(why) : take(words),
      );
    } else if (/\.eml$/i.test(uri)) {
      event.preventDefault();
      open(uri);
    }
  });
}

const uriList = 'text/uri-list';

async function readFile(file: File) {
  const isLarge = file.size > largestMail;
  const bytes = isLarge ? undefined : await file.arrayBuffer();
  const words = bytes && (await wordsOfMail(new Uint8Array(bytes)));
  return { words, why: isLarge ? 'large-mail' : 'no-mail' } as const;
}

/** The cases of the quality table: one a line, `⟨type:what must be found⟩`, `‹type:what may be found›`. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { privateTypes, type PrivateType } from '../../src/core/mask/found.ts';

interface Span {
  readonly type: PrivateType;
  readonly start: number;
  readonly end: number;
}

export interface Case {
  readonly file: string;
  readonly language: 'en' | 'ja';
  readonly text: string;
  readonly wanted: readonly Span[];
  /** A company without its mark, say: fine if it is found, and fine if not. */
  readonly allowed: readonly Span[];
  /** Every third case, and all that was written after the tuning: nobody tuned on them. */
  readonly isHeldOut: boolean;
}

const folder = 'test/quality/corpus';
const marked = /[⟨‹](\w+):([^⟩›]*)[⟩›]/g;

export function readCorpus(): Case[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('%%'))
        .map((line, at) =>
          readCase(file.replaceAll('\\', '/'), line, file.endsWith('last.txt') || at % 3 === 2),
        ),
    );
}

function readCase(file: string, line: string, isHeldOut: boolean): Case {
  const wanted: Span[] = [];
  const allowed: Span[] = [];
  let text = '';
  let copied = 0;
  const source = line.replaceAll('⏎', '\n').replace(/§(u?)(\d+)/g, (_, upper, length) => {
    const made = lettersAndDigits(Number(length));
    return upper === '' ? made : made.toUpperCase();
  });
  for (const { 0: all, 1: type, 2: inner = '', index } of source.matchAll(marked)) {
    text += source.slice(copied, index);
    const span = { type: privateTypes.find((one) => one === type), start: text.length };
    if (span.type === undefined) {
      throw new Error(`${file}: no type ${type} in ${line}`);
    }
    text += inner;
    (all.startsWith('⟨') ? wanted : allowed).push({ ...span, type: span.type, end: text.length });
    copied = index + all.length;
  }
  text += source.slice(copied);
  return { file, language: file.startsWith('ja') ? 'ja' : 'en', text, wanted, allowed, isHeldOut };
}

/** Made up as it is read, so that no file holds what looks like somebody's key. */
function lettersAndDigits(length: number): string {
  const from = 'k3Rz9wQ1mT7xB5vN2pL8dH4sJ6fG0cYa';
  return Array.from({ length }, (_, at) => from[(at * 7 + (at >> 3)) % from.length]).join('');
}

/** Stands for the part of `vscode` that says words, where there is no editor: in the language that a test speaks. */

import { readFileSync } from 'node:fs';
import type { Language } from '../../src/core/note/sections.ts';

let spoken: Language = 'en';

/** Speaks a language while `say` runs. */
export function speaking<T>(language: Language, say: () => T): T {
  const before = spoken;
  spoken = language;
  try {
    return say();
  } finally {
    spoken = before;
  }
}

const japanese = () =>
  JSON.parse(readFileSync('l10n/bundle.l10n.ja.json', 'utf8')) as {
    readonly [key: string]: string;
  };

type Said = {
  readonly message: string;
  readonly args?: readonly unknown[];
  readonly comment: readonly string[];
};

export const l10n = {
  t(said: string | Said, ...values: readonly unknown[]): string {
    const {
      message,
      comment,
      args = values,
    } = typeof said === 'string' ? { message: said, comment: undefined } : said;
    const key = comment ? `${message}/${comment.join('')}` : message;
    const words = spoken === 'ja' ? (japanese()[key] ?? key) : message;
    return words.replace(/\{(\d+)\}/g, (place, at: string) =>
      String((args[Number(at)] as string | number | undefined) ?? place),
    );
  },
};

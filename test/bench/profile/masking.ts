/** What masking costs: a mail of 100 KB in each language, in the time of this process alone. */

import { mask } from '../../../src/core/mask/mask.ts';
import { readCorpus } from '../../quality/corpus.ts';

const size = 100_000;
const runs = 25;

/** A text of `length` units, made of the cases of one language over and over. */
function textOf(language: 'en' | 'ja', kind: RegExp, length: number): string {
  const lines = readCorpus().filter((one) => one.language === language && kind.test(one.file));
  const once = lines.map(({ text }) => text).join('\n');
  return `${once}\n`.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** Markdown: the least of several runs, which is what the code costs on a noisy machine. */
export function costOfMasking(): string {
  const rows = (['en', 'ja'] as const).flatMap((language) =>
    [
      ['plain', /plain/],
      ['everything', /./],
    ].map(([what, kind]) => {
      const text = textOf(language, kind as RegExp, size);
      const times = Array.from({ length: runs }, () => {
        const start = process.cpuUsage();
        mask(text, { language });
        return process.cpuUsage(start).user / 1000;
      });
      return `| ${language}, ${String(what)} | ${Math.min(...times).toFixed(1)} ms |`;
    }),
  );
  return [`| masking 100 KB | least of ${runs} |`, '| --- | ---: |', ...rows].join('\n');
}

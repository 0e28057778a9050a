/** What masking costs: core alone, in this process. */

import { mask } from '../../src/core/mask/mask.ts';
import { readCorpus } from '../quality/corpus.ts';
import { spread, type Figure } from './figures.ts';

const size = 100_000;

/** A mail of 100 KB in each language, and one that is nothing but what the quality table is made of. */
export function masking(rounds: number): readonly Figure[] {
  return (['en', 'ja'] as const).flatMap((language) => {
    const cases = readCorpus().filter((one) => one.language === language);
    const all = cases.map(({ text }) => text);
    const plain = cases.filter(({ wanted }) => wanted.length === 0).map(({ text }) => text);
    // Of five lines of a mail one holds something private.
    const mail = all.flatMap((text, at) => [text, ...range(plain, at * 4, 4)]);
    return [
      { ...figure(`a mail, ${language}`, mail, rounds), aim: { kind: 'most', value: 30 } as const },
      figure(`every case there is, ${language}`, all, rounds),
    ];
  });
}

function figure(name: string, lines: readonly string[], rounds: number): Figure {
  const once = `${lines.join('\n')}\n`;
  const text = once.repeat(Math.ceil(size / once.length)).slice(0, size);
  // The first ones are compiled meanwhile, and do not count.
  const times = Array.from({ length: rounds + 5 }, () => timed(() => mask(text))).slice(5);
  return { group: 'Masking 100 KB, processor', name, unit: 'ms', value: spread(times) };
}

function range(lines: readonly string[], from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => lines[(from + at) % lines.length] ?? '');
}

/** Milliseconds of the processor: the clock of a busy machine tells nothing. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What masking costs: core alone, in this process. */

import { mask } from '../../src/core/mask/mask.ts';
import { readCorpus } from '../quality/corpus.ts';
import { spread, type Figure } from './figures.ts';
import { eachTimed } from './timed.ts';

const size = 100_000;

/** A mail of 100 KB in each language, and one that is nothing but what the quality table is made of. */
export async function masking(rounds: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const language of ['en', 'ja'] as const) {
    const cases = readCorpus().filter((one) => one.language === language);
    const all = cases.map(({ text }) => text);
    const plain = cases.filter(({ wanted }) => wanted.length === 0).map(({ text }) => text);
    // Of five lines of a mail one holds something private.
    const mail = all.flatMap((text, at) => [text, ...range(plain, at * 4, 4)]);
    figures.push(
      { ...(await figure(`a mail, ${language}`, mail, rounds)), aim: { kind: 'most', value: 30 } },
      await figure(`every case there is, ${language}`, all, rounds),
    );
  }
  return figures;
}

async function figure(name: string, lines: readonly string[], rounds: number): Promise<Figure> {
  const once = `${lines.join('\n')}\n`;
  const text = once.repeat(Math.ceil(size / once.length)).slice(0, size);
  const times = await eachTimed(rounds, () => mask(text));
  return { group: 'Masking 100 KB', name, unit: 'ms', value: spread(times) };
}

function range(lines: readonly string[], from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => lines[(from + at) % lines.length] ?? '');
}

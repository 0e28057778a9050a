/** Activation, cold and warm starts, freezes and heap, at growing numbers of notes. */

import { BenchEditor } from './editor.ts';
import { against, spread, took, type Figure, type Spread } from './figures.ts';
import { makeFolder } from './notes/folder.ts';
import type { StartAnswer } from './tasks.ts';

interface Size {
  readonly notes: number;
  readonly cold: readonly StartAnswer[];
  readonly warm: readonly StartAnswer[];
}

/** Figures of every size, each start in a fresh extension host. */
export async function starts(
  vsix: string,
  sizes: readonly number[],
  rounds: number,
  say: (text: string) => void,
): Promise<readonly Figure[]> {
  const editor = await BenchEditor.open('starts', vsix, { 'git.enabled': false });
  const measured: Size[] = [];
  try {
    for (const notes of sizes) {
      say(`${notes} notes: ${rounds} cold and ${rounds} warm starts`);
      measured.push(await measure(editor, notes, rounds));
    }
  } finally {
    await editor.close();
  }
  return [...activation(measured), ...measured.flatMap(ofSize), ...growth(measured)];
}

async function measure(editor: BenchEditor, notes: number, rounds: number): Promise<Size> {
  const folder = await makeFolder(notes);
  try {
    const cold: StartAnswer[] = [];
    const warm: StartAnswer[] = [];
    for (let round = 0; round < rounds; round++) {
      const keepsCache = round === rounds - 1;
      cold.push(
        await editor.start(folder.path, { kind: 'start', isCold: true, round, keepsCache }),
      );
    }
    for (let round = 0; round < rounds; round++) {
      warm.push(
        await editor.start(folder.path, { kind: 'start', isCold: false, round, keepsCache: false }),
      );
    }
    const found = new Set([...cold, ...warm].map((answer) => answer.notes));
    if (found.size !== 1 || !found.has(notes)) {
      throw new Error(`Of ${notes} notes the index found ${[...found].join(', ')}.`);
    }
    return { notes, cold, warm };
  } finally {
    await folder.remove();
  }
}

function activation(sizes: readonly Size[]): readonly Figure[] {
  const all = sizes.flatMap(({ cold, warm }) => [...cold, ...warm]);
  return [
    {
      ...{ group: 'Start', name: `activation (${all.length} starts)`, unit: 'ms' },
      ...took(all.map((one) => one.activation)),
      ...against(
        'empty extension',
        all.map((one) => one.emptyActivation),
      ),
      aim: { kind: 'above', value: 10 },
    },
  ];
}

function ofSize({ notes, cold, warm }: Size): readonly Figure[] {
  const group = `${notes.toLocaleString('en')} notes`;
  const unit = 'ms' as const;
  const longest = { kind: 'most', value: 50 } as const;
  const floors = (name: 'read' | 'stated' | 'many') =>
    cold.flatMap((one) => (one.floors ? [one.floors[name]] : []));
  const coldReady = cold.map(({ ready }) => ready);
  const cache = cold.find((answer) => answer.cache)?.cache;
  return [
    {
      ...{ group, unit, name: 'cold index', ...took(coldReady) },
      ...against('listed, read in slices', floors('read')),
      aim: { kind: 'times', value: 2 },
    },
    { group, unit, name: '– floor with sizes and times', ...took(floors('stated')) },
    { group, unit, name: '– floor, 64 at a time', ...took(floors('many')) },
    {
      ...{ group, unit, name: 'longest freeze, cold', value: of(cold, ({ freeze }) => freeze) },
      ...{ against: 'of reading alone', floor: of(cold, ({ readFreeze }) => readFreeze ?? NaN) },
      aim: longest,
    },
    {
      ...{ group, unit, name: 'warm start', ...took(warm.map(({ ready }) => ready)) },
      ...against('cold', coldReady),
      aim: { kind: 'times', value: 0.25 },
    },
    {
      ...{ group, unit, name: 'longest freeze, warm', value: of(warm, ({ freeze }) => freeze) },
      aim: longest,
    },
    { group, name: 'cache on disk', unit: 'bytes', value: spread([cache?.bytes ?? NaN]) },
    {
      ...{ group, unit, name: 'longest freeze, cache saved', aim: longest },
      value: spread([cache?.freeze ?? NaN]),
    },
    heap('heap per note, cold', cold),
    heap('heap per note, warm', warm),
  ];

  function heap(name: string, answers: readonly StartAnswer[]): Figure {
    const value = of(answers, ({ heapBytes }) => heapBytes / notes);
    // Of few notes the index is small beside what comes with it.
    return {
      ...{ group, name, unit: 'bytes', value },
      ...(notes >= 10_000 && { aim: { kind: 'most', value: 1024 } }),
    };
  }
}

/** From the last size but one to the last: what a note costs there against what it costs here. */
function growth(sizes: readonly Size[]): readonly Figure[] {
  const [small, large] = sizes.slice(-2);
  if (!small || !large || sizes.length < 3) {
    return [];
  }
  const group = `Growth, ${small.notes.toLocaleString('en')} → ${large.notes.toLocaleString('en')}`;
  const per = (size: Size, which: 'cold' | 'warm') =>
    of(size[which], ({ ready }) => (ready.clock * 1000) / size.notes);
  return (['cold', 'warm'] as const).map((which) => ({
    ...{ group, name: `${which}, a note`, unit: 'µs', value: per(large, which) },
    ...{ against: 'before', floor: per(small, which), aim: { kind: 'times', value: 1.1 } },
  }));
}

function of(answers: readonly StartAnswer[], figure: (answer: StartAnswer) => number): Spread {
  return spread(answers.map(figure));
}

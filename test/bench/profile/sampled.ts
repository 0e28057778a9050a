/** A sampled profile of one cold index, in a process that has done nothing before. */

import { Session, type Profiler } from 'node:inspector/promises';
import { NoteIndex } from '../../../src/core/journal/noteIndex.ts';
import type { PlainStore } from './plainStore.ts';

const shown = 25;

export async function printProfile(store: PlainStore): Promise<string> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 100 });
  await session.post('Profiler.start');
  const index = new NoteIndex(store.asStore());
  const before = process.cpuUsage();
  await index.load();
  const { user, system } = process.cpuUsage(before);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const notes = index.entries.size;
  const rows = [...costs(profile)]
    .map(([name, time]) => ({ name, each: time / notes }))
    .sort((a, b) => b.each - a.each)
    .slice(0, shown)
    .map(({ name, each }) => `| ${name} | ${each.toFixed(1)} |`);
  return [
    `A first cold index of core alone: ${((user + system) / 1000).toFixed(0)} ms of processor for ${notes} files,`,
    `${((user + system) / notes).toFixed(1)} µs each.\n`,
    '| function by its own time, µs a note | |',
    '|---|---:|',
    ...rows,
    '',
  ].join('\n');
}

/** Microseconds in each function itself, by its name and where it stands. */
function costs({ nodes, samples, timeDeltas }: Profiler.Profile): ReadonlyMap<string, number> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const sums = new Map<string, number>();
  samples?.forEach((id, at) => {
    const name = names.get(id) ?? '?';
    sums.set(name, (sums.get(name) ?? 0) + (timeDeltas?.[at] ?? 0));
  });
  return sums;
}

function nameOf({ functionName, url, lineNumber }: Profiler.Profile['nodes'][number]['callFrame']) {
  const where = url.startsWith('node:') ? ` ${url}` : url ? ` :${lineNumber + 1}` : '';
  return `${functionName || '(anonymous)'}${where}`;
}

/**
 * Where the time of a cold index goes and what an entry weighs: core alone, without VS Code. Prints Markdown.
 * Give it a number of notes, or a folder that has `ashita` in it.
 */

import { makeFolder } from './notes/folder.ts';
import { entryWeight } from './profile/heap.ts';
import { printProfile } from './profile/sampled.ts';
import { partsOfIndexing } from './profile/parts.ts';
import { PlainStore } from './profile/plainStore.ts';

async function main(): Promise<void> {
  const notes = Number(process.argv[2] ?? 10_000);
  const folder = await makeFolder(notes);
  try {
    const store = new PlainStore(`${folder.path}/ashita`);
    // The profile comes first: what matters is the first time, before anything is compiled.
    console.log(await printProfile(store));
    console.log(await partsOfIndexing(store));
    console.log(await entryWeight(store));
  } finally {
    await folder.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

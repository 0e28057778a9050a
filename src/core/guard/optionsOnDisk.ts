/** Whom to look for in the notes of a folder, from what is on the disk: as the extension does it in a window. */

import { entryOf, type Entry } from '../journal/entry.ts';
import type { MaskOptions } from '../mask/mask.ts';
import { largestRead } from '../note/largestRead.ts';
import { commonGitFolder } from './gitFolder.ts';
import { maskOptionsFor } from './maskOptions.ts';
import type { NotesPlace } from './notesPlaces.ts';
import { isMarkdown, type Outside } from './outside.ts';
import { withOpenNames } from './privateDetails.ts';
import { privateNamesFile, readPrivateNames } from './privateNames.ts';

/** `notes` are the texts that are to be looked through: who wrote them is a teammate. */
export async function optionsOnDisk(
  { root, folder, allow }: NotesPlace,
  notes: readonly string[],
  top: string | undefined,
  outside: Outside,
): Promise<MaskOptions> {
  const git = await commonGitFolder(root, outside.read);
  const list = git === undefined ? undefined : await outside.read(`${git}/${privateNamesFile}`);
  const log = await outside.git([...runIn(root, top), 'log', '-n', '1024', '--format=%an%n%ae']);
  const entries = [
    ...notes.map((text) => entryIn('notes/one.md', text)),
    ...(await customersBelow(`${root}/${folder}/customers`, outside)),
  ];
  const listed = readPrivateNames(list ?? '').names;
  const teammates = [...new Set((log ?? '').split('\n').filter(Boolean))];
  return withOpenNames(maskOptionsFor({ listed, entries, teammates, allow }), entries);
}

/** A hook may be told where Git's own folder is by a path that holds only where the hook was started: so it stays there. */
function runIn(root: string, top: string | undefined): readonly string[] {
  return top !== undefined && `${root}/`.startsWith(`${top}/`) ? [] : ['-C', root];
}

async function customersBelow(place: string, { list, read }: Outside): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const file of ((await list(place)) ?? []).filter(isMarkdown)) {
    const text = await read(file);
    if (text !== undefined && text.length < largestRead) {
      entries.push(entryIn(`customers/${file.slice(place.length + 1)}`, text));
    }
  }
  return entries;
}

function entryIn(path: string, text: string): Entry {
  return entryOf({ path, size: text.length, mtime: 0 }, text);
}

/** The page that says what a notes folder is, beside the first file in it. */

import { folderReadme, readmePath } from '../note/folderReadme.ts';
import type { Language } from '../note/sections.ts';
import type { NoteStore } from '../ports.ts';

/** Writes the page where there is none. What was asked for is written already: a failure here is not one of that. */
export async function introduceFolder(store: NoteStore, language: Language): Promise<void> {
  await store.create(readmePath, folderReadme(language)).catch(() => false);
}

/** A workspace folder full of notes. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshWorkspace, type Workspace } from '../../support/vscode/workspace.ts';
import { makeNote } from './make.ts';
import { customers } from './phrases.ts';
import { Random } from './random.ts';

/** A page for every second customer: one need not exist. */
const pages = customers.filter((_, at) => at % 2 === 0);

/** A fresh workspace folder with so many notes, pages of customers and an aspiration. */
export async function makeFolder(notes: number): Promise<Workspace> {
  const workspace = await freshWorkspace();
  const random = new Random(20261120);
  const put = (path: string, text: string) => {
    const place = join(workspace.path, 'ashita', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  const taken = new Set<string>();
  while (taken.size < notes) {
    const { path, text } = makeNote(random);
    if (!taken.has(path)) {
      taken.add(path);
      put(path, text);
    }
  }
  for (const id of pages) {
    const name = id.replaceAll('-', ' ').toUpperCase();
    put(
      `customers/${id}.md`,
      `---\nkind: customer\nname: ${name}\naliases: [${id} inc]\n---\n\n# ${name}\n`,
    );
  }
  put(
    'aspiration.md',
    '---\nkind: aspiration\ndate: 2021-11-22\n---\n\n# What do we want to create?\n\n## Principles\n\n- Ask who reads it.\n',
  );
  return workspace;
}

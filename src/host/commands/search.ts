/** `ashita.search`: `{query}` → places; without: a quick pick that searches as you type. */

import * as vscode from 'vscode';
import type { Hit } from '../../core/journal/search.ts';
import type { Journal, Journals } from '../journals.ts';
import { customerNames } from '../views/names.ts';
import { lacksOf } from '../words/standing.ts';
import { kindIcons } from '../words/vocabulary.ts';
import { isNoteKind } from '../../core/note/kind.ts';
import { readFields, required } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';

const mostShown = 100;

export interface Found {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  /** Counted from 1. */
  readonly line: number;
}

export function searchCommand(journals: Journals): Command {
  return {
    id: 'ashita.search',
    async run(argument) {
      if (!isFromCaller(argument)) {
        return pick(journals);
      }
      const query = required('query', readFields(argument, { query: 'string' }).query);
      return (await find(journals, query)).map(({ journal, entry, line }): Found => ({
        id: entry.id,
        uri: journal.uri(entry.path).toString(),
        title: entry.title,
        line,
      }));
    },
  };
}

type PlacedHit = Hit & { readonly journal: Journal };

async function find(journals: Journals, query: string): Promise<readonly PlacedHit[]> {
  await journals.load();
  const found = await Promise.all(
    journals.all.map(async (journal) =>
      (await journal.search.find(query)).map((hit) => Object.assign({ journal }, hit)),
    ),
  );
  return found.flat();
}

interface HitItem extends vscode.QuickPickItem {
  readonly hit: PlacedHit;
}

async function pick(journals: Journals): Promise<void> {
  const box = vscode.window.createQuickPick<HitItem>();
  box.placeholder = vscode.l10n.t('Search the notes: words, customers, tags');
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  let asked = 0;
  const ask = async () => {
    const ticket = ++asked;
    box.busy = true;
    const hits = await find(journals, box.value);
    if (ticket === asked) {
      box.busy = false;
      box.items = hits.slice(0, mostShown).map(itemOf);
    }
  };
  const opened = new Promise<HitItem | undefined>((resolve) => {
    box.onDidChangeValue(() => void ask());
    box.onDidAccept(() => resolve(box.activeItems[0]));
    box.onDidHide(() => resolve(undefined));
  });
  box.show();
  const item = await opened;
  asked++;
  box.dispose();
  for (const journal of journals.all) {
    journal.search.dispose();
  }
  if (item) {
    const { journal, entry, line } = item.hit;
    const selection = new vscode.Range(line - 1, 0, line - 1, 0);
    await vscode.window.showTextDocument(journal.uri(entry.path), { selection });
  }
}

/** Every item is a hit already: it shows whatever VS Code's own filter thinks. */
function itemOf(hit: PlacedHit): HitItem {
  const { journal, entry, excerpt } = hit;
  const icon = isNoteKind(entry.kind) ? kindIcons[entry.kind] : 'file';
  const description = [entry.day, ...lacksOf(entry), customerNames(journal, entry)]
    .filter(Boolean)
    .join(' · ');
  return {
    label: `$(${icon}) ${entry.title}`,
    description,
    detail: excerpt,
    alwaysShow: true,
    hit,
  };
}

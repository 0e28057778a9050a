/** `ashita.search`: `{query}` → places; without: a quick pick that searches as you type. */

import * as vscode from 'vscode';
import { compareText } from '../../core/compare.ts';
import { excerptOf } from '../../core/journal/excerpt.ts';
import type { Hit } from '../../core/journal/search.ts';
import type { Journal, Journals } from '../journals.ts';
import { MoreNode } from '../views/customerRows.ts';
import { customerNames } from '../views/names.ts';
import { standingOf } from '../words/standing.ts';
import { kindIcons } from '../words/vocabulary.ts';
import { isNoteKind } from '../../core/note/kind.ts';
import { readFields, required } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';

const mostShown = 100;
const mostRecent = 20;

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
        return pick(journals, argument instanceof MoreNode ? argument.query : '');
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
  /** Absent: a row that only says something. */
  readonly hit?: PlacedHit;
}

async function pick(journals: Journals, begun: string): Promise<void> {
  const box = vscode.window.createQuickPick<HitItem>();
  box.value = begun;
  box.placeholder = vscode.l10n.t('Search the notes: words, customers, tags');
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  let asked = 0;
  /** Enter came before the answer: then the first of it is meant. */
  let isFirstMeant = false;
  let choose: (item: HitItem | undefined) => void;
  const ask = async () => {
    const ticket = ++asked;
    isFirstMeant = false;
    const query = box.value;
    box.busy = true;
    const hits = query.trim() === '' ? await newest(journals) : await find(journals, query);
    if (ticket === asked) {
      box.busy = false;
      const items = hits.slice(0, mostShown).map(itemOf);
      box.items = items.length || query.trim() === '' ? items : [nothingFound()];
      if (isFirstMeant && items[0]) {
        choose(items[0]);
      }
    }
  };
  const opened = new Promise<HitItem | undefined>((resolve) => {
    choose = resolve;
    box.onDidChangeValue(() => void ask());
    box.onDidAccept(() => {
      isFirstMeant = box.busy;
      if (!box.busy && box.activeItems[0]?.hit) {
        resolve(box.activeItems[0]);
      }
    });
    box.onDidHide(() => resolve(undefined));
  });
  box.show();
  void ask();
  const item = await opened;
  asked++;
  box.dispose();
  for (const journal of journals.all) {
    journal.search.dispose();
  }
  if (item?.hit) {
    const { journal, entry, line } = item.hit;
    const selection = new vscode.Range(line - 1, 0, line - 1, 0);
    await vscode.window.showTextDocument(journal.uri(entry.path), { selection });
  }
}

/** What was written last, before anything is asked. */
async function newest(journals: Journals): Promise<readonly PlacedHit[]> {
  await journals.load();
  return journals
    .notes()
    .toSorted((a, b) => compareText(b.entry.day, a.entry.day))
    .slice(0, mostRecent)
    .map(({ journal, entry }) => ({ journal, entry, line: 1, excerpt: '' }));
}

function nothingFound(): HitItem {
  return { label: vscode.l10n.t('No note says that.'), alwaysShow: true };
}

/** Every item is a hit already: it shows whatever VS Code's own filter thinks. */
function itemOf(hit: PlacedHit): HitItem {
  const { journal, entry } = hit;
  const icon = isNoteKind(entry.kind) ? kindIcons[entry.kind] : 'file';
  const description = [entry.day, ...standingOf(entry), customerNames(journal, entry)]
    .filter(Boolean)
    .join(' · ');
  const excerpt = excerptOf(hit.excerpt);
  return {
    label: `$(${icon}) ${entry.title}`,
    description,
    ...(excerpt !== entry.title && { detail: excerpt }),
    alwaysShow: true,
    hit,
  };
}

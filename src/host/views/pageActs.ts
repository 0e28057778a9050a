/** What every page offers: to open notes, to take what it shows elsewhere. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import type { NotePath } from '../../core/ports.ts';
import type { NoteRef } from '../../core/retrospective/data.ts';
import type { FromPage, ToPage } from '../../protocol/page.ts';
import type { Journal } from '../journals.ts';
import { Refused } from '../words/refusals.ts';
import { shortDay } from '../words/when.ts';
import type { Handlers } from './fillWebview.ts';

/** How long the status bar says that something was done. */
const saidFor = 4000;

export interface PageActs<S> {
  /** What the page shows at this moment; undefined: nothing, and then nothing is done. */
  readonly shown: () => S | undefined;
  readonly tell: (message: Exclude<ToPage<unknown>, { readonly type: 'show' }>) => void;
  /** What a picture's file is called, without its ending. */
  readonly fileName: (shown: S) => string;
  readonly markdown: (shown: S) => string;
}

export function pageActs<S extends { readonly journal: Journal }>({
  shown,
  tell,
  fileName,
  markdown,
}: PageActs<S>): Omit<Handlers<FromPage>, 'ready'> {
  let asked: { readonly uri: vscode.Uri; readonly as: 'svg' | 'png' } | undefined;
  const say = (words: string) => {
    vscode.window.setStatusBarMessage(words, saidFor);
    tell({ type: 'said', words });
  };
  const on = whileShown(shown);
  return {
    open: on(({ journal }, { path }) => openNote(journal, path)),
    savePicture: on(async (now) => {
      asked = await askWhere(now.journal, fileName(now));
      if (asked) {
        tell({ type: 'draw', as: asked.as });
      }
    }),
    picture: async ({ as, content }) => {
      const place = asked;
      asked = undefined;
      if (place?.as === as) {
        await vscode.workspace.fs.writeFile(place.uri, bytesOf(as, content));
        say(vscode.l10n.t('The picture is saved.'));
      }
    },
    copyMarkdown: on(async (now) => {
      await vscode.env.clipboard.writeText(markdown(now));
      say(vscode.l10n.t('Copied as Markdown.'));
    }),
  };
}

/** Makes an act a handler: where nothing is shown, nothing is done. */
export function whileShown<S>(shown: () => S | undefined) {
  return <M>(act: (now: S, message: M) => Promise<unknown>) =>
    async (message: M): Promise<void> => {
      const now = shown();
      if (now) {
        await act(now, message);
      }
    };
}

export function run<T = void>(command: string, ...given: readonly unknown[]): Promise<T> {
  return Promise.resolve(vscode.commands.executeCommand<T>(command, ...given));
}

export async function openNote(journal: Journal, path: NotePath): Promise<void> {
  if (!journal.index.entries.has(path)) {
    throw new Refused({ code: 'no-such-note', id: path });
  }
  await vscode.window.showTextDocument(journal.uri(path));
}

/** One of the notes that were drawn as one. */
export async function openOneOf(
  journal: Journal,
  notes: readonly NoteRef[],
  today: Day,
): Promise<void> {
  const items = notes.map(({ title, day, path }) => ({
    label: title,
    description: day ? shortDay(day, today) : '',
    path,
  }));
  const placeHolder = vscode.l10n.t('Which note?');
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
  });
  await (picked && openNote(journal, picked.path));
}

async function askWhere({ folder }: Journal, name: string) {
  const uri = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder.uri, `${name}.svg`),
    filters: { SVG: ['svg'], PNG: ['png'] },
    title: vscode.l10n.t('Save as picture'),
  });
  return uri && { uri, as: /\.png$/i.test(uri.path) ? ('png' as const) : ('svg' as const) };
}

function bytesOf(as: 'svg' | 'png', content: string): Uint8Array {
  return as === 'svg'
    ? new TextEncoder().encode(content)
    : Uint8Array.from(atob(content), (sign) => sign.codePointAt(0) ?? 0);
}

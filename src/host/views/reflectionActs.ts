/** What the reflection page offers: to open notes, to take the figures elsewhere, to say what we want to create. */

import * as vscode from 'vscode';
import { wordsOf } from '../../core/language/wordsOf.ts';
import type { Language } from '../../core/note/sections.ts';
import type { NotePath } from '../../core/ports.ts';
import type { Range } from '../../core/reflection/data.ts';
import { reflectionMarkdown } from '../../core/reflection/markdown.ts';
import { aspirationPath } from '../../core/actions/aspire.ts';
import { aspirationIn } from '../../core/retrospective/gather.ts';
import type { NoteRef } from '../../core/retrospective/data.ts';
import type { FromReflection, ToReflection } from '../../protocol/reflection.ts';
import type { Journal } from '../journals.ts';
import type { Trend } from '../trends.ts';
import { Refused } from '../words/refusals.ts';
import { shortDay } from '../words/when.ts';
import type { Handlers } from './fillWebview.ts';
import { notesOf } from './reflectionNotes.ts';

/** What the page shows at this moment. */
export interface Shown {
  readonly journal: Journal;
  readonly range: Range;
  readonly language: Language;
  readonly trend: Trend;
}

/** How long the status bar says that something was done. */
const saidFor = 4000;

/** Nothing is shown: nothing is done. */
export function reflectionActs(
  shown: () => Shown | undefined,
  post: (message: ToReflection) => void,
): Omit<Handlers<FromReflection>, 'ready' | 'range'> {
  let asked: { readonly uri: vscode.Uri; readonly as: 'svg' | 'png' } | undefined;
  const say = (words: string) => {
    vscode.window.setStatusBarMessage(words, saidFor);
    post({ type: 'said', words });
  };
  const on =
    <M>(act: (now: Shown, message: M) => Promise<unknown>) =>
    async (message: M) => {
      const now = shown();
      if (now) {
        await act(now, message);
      }
    };
  return {
    open: on(({ journal }, { path }) => openNote(journal, path)),
    list: on(async ({ journal, trend }, { group }) => {
      const path = await pickNote(notesOf(trend.whole, group), trend);
      return path === undefined ? undefined : openNote(journal, path);
    }),
    savePicture: on(async (now) => {
      asked = await askWhere(now);
      if (asked) {
        post({ type: 'draw', as: asked.as });
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
    copyMarkdown: on(async ({ trend, language }) => {
      await vscode.env.clipboard.writeText(reflectionMarkdown(trend.whole, wordsOf(language)));
      say(vscode.l10n.t('Copied as Markdown.'));
    }),
    insert: on(async ({ journal, range }) => {
      const written = await run<{ uri: string }>('ashita.insertReflection', {
        range,
        folder: journal.folder.uri.toString(),
      });
      await vscode.window.showTextDocument(vscode.Uri.parse(written.uri));
    }),
    changeAim: on(({ journal }) => run('ashita.editAspiration', journal.uri(aspirationPath))),
    earlierAims: on(async ({ journal }) => {
      const aspiration = aspirationIn([...journal.index.entries.values()]);
      await (aspiration && openNote(journal, aspiration.path));
    }),
    saveAim: on(({ journal }, { words }) =>
      run('ashita.editAspiration', { words, folder: journal.folder.uri.toString() }),
    ),
    log: () => run('ashita.logInteraction'),
  };
}

function run<T = void>(command: string, argument?: object): Promise<T> {
  return Promise.resolve(
    vscode.commands.executeCommand<T>(command, ...(argument ? [argument] : [])),
  );
}

async function openNote(journal: Journal, path: NotePath): Promise<void> {
  if (!journal.index.entries.has(path)) {
    throw new Refused({ code: 'no-such-note', id: path });
  }
  await vscode.window.showTextDocument(journal.uri(path));
}

/** One of the notes that were drawn as one. */
async function pickNote(notes: readonly NoteRef[], { data }: Trend): Promise<NotePath | undefined> {
  const items = notes.map(({ title, day, path }) => ({
    label: title,
    description: day ? shortDay(day, data.today) : '',
    path,
  }));
  const placeHolder = vscode.l10n.t('Which note?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))
    ?.path;
}

async function askWhere({ journal, trend }: Shown) {
  const name = `reflection-${trend.data.today}.svg`;
  const uri = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(journal.folder.uri, name),
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

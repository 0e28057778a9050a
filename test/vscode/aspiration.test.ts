import * as vscode from 'vscode';
import type { WeekData } from '../../src/core/retrospective/data.ts';
import { call, isJapanese } from './helpers/ashita.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import {
  at,
  leavesAlone,
  pathOf,
  read,
  remove,
  set,
  type,
  undo,
  useNotesFolder,
  write,
} from './helpers/folder.ts';
import { noteText } from './helpers/notes.ts';

const path = 'aspired/aspiration.md';
const editAspiration = (argument: unknown) => call<{ uri: string }>('editAspiration', argument);
const today = () =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const answered = (words: string) =>
  noteText(
    'Why',
    'kind: aspiration\ndate: "2026-01-05"  # a Monday\nmood: fine',
    `## What do we want to create?\n\n${words}\n\n## Principles\n\n* Notice it first.`,
  );
/** The same, answered anew today. */
const anew = (words: string, now: string) =>
  `${answered(words).replace(/"2026-01-05"/, now)}\n## Earlier answers\n\n### 2026-01-05\n\nA quiet day.\n`;
const momentIn = (text: string) => /^date: (\S+)/m.exec(text)?.[1] ?? '';

/** Puts the file there, and waits until VS Code knows it where it had it open. */
async function given(text: string): Promise<vscode.TextDocument> {
  await write(path, text);
  const document = await vscode.workspace.openTextDocument(at(path));
  await eventually(() => equal(document.getText(), text));
  return document;
}

describe('ashita.editAspiration', () => {
  useNotesFolder('aspired');
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('makes the file at the first answer, and says where', async () => {
    await set('noteLanguage', 'en');
    const result = await editAspiration({
      words: 'A quiet day.',
      principles: ['Notice it first.'],
    });
    await set('noteLanguage', undefined);
    equal(pathOf(result.uri), path);
    const text = await read(path);
    match(text, new RegExp(`^---\\nkind: aspiration\\ndate: ${today()}T.*\\nauthor: .*\\n---\\n`));
    match(text, /\n## What do we want to create\?\n\nA quiet day\.\n\n## Principles\n\n- Notice/);
    match(await read('aspired/README.md'), /aspiration\.md/);
  });

  it('heads the week, with the principle of the week as a question', async () => {
    const { create } = await call<WeekData>('week', {});
    equal(create, { words: 'A quiet day.', since: today(), principle: 'Notice it first.' });
  });

  it('is written in Japanese where the words are', async () => {
    await remove(path);
    await editAspiration({ words: '静かな一日を。' });
    match(await read(path), /\n# 何のために働くか\n\n## 何を生み出したいのか\n\n静かな一日を。\n$/);
  });

  it('keeps the answer that gives way, below the day since when it held, byte for byte beside', async () => {
    for (const look of [
      (text: string) => text,
      (text: string) => `\uFEFF${text}`.replaceAll('\n', '\r\n'),
    ]) {
      await write(path, look(answered('A quiet day.')));
      await editAspiration({ words: 'A light Monday.' });
      const text = await read(path);
      equal(text, look(anew('A light Monday.', momentIn(text))));
      await editAspiration({ words: 'A light week.' });
      equal(
        await read(path),
        look(
          anew('A light week.', momentIn(text)).replace(
            '### 2026',
            `### ${today()}\n\nA light Monday.\n\n### 2026`,
          ),
        ),
      );
    }
  });

  it('edits a dirty editor in the editor, and undo brings it back', async () => {
    await given(answered('A quiet day.'));
    const document = await type(at(path), new vscode.Position(99, 0), 'Not saved yet.\n');
    const typed = document.getText();
    await editAspiration({ words: 'A light Monday.' });
    equal(await read(path), answered('A quiet day.'), 'The file was written');
    match(document.getText(), /A light Monday\.[^]*### 2026-01-05\n\nA quiet day\.\n/);
    ok(document.getText().includes('Not saved yet.'), 'What was typed is gone');
    await undo(document);
    equal(document.getText(), typed);
  });

  it('opens an answer of several lines in the editor, and keeps it when another one is saved', async () => {
    await given(answered('A quiet day.\n\nFor everyone.'));
    await call('editAspiration', at(path));
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'No editor was opened');
    equal(editor.document.getText(editor.selection), 'A quiet day.\n\nFor everyone.');
    await editor.edit((edit) => edit.replace(editor.selection, 'A light Monday.'));
    await editor.document.save();
    const text = await read(path);
    equal(
      text,
      anew('A light Monday.', momentIn(text)).replace('quiet day.', 'quiet day.\n\nFor everyone.'),
    );
    match(momentIn(text), new RegExp(`^${today()}T`));
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(text.indexOf('light Monday') + 5), 'er'),
    );
    await editor.document.save();
    equal(await read(path), text.replace('light', 'lighter'));
  });

  it('keeps it once where the command changes what it opened in the editor', async () => {
    await given(answered('A quiet day.\n\nFor everyone.'));
    await call('editAspiration', at(path));
    await editAspiration({ words: 'A light Monday.' });
    const document = await vscode.workspace.openTextDocument(at(path));
    await eventually(() => match(document.getText(), /A light Monday\./));
    const text = await read(path);
    equal(text.split('For everyone.').length, 2);
    equal(document.getText(), text);
  });

  it('leaves a file to the person who opens it without us', async () => {
    const document = await given(answered('A quiet day.'));
    const start = document.positionAt(document.getText().indexOf('quiet'));
    await (await type(at(path), start, 'very ')).save();
    equal(await read(path), answered('A very quiet day.'));
  });

  it('offers to change the answer above its heading, in the file and in a retrospective', async () => {
    await given(answered('A quiet day.'));
    const { uri } = await call<{ uri: string }>('writeRetrospective', { author: 'hide' });
    for (const file of [at(path), vscode.Uri.parse(uri)]) {
      await vscode.window.showTextDocument(file);
      await eventually(async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          file,
        );
        const lens = lenses.find(({ command }) => command?.command === 'ashita.editAspiration');
        match(lens?.command?.title ?? '', isJapanese ? /書き直す…$/ : /Change…$/);
      });
    }
  });

  it('hints where an answer is somebody else’s, while the file is open, until it is switched off', async () => {
    const words = 'A quiet day. The company says we must grow.\n\nお客様に言われて、速くする。';
    const document = await given(answered(words));
    await vscode.window.showTextDocument(document);
    const hints = () => vscode.languages.getDiagnostics(document.uri);
    await eventually(() =>
      equal(
        hints().map(({ range, severity }) => [document.getText(range), severity]),
        [
          ['The company says we must grow.', vscode.DiagnosticSeverity.Information],
          ['お客様に言われて、速くする。', vscode.DiagnosticSeverity.Information],
        ],
      ),
    );
    match(hints()[0]?.message ?? '', isJapanese ? /自分の言葉/ : /first person/);
    await set('aspiration.hint', false);
    await eventually(() => equal(hints(), []));
    await set('aspiration.hint', undefined);
    await eventually(() => equal(hints().length, 2));
  });

  it('refuses what is no answer, with the field, and writes nothing', async () => {
    await write(path, answered('A quiet day.'));
    await leavesAlone('aspired', async () => {
      await rejects(editAspiration({}), /words/, isJapanese ? /必須|必要/ : /required/);
      await rejects(editAspiration({ words: ' \n' }), /words/);
      await rejects(editAspiration({ words: 7 }), /words/, /string/);
      await rejects(editAspiration({ words: '', principles: ['x'] }), /words/);
      await rejects(editAspiration({ principles: 'x' }), /principles/, /string\[\]/);
      await rejects(editAspiration({ principles: ['x', ' '] }), /principles\.1/);
      await rejects(editAspiration({ words: 'x', since: '2026-01-01' }), /since/);
      await rejects(editAspiration({ words: 'x', folder: 'elsewhere' }), /folder/);
      await rejects(editAspiration('x'), /argument/, /object/);
    });
  });

  it('leaves alone a file whose front matter it cannot read', async () => {
    const text = answered('A quiet day.').replace('mood: fine', 'mood: [');
    await write(path, text);
    await rejects(editAspiration({ words: 'x' }), /aspiration\.md/);
    equal(await read(path), text);
  });
});

describe('what I tried and learned', () => {
  useNotesFolder('learned');

  it('is in the week in which the improvement was closed, as data and as words', async () => {
    await write(
      'learned/notes/2026/2026-10-05-improvement-ask-aaaa.md',
      noteText(
        'Ask first',
        'kind: improvement\ndate: 2026-10-05\nauthor: hide\nscope: process\nstatus: done\nclosed: 2026-11-20',
        '## Learned\n\nThey knew already.',
      ),
    );
    const asked = { week: '2026-W47', author: 'hide' };
    await eventually(async () => {
      const { learned } = await call<WeekData>('week', asked);
      equal(
        learned.map(({ note, status, closed, words }) => [note.title, status, closed, words]),
        [['Ask first', 'done', '2026-11-20', 'They knew already.']],
      );
    });
    const { uri, written } = await call<{ uri: string; written: string[] }>(
      'writeRetrospective',
      asked,
    );
    ok(written.includes('learned'), 'The section was not written');
    match(
      await read(pathOf(uri)),
      /\n## (?:What I tried and learned|試したこと、学んだこと)\n\n- \*\*\[Ask first\]/,
    );
  });
});

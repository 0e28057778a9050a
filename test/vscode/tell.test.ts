import * as vscode from 'vscode';
import { call, isJapanese, log, putNote } from './helpers/ashita.ts';
import { equal, match, ok, rejects } from './helpers/expect.ts';
import { at, leavesAlone, pathOf, read, type, undo, useNotesFolder } from './helpers/folder.ts';
import { interaction, noteText } from './helpers/notes.ts';

interface Told {
  readonly uri: string;
  readonly message: string;
}
const tell = (argument: unknown) => call<Told>('tell', argument);

const front = 'kind: thanks\ndate: 2026-11-19\ncustomer: aozora\nfor: [sato, 鈴木] # both\n';
const body = '## Their words\n\n> It started today.\n\n## What made it possible\n\nSato was early.';

const given = (title: string, text: string) =>
  putNote('thanked', `2026-11-19-thanks-${title}`, title, text);

describe('ashita.tell', () => {
  useNotesFolder('thanked');

  it('records the day with one line, and gives the message in the reader’s language', async () => {
    const text = noteText('launch', `${front}told:\n  sato: 2026-11-19 # by chat\n`, body);
    const { path, id } = await given('launch', text);
    const { uri, message } = await tell({ id, person: '鈴木', date: '2026-11-20' });
    equal(pathOf(uri), path);
    equal(await read(path), text.replace('# by chat', '# by chat\n  鈴木: 2026-11-20'));
    match(message, isJapanese ? /^鈴木さん\n\n/ : /^Hello 鈴木,\n\n/);
    match(message, isJapanese ? /Aozora様から|aozora様から/ : /Aozora thanked us/);
    match(message, /\n\n> It started today\.\n\n/);
    match(message, /\n\nSato was early\.\n\n/);
  });

  it('records today where no day is given, and the same again changes nothing', async () => {
    const { id, uri } = await log({ kind: 'thanks', text: 'Thank you!', for: ['Sato Hana'] });
    await tell({ id, person: 'ｓａｔｏ hana' });
    const text = await read(pathOf(uri));
    match(text, /\ntold:\n {2}Sato Hana: \d{4}-\d{2}-\d{2}\n/);
    await tell({ id, person: 'Sato Hana' });
    equal(await read(pathOf(uri)), text);
    await tell({ id, person: 'Sato Hana', date: '2026-11-01' });
    match(await read(pathOf(uri)), /\n {2}Sato Hana: 2026-11-01\n/);
  });

  it('is known to the week', async () => {
    const { id } = await given('known', noteText('known', front, body));
    await tell({ id, person: 'sato', date: '2026-11-20' });
    const { thanks } = await call<{
      thanks: { note: { id: string }; told: unknown; notYet: unknown }[];
    }>('week', { week: '2026-W47' });
    const found = thanks.find(({ note }) => note.id === id);
    ok(found, 'The week does not hold it');
    equal([found.told, found.notYet], [[{ person: 'sato', day: '2026-11-20' }], ['鈴木']]);
  });

  it('edits a dirty editor in the editor, in one step that undo takes back', async () => {
    const text = noteText('dirty-thanks', front, body);
    const { path, id } = await given('dirty-thanks', text);
    const document = await type(at(path), new vscode.Position(99, 0), 'Not saved yet.\n');
    const typed = document.getText();
    await tell({ id, person: 'sato', date: '2026-11-20' });
    equal(await read(path), text, 'The file was written');
    equal(document.getText(), typed.replace('both\n', 'both\ntold:\n  sato: 2026-11-20\n'));
    await undo(document);
    equal(document.getText(), typed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  const refused: readonly (readonly [argument: unknown, ...words: RegExp[]])[] = [
    ['x', /argument/, /object/],
    [{}, /\bid\b/],
    [{ id: 7, person: 'sato' }, /\bid\b/, /string/],
    [{ id: 'x' }, /person/],
    [{ id: 'x', person: ' \n' }, /person/],
    [{ id: 'x', person: ['sato'] }, /person/, /string/],
    [{ id: 'x', person: 'sato', date: 'today' }, /date/, /2026-11-30/],
    [{ id: 'x', person: 'sato', date: '2026-02-30' }, /date/, /2026-11-30/],
    [{ id: 'x', person: 'sato', how: 'mail' }, /how/],
    [{ id: 'no-such-note', person: 'sato' }, /\bid\b/, /no-such-note/],
    [{ id: '../README', person: 'sato' }, /\bid\b/],
  ];
  for (const [argument, ...words] of refused) {
    it(`refuses ${JSON.stringify(argument)} with its field and the reason`, () =>
      leavesAlone('thanked', () => rejects(tell(argument), ...words)));
  }

  it('refuses what is no thanks, and what it cannot change, and leaves it alone', async () => {
    const other = await given('no-thanks', interaction('no-thanks'));
    const listed = await given('listed', noteText('listed', `${front}told: [sato]`, body));
    await leavesAlone('thanked', async () => {
      await rejects(tell({ id: other.id, person: 'sato' }), /\bid\b/, /thanks/);
      await rejects(tell({ id: listed.id, person: 'sato' }), /listed/);
    });
  });
});

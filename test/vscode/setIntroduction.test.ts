import * as vscode from 'vscode';
import { call, putNote } from './helpers/ashita.ts';
import { equal, eventually, ok, rejects } from './helpers/expect.ts';
import { at, leavesAlone, pathOf, read, type, undo, useNotesFolder } from './helpers/folder.ts';
import { interaction, noteText } from './helpers/notes.ts';

const setIntroduction = (argument: unknown) => call<{ uri: string }>('setIntroduction', argument);

const introduced = (title: string, state = '') =>
  noteText(
    title,
    `kind: interaction\ndate: 2026-10-05\ncustomer: aozora\nintroduction: # at the fair\n  of: Sato\n  to: Mori${state && `\n  state: ${state}`}\ntags: [print]`,
    '## Said\n\nThey should meet.',
  );
const given = (title: string, text: string) =>
  putNote('introduced', `2026-10-05-interaction-${title}`, title, text);

describe('ashita.setIntroduction', () => {
  useNotesFolder('introduced');

  it('says in one word what became of it, and nothing else changes', async () => {
    const text = introduced('fair', 'open');
    const { id, path } = await given('fair', text);
    const { uri } = await setIntroduction({ id, state: 'kept' });
    equal(pathOf(uri), path);
    equal(await read(path), text.replace('state: open', 'state: kept'));
    await setIntroduction({ id, state: 'open' });
    equal(await read(path), text);
  });

  it('is known to the week, which asks no more', async () => {
    const { id } = await given('forgotten', introduced('forgotten'));
    interface Week {
      introductions?: { note: { id: string }; openFor?: number }[];
    }
    const asked = async () => {
      const { introductions = [] } = await call<Week>('week', { week: '2026-W47' });
      return introductions.find(({ note }) => note.id === id)?.openFor;
    };
    equal(await asked(), 6);
    await setIntroduction({ id, state: 'broken' });
    equal(await asked(), undefined);
  });

  it('edits a dirty editor in the editor, in one step that undo takes back', async () => {
    const text = introduced('dirty-introduction');
    const { path, id } = await given('dirty-introduction', text);
    const document = await type(at(path), new vscode.Position(99, 0), 'Not saved yet.\n');
    const typed = document.getText();
    await setIntroduction({ id, state: 'kept' });
    equal(await read(path), text, 'The file was written');
    equal(document.getText(), typed.replace('to: Mori\n', 'to: Mori\n  state: kept\n'));
    await undo(document);
    equal(document.getText(), typed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is offered above a note whose introduction is open, and no more when it is not', async () => {
    const { path, id } = await given('lens', introduced('lens'));
    await vscode.window.showTextDocument(at(path));
    const offered = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        at(path),
        50,
      );
      return lenses.some(({ command }) => command?.command === 'ashita.setIntroduction');
    };
    ok(await offered(), 'There is no lens');
    await setIntroduction({ id, state: 'kept' });
    await eventually(async () => ok(!(await offered()), 'The lens is still there'));
  });

  const refused: readonly (readonly [argument: unknown, ...words: RegExp[]])[] = [
    ['x', /argument/, /object/],
    [{}, /\bid\b/],
    [{ id: 7, state: 'kept' }, /\bid\b/, /string/],
    [{ id: 'x' }, /state/, /open, kept, broken/],
    [{ id: 'x', state: 'done' }, /state/, /open, kept, broken/],
    [{ id: 'x', state: 'kept', folder: '../..' }, /folder/],
    [{ id: 'x', state: 'kept', date: '2026-11-20' }, /date/],
    [{ id: 'no-such-note', state: 'kept' }, /\bid\b/, /no-such-note/],
  ];
  for (const [argument, ...words] of refused) {
    it(`refuses ${JSON.stringify(argument)} with its field and the reason`, () =>
      leavesAlone('introduced', () => rejects(setIntroduction(argument), ...words)));
  }

  it('refuses a note that tells of no introduction, and leaves it alone', async () => {
    const { id } = await given('nobody-introduced', interaction('nobody-introduced'));
    await leavesAlone('introduced', () =>
      rejects(setIntroduction({ id, state: 'kept' }), /nobody-introduced/),
    );
  });
});

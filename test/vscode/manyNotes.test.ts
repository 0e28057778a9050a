import * as vscode from 'vscode';
import { call, noteTitled } from './helpers/ashita.ts';
import { equal, eventually, ok, rejects } from './helpers/expect.ts';
import { at, leavesAlone, read, snapshot, undo, useNotesFolder, write } from './helpers/folder.ts';
import { noteText } from './helpers/notes.ts';

const folder = 'many';
const pageOf = (id: string) => `${folder}/customers/${id}.md`;
const pathOf = (title: string) => `${folder}/notes/2026/${title}.md`;
const note = (title: string, customer: string) =>
  noteText(title, `kind: interaction\ndate: 2026-11-17\ncustomer: ${customer}`);
const customerOf = async (title: string) =>
  /^customer: (.*)$/m.exec(await read(pathOf(title)))?.[1];

/** A page with sixty notes, known to the index. */
async function put(id: string): Promise<readonly string[]> {
  const titles = Array.from({ length: 60 }, (_, number) => `${id} ${number + 10}`);
  await write(pageOf(id), `---\nkind: customer\nname: ${id}\n---\n\n# ${id}\n`);
  await Promise.all(titles.map((title) => write(pathOf(title), note(title, id))));
  for (const title of titles) {
    await noteTitled(title);
  }
  await eventually(() => call('openCustomer', { id }));
  return titles;
}

const allSaved = () =>
  ok(!vscode.workspace.textDocuments.some(({ isDirty }) => isDirty), 'Something is not saved');

describe('A customer of many notes', () => {
  useNotesFolder(folder);

  it('is renamed without opening all of them, and undo and redo lead all of them', async () => {
    await put('vega');
    const before = await snapshot(folder);
    const open = vscode.workspace.textDocuments.length;
    await call('renameCustomer', { id: 'vega', name: 'Deneb', newId: 'deneb' });
    ok(vscode.workspace.textDocuments.length - open <= 21, 'Too many documents are open');
    const after = await snapshot(folder);
    ok(!JSON.stringify(after).includes('customer: vega'), 'Not all notes followed');
    allSaved();
    await undo(await vscode.workspace.openTextDocument(at(pageOf('deneb'))));
    await eventually(async () => equal(await snapshot(folder), before));
    await eventually(allSaved);
    await vscode.window.showTextDocument(at(pageOf('vega')));
    await vscode.commands.executeCommand('redo');
    await eventually(async () => equal(await snapshot(folder), after));
    await eventually(allSaved);
  });

  it('keeps what somebody changed since, when it is taken back', async () => {
    const titles = await put('rigel');
    await call('renameCustomer', { id: 'rigel', name: 'Mizar', newId: 'mizar' });
    const last = titles.at(-1) ?? '';
    await write(pathOf(last), note(last, '[mizar, theirs]'));
    await undo(await vscode.workspace.openTextDocument(at(pageOf('mizar'))));
    const others = titles.filter((title) => title !== last);
    await eventually(async () =>
      equal([...new Set(await Promise.all(others.map(customerOf)))], ['rigel']),
    );
    equal(await customerOf(last), '[mizar, theirs]');
    await eventually(allSaved);
  });

  it('stays as it is where a file cannot be moved, and says so', async () => {
    await put('algol');
    await write(`${pageOf('atria')}/in-the-way.txt`, '');
    const argument = { id: 'algol', name: 'Atria', newId: 'atria' };
    await leavesAlone(folder, () => rejects(call('renameCustomer', argument), /./));
    await eventually(allSaved);
  });

  it('stays as it is where one of the notes cannot be written, and says which', async () => {
    const titles = await put('spica');
    const broken = note('broken', 'spica');
    const bytes = new TextEncoder().encode(`${broken}?\n`);
    bytes[bytes.length - 2] = 0xff;
    await vscode.workspace.fs.writeFile(at(pathOf('spica 99')), bytes);
    await noteTitled('broken');
    const argument = { id: 'spica', name: 'Izar', newId: 'izar' };
    await rejects(call('renameCustomer', argument), /spica 99\.md/);
    equal([...new Set(await Promise.all(titles.map(customerOf)))], ['spica']);
    await eventually(allSaved);
  });
});

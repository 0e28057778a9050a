import * as vscode from 'vscode';
import { noteTitled } from './helpers/ashita.ts';
import { equal, eventually, ok } from './helpers/expect.ts';
import { at, read, useNotesFolder, write } from './helpers/folder.ts';
import { improvement, interaction, noteText } from './helpers/notes.ts';

const notes = 'renamed/notes/2026';
const old = '2026-11-17-interaction-old-0000';
const fresh = '2026-11-17-interaction-new-0000';

/** Renames as the Explorer does: extensions are asked what must follow. */
async function rename(...pairs: [from: string, to: string][]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  pairs.forEach(([from, to]) => edit.renameFile(at(from), at(to)));
  ok(await vscode.workspace.applyEdit(edit), 'It was not renamed');
}

/** The text as the person sees it: the editor's where it is open, else the file's. */
async function seen(path: string): Promise<string> {
  const uri = at(path).toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  return open?.isDirty ? open.getText() : read(path);
}

describe('renaming a file in VS Code', () => {
  useNotesFolder('renamed');
  const from = (id: string) => `# mine\nfrom: [ 2026-11-01-x-1111, ${id} ] # these\nstatus:  open`;

  before(async () => {
    await write(`${notes}/${old}.md`, interaction('Origin'));
    await write(`${notes}/follower.md`, improvement('Follower', from(old)));
    await write(`${notes}/other.md`, improvement('Other', `tags: [${old}]`));
    await write('renamed/customers/acme.md', noteText('Acme', 'kind: customer\nname: Acme'));
    const front = (customer: string) => `kind: thanks\ndate: 2026-11-17\ncustomer: ${customer}`;
    await write(`${notes}/one.md`, noteText('One', front('acme')));
    await write(`${notes}/two.md`, noteText('Two', front('[kitano, acme]')));
    await noteTitled('Two');
    await noteTitled('Follower');
  });

  it('of a note changes what names it in `from`, and nothing else', async () => {
    const before = await read(`${notes}/follower.md`);
    const other = await read(`${notes}/other.md`);
    await rename([`${notes}/${old}.md`, `${notes}/${fresh}.md`]);
    await eventually(async () => {
      const after = await seen(`${notes}/follower.md`);
      equal(after.replace(fresh, old).replace(/\[ ?/, '[ ').replace(/ ?\]/, ' ]'), before);
      ok(after.includes(fresh), 'It does not follow');
    });
    equal(await seen(`${notes}/other.md`), other);
    await eventually(async () => equal((await noteTitled('Origin')).id, fresh));
  });

  it('of a customer’s page changes the notes that name it', async () => {
    await rename(['renamed/customers/acme.md', 'renamed/customers/acme-corp.md']);
    await eventually(async () => {
      ok((await seen(`${notes}/one.md`)).includes('customer: acme-corp\n'), 'One does not follow');
      const two = await seen(`${notes}/two.md`);
      ok(two.includes('customer: [kitano, acme-corp]\n'), 'Two does not follow');
    });
  });

  it('is on disk and in the index without anybody saving it', async () => {
    await eventually(async () => {
      ok((await read(`${notes}/one.md`)).includes('acme-corp'), 'It is not saved');
      equal((await noteTitled('One')).customers, ['acme-corp']);
    });
  });

  it('keeps what is typed and not saved', async () => {
    const editor = await vscode.window.showTextDocument(at(`${notes}/one.md`));
    await editor.edit((edit) => edit.insert(new vscode.Position(99, 0), 'Typed.\n'));
    await rename(['renamed/customers/acme-corp.md', 'renamed/customers/acme.md']);
    await eventually(async () => {
      const text = await seen(`${notes}/one.md`);
      ok(text.includes('customer: acme\n') && text.includes('Typed.'), text);
    });
  });

  it('of many files at once is followed in each', async () => {
    await rename(
      [`${notes}/${fresh}.md`, `${notes}/${old}.md`],
      ['renamed/customers/acme.md', 'renamed/customers/ａcme 日本.md'],
    );
    await eventually(async () => {
      ok((await seen(`${notes}/follower.md`)).includes(old), 'The note is not followed');
      const two = await seen(`${notes}/two.md`);
      ok(two.includes('ａcme 日本'), `The page is not followed: ${two}`);
    });
  });
});

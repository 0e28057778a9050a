import * as vscode from 'vscode';
import { call, log, notes, putNote } from './helpers/ashita.ts';
import { equal, match, ok, rejects } from './helpers/expect.ts';
import { leavesAlone, useNotesFolder, write } from './helpers/folder.ts';
import { noteText } from './helpers/notes.ts';

interface Drafted {
  readonly uri: string;
  readonly text: string;
}
const draft = (argument: unknown) => call<Drafted>('draftForCustomer', argument);

const front =
  'kind: improvement\ndate: 2026-09-02\nauthor: hide\ncustomer: mirai\nstatus: done\nclosed: 2026-10-23\ngains: [customer]\npays: [me]';
const body =
  '## Today\n\nThree lamps and no word.\n\n## Tomorrow\n\nSato’s alarm names the action, as at Aozora Logistics.\n\n## Learned\n\nWe were late.';

describe('ashita.draftForCustomer', () => {
  useNotesFolder('papers');

  before(async () => {
    await write('papers/customers/mirai.md', '---\nkind: customer\nname: Mirai Seiki\n---\n');
    await write('papers/customers/aozora.md', '---\nkind: customer\nname: Aozora Logistics\n---\n');
    await log({ kind: 'thanks', text: 'Thank you!', customer: 'aozora', for: ['Sato'] });
    await putNote(
      'papers',
      '2026-09-02-improvement-alarm',
      'Alarm',
      noteText('Alarm', front, body),
    );
  });

  it('opens what they may show as a document that nobody has saved, and names nobody else', () =>
    leavesAlone('papers', async () => {
      const { uri, text } = await draft({
        id: 'Mirai Seiki',
        from: '2026-09-01',
        to: '2026-11-21',
      });
      match(text, /^# Mirai Seiki: /);
      match(
        text,
        /- \*\*Alarm\*\* \(October 23\): \[person 1\]’s alarm names .* \[company 1\]\.\n/,
      );
      ok(!/lamps|late|hide|Sato|Aozora/.test(text), text);
      const editor = vscode.window.activeTextEditor?.document;
      equal([editor?.uri.toString(), editor?.getText()], [uri, text]);
      equal([editor?.isUntitled, editor?.languageId], [true, 'markdown']);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }));

  it('speaks the language that is asked for', async () => {
    const given = { id: 'mirai', from: '2026-09-01', to: '2026-11-21', language: 'ja' };
    const { text } = await draft(given);
    match(text, /\n## 変わったこと\n/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('says what would fill it where there is nothing to show, and opens nothing', async () => {
    const open = vscode.workspace.textDocuments.length;
    await rejects(draft({ id: 'aozora', from: '2026-09-01' }), /Aozora Logistics/);
    await rejects(draft({ id: 'mirai', from: '2020-01-01', to: '2020-12-31' }), /Mirai Seiki/);
    equal(vscode.workspace.textDocuments.length, open);
    ok((await notes()).length > 0, 'The index has gone');
  });

  const refused: readonly (readonly [argument: unknown, ...words: RegExp[]])[] = [
    [7, /argument/, /object/],
    [{}, /\bid\b/],
    [{ id: 'nobody' }, /\bid\b/, /nobody/],
    [{ id: 'mirai', from: 'spring' }, /from/, /2026-11-30/],
    [{ id: 'mirai', to: '2026-02-30' }, /\bto\b/, /2026-11-30/],
    [{ id: 'mirai', from: '2026-11-02', to: '2026-11-01' }, /from/, /2026-11-01/],
    [{ id: 'mirai', language: 'fr' }, /language/, /en, ja/],
    [{ id: 'mirai', period: 'quarter' }, /period/],
  ];
  for (const [argument, ...words] of refused) {
    it(`refuses ${JSON.stringify(argument)} with its field and the reason`, () =>
      leavesAlone('papers', () => rejects(draft(argument), ...words)));
  }
});

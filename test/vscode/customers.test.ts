import * as vscode from 'vscode';
import { call, isJapanese, log, notes, noteTitled } from './helpers/ashita.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import {
  at,
  leavesAlone,
  pathOf,
  read,
  snapshot,
  type,
  undo,
  useNotesFolder,
  write,
} from './helpers/folder.ts';
import { noteText } from './helpers/notes.ts';

interface Changed {
  readonly uri?: string;
  readonly changed: number;
}

const folder = 'customered';
const page = (name: string, more = '', body = '') =>
  `---\nkind: customer\nname: ${name}\n${more}---\n\n# ${name}\n${body}`;
const note = (title: string, customer: string) =>
  noteText(title, `kind: interaction\ndate: 2026-11-17\ncustomer: ${customer} # mine`);

/** Puts a page, and waits until the commands find it. */
async function putPage(id: string, text: string): Promise<void> {
  await write(`${folder}/customers/${id}.md`, text);
  await eventually(() => call('openCustomer', { id }));
}

async function putNotes(...all: readonly (readonly [title: string, customer: string])[]) {
  await Promise.all(
    all.map(([title, customer]) =>
      write(`${folder}/notes/2026/${title}.md`, note(title, customer)),
    ),
  );
  for (const [title] of all) {
    await noteTitled(title);
  }
}

const customersOf = async (title: string) =>
  (await notes()).find((one) => one.title === title)?.customers;

const allSaved = () =>
  ok(!vscode.workspace.textDocuments.some(({ isDirty }) => isDirty), 'Something is not saved');

describe('ashita.newCustomer and ashita.openCustomer', () => {
  useNotesFolder(folder);

  it('makes the page with a heading for each area, in the language of notes', async () => {
    const { uri } = await call<{ uri: string }>('newCustomer', { name: 'ACME GmbH' });
    equal(pathOf(uri), `${folder}/customers/acme-gmbh.md`);
    const areas = isJapanese
      ? ['仕事', '競合', '経営環境', '悩み', '戦略', '意思決定', '社内で認められるために']
      : [
          'Their work',
          'Their competitors',
          'Their environment',
          'Their worries',
          'Their strategy',
          'How they decide',
          'Who must recognise them',
        ];
    equal(
      await read(pathOf(uri)),
      `---\nkind: customer\nname: ACME GmbH\n---\n\n# ACME GmbH\n\n${areas.map((area) => `## ${area}\n`).join('\n')}`,
    );
    const { id } = await log({
      kind: 'interaction',
      text: 'Of the customer',
      customer: 'acme gmbh',
    });
    equal((await notes()).find((one) => one.id === id)?.customers, ['acme-gmbh']);
  });

  it('takes the id that is given', async () => {
    const { uri } = await call<{ uri: string }>('newCustomer', {
      name: 'Aozora Bank',
      id: 'aozora',
    });
    equal(pathOf(uri), `${folder}/customers/aozora.md`);
  });

  it('opens the page, made where notes name a customer without one', async () => {
    await putNotes(['Of Tanaka', 'tanaka-precision']);
    const { uri } = await call<{ uri: string }>('openCustomer', { id: 'tanaka-precision' });
    equal(pathOf(uri), `${folder}/customers/tanaka-precision.md`);
    match(await read(pathOf(uri)), /\nname: Tanaka Precision\n---\n\n# Tanaka Precision\n/);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri);
    const again = await call<{ uri: string }>('openCustomer', { id: 'ＴＡＮＡＫＡ precision' });
    equal(again.uri, uri);
  });

  const refused: readonly (readonly [command: string, argument: unknown, ...words: RegExp[]])[] = [
    ['newCustomer', 'x', /argument/, /object/],
    ['newCustomer', {}, /name/],
    ['newCustomer', { name: ' ' }, /name/],
    ['newCustomer', { name: 7 }, /name/, /string/],
    ['newCustomer', { name: 'x', kind: 'y' }, /kind/],
    ['newCustomer', { name: 'x', id: '../x' }, /\bid\b/],
    ['newCustomer', { name: 'x', id: 'con' }, /\bid\b/],
    ['newCustomer', { name: 'Acme GmbH' }, /name/, /acme-gmbh/],
    ['newCustomer', { name: 'x', id: 'ACME-GmbH' }, /\bid\b/, /acme-gmbh/],
    ['newCustomer', { name: 'x', folder: 'nowhere' }, /folder/],
    ['openCustomer', {}, /\bid\b/],
    ['openCustomer', { id: 'nobody' }, /\bid\b/, /nobody/],
    ['renameCustomer', { id: 'aozora' }, /name/],
    ['renameCustomer', { id: 'aozora', name: 'ACME GmbH' }, /name/, /acme-gmbh/],
    ['renameCustomer', { id: 'aozora', name: 'x', newId: 'a/b' }, /newId/],
    ['renameCustomer', { id: 'nobody', name: 'x' }, /\bid\b/, /nobody/],
    ['mergeCustomers', { id: 'aozora' }, /into/],
    ['mergeCustomers', { id: 'aozora', into: 'Aozora Bank' }, /into/],
    ['mergeCustomers', { id: 'aozora', into: 'nobody' }, /into/, /nobody/],
  ];
  for (const [command, argument, ...words] of refused) {
    it(`${command} refuses ${JSON.stringify(argument)} with its field and the reason`, () =>
      leavesAlone(folder, () => rejects(call(command, argument), ...words)));
  }
});

describe('ashita.renameCustomer', () => {
  useNotesFolder(folder);

  it('is followed everywhere, on the disk, and one undo takes all of it back', async () => {
    await putPage(
      'mirai',
      page('Mirai Foods', 'owner: sato # ours\n', '\n## Their work\n\nNoodles.\n'),
    );
    await putNotes(['One', 'mirai'], ['Two', '[kitano, "mirai"]'], ['Three', 'kitano']);
    const before = await snapshot(folder);
    const argument = { id: 'mirai', name: 'Aozora Foods', newId: 'aozora-foods' };
    const { uri = '', changed } = await call<Changed>('renameCustomer', argument);
    equal(changed, 3);
    equal(pathOf(uri), `${folder}/customers/aozora-foods.md`);
    const { [`${folder}/customers/mirai.md`]: old = '', ...others } = before;
    const wanted = {
      ...others,
      [`${folder}/customers/aozora-foods.md`]: old
        .replace('name: Mirai Foods\n', 'name: Aozora Foods\naliases: [Mirai Foods]\n')
        .replace('# Mirai Foods', '# Aozora Foods'),
      [`${folder}/notes/2026/One.md`]: note('One', 'aozora-foods'),
      [`${folder}/notes/2026/Two.md`]: note('Two', '[kitano, aozora-foods]'),
    };
    equal(await snapshot(folder), wanted);
    allSaved();
    equal(await customersOf('One'), ['aozora-foods']);

    await undo(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
    await eventually(async () => equal(await snapshot(folder), before));
    await eventually(allSaved);
    await eventually(async () => equal(await customersOf('One'), ['mirai']));
  });

  it('changes the page alone where the id stays, and notes alone where there is no page', async () => {
    await putPage('kept', page('Kept'));
    equal((await call<Changed>('renameCustomer', { id: 'Kept', name: 'Kept Well' })).changed, 1);
    equal(await read(`${folder}/customers/kept.md`), page('Kept Well', 'aliases: [Kept]\n'));
    await putNotes(['Pageless', '[pageless, kept]']);
    const done = await call<Changed>('renameCustomer', { id: 'pageless', name: 'ACME AG' });
    equal(done, { changed: 1 });
    equal(await read(`${folder}/notes/2026/Pageless.md`), note('Pageless', '[ACME AG, kept]'));
  });

  it('edits what is typed and not saved in its editor', async () => {
    await putNotes(['Typing', 'typed']);
    const path = `${folder}/notes/2026/Typing.md`;
    const document = await type(at(path), new vscode.Position(99, 0), 'Not saved yet.\n');
    const typed = document.getText();
    await call('renameCustomer', { id: 'typed', name: 'Written' });
    equal(document.getText(), typed.replace('customer: typed', 'customer: written'));
    equal(await read(path), note('Typing', 'typed'), 'The file was written');
    await undo(document);
    equal(document.getText(), typed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leaves line ends of two kinds as they are, and refuses a page that has them', async () => {
    const mixed = note('Mixed', 'mixed').replace('\n\n', '\r\n\r\n');
    await write(`${folder}/notes/2026/Mixed.md`, mixed);
    await noteTitled('Mixed');
    await call('renameCustomer', { id: 'mixed', name: 'Other' });
    equal(
      await read(`${folder}/notes/2026/Mixed.md`),
      mixed.replace('customer: mixed', 'customer: other'),
    );
    await putPage('mixed', page('Mixed').replace('\n\n', '\r\n\r\n'));
    await putNotes(['Plain', 'mixed']);
    const argument = { id: 'mixed', name: 'Other Ltd', newId: 'other-ltd' };
    await leavesAlone(folder, () => rejects(call('renameCustomer', argument), /mixed\.md/));
  });
});

describe('ashita.mergeCustomers', () => {
  useNotesFolder(folder);

  it('leaves one page with the words of both, and one undo takes all of it back', async () => {
    await putPage(
      'stays',
      page('Stays', '', '\n## Their work\n\nNoodles.\n').replaceAll('\n', '\r\n'),
    );
    await putPage(
      'goes',
      page('Goes', 'size: 300\n', '\n## Their work\n\nSoups.\n\n## Mine\n\nX\n'),
    );
    await putNotes(['Of one', 'goes'], ['Of both', '[goes, stays]'], ['Of other', 'stays']);
    const before = await snapshot(folder);
    const { uri = '', changed } = await call<Changed>('mergeCustomers', {
      id: 'goes',
      into: 'stays',
    });
    equal([pathOf(uri), changed], [`${folder}/customers/stays.md`, 4]);
    const { [`${folder}/customers/goes.md`]: _gone, ...others } = before;
    const body = '\n## Their work\n\nNoodles.\n\nSoups.\n\n## Mine\n\nX\n';
    equal(await snapshot(folder), {
      ...others,
      [`${folder}/customers/stays.md`]: page(
        'Stays',
        'aliases: [Goes]\nsize: 300\n',
        body,
      ).replaceAll('\n', '\r\n'),
      [`${folder}/notes/2026/Of one.md`]: note('Of one', 'stays'),
      [`${folder}/notes/2026/Of both.md`]: note('Of both', '[stays]'),
    });
    allSaved();
    await undo(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
    await eventually(async () => equal(await snapshot(folder), before));
    await eventually(allSaved);
  });

  it('refuses a page that cannot be read, and one that is not saved, and changes nothing', async () => {
    await write(`${folder}/customers/broken.md`, '---\nname: [\n---\n');
    await eventually(() => call('openCustomer', { id: 'broken' }));
    await putPage('unsaved', page('Unsaved'));
    await type(at(`${folder}/customers/unsaved.md`), new vscode.Position(99, 0), 'Words.\n');
    await leavesAlone(folder, async () => {
      await rejects(call('mergeCustomers', { id: 'broken', into: 'stays' }), /broken/);
      await rejects(call('mergeCustomers', { id: 'stays', into: 'broken' }), /broken/);
      await rejects(call('mergeCustomers', { id: 'unsaved', into: 'stays' }), /unsaved\.md/);
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('ashita.confirmArea', () => {
  useNotesFolder(folder);
  const path = `${folder}/customers/confirmed.md`;
  const text = page(
    'Confirmed',
    'reviewed:\n  decide: 2026-10-20 # asked\n',
    '\n## Their work\n\nNoodles.\n\n## Their worries\n\n## How they decide\n\nTogether.\n',
  );
  before(() => putPage('confirmed', text));

  const offered = async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      at(path),
    );
    return lenses.filter(({ command }) => command?.command === 'ashita.confirmArea');
  };

  it('is offered above each area that says something, with the day it was confirmed last', async () => {
    await eventually(async () => {
      const ours = await offered();
      equal(
        ours.map(({ range, command }) => [range.start.line + 1, command?.title]),
        isJapanese
          ? [
              [10, 'まだ確認していません · 今もそのとおりですか?'],
              [16, '10月20日に確認 · 今もそのとおりですか?'],
            ]
          : [
              [10, 'Never confirmed · still true?'],
              [16, 'Confirmed Oct 20 · still true?'],
            ],
      );
      const [lens] = ours;
      await vscode.commands.executeCommand(
        'ashita.confirmArea',
        ...(lens?.command?.arguments ?? []),
      );
    });
    match(await read(path), /\n {2}decide: 2026-10-20 # asked\n {2}work: \d{4}-\d{2}-\d{2}\n---\n/);
    // What was confirmed a moment ago is not asked about.
    await eventually(async () => {
      const [work, decide] = (await offered()).map(({ command }) => command?.title.endsWith('?'));
      equal([work, decide], [false, true]);
    });
  });

  it('records the day that is given, as one line of the page', async () => {
    await write(path, text);
    const argument = { id: 'Confirmed', area: 'decide', date: '2026-11-19' };
    const { uri } = await call<{ uri: string }>('confirmArea', argument);
    equal(pathOf(uri), path);
    equal(await read(path), text.replace('2026-10-20', '2026-11-19'));
  });

  const refused: readonly (readonly [argument: unknown, ...words: RegExp[]])[] = [
    [{ area: 'work' }, /\bid\b/],
    [{ id: 'confirmed' }, /area/],
    [{ id: 'confirmed', area: 'Their work' }, /area/, /competitors/],
    [{ id: 'confirmed', area: 'worries' }, /area/],
    [{ id: 'confirmed', area: 'work', date: '2026-02-30' }, /date/],
    [{ id: 'nobody', area: 'work' }, /\bid\b/, /nobody/],
  ];
  for (const [argument, ...words] of refused) {
    it(`refuses ${JSON.stringify(argument)} with its field and the reason`, () =>
      leavesAlone(folder, () => rejects(call('confirmArea', argument), ...words)));
  }
});

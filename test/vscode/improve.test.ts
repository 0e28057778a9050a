import * as vscode from 'vscode';
import { call, isJapanese, log, noteTitled, type LoggedNote } from './helpers/ashita.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import { at, leavesAlone, pathOf, read, set, useNotesFolder, write } from './helpers/folder.ts';
import { noteText } from './helpers/notes.ts';

const notes = 'improve/notes/2026';
const improve = (argument: unknown) => call<LoggedNote>('improve', argument);

/** Puts a note there, as soon as the index knows it gives its URI. */
async function given(title: string, front: string, body = ''): Promise<vscode.Uri> {
  const path = `${notes}/${title}.md`;
  await write(path, noteText(title, front, body));
  await noteTitled(title);
  return at(path);
}

const frustration = (day: string, more = '') => `kind: frustration\ndate: ${day}\n${more}`;
const improvement = (day: string, more = '') => `kind: improvement\ndate: ${day}\n${more}`;

/** The titles of the lenses of a file. */
async function lensesOf(uri: vscode.Uri): Promise<string[]> {
  await vscode.workspace.openTextDocument(uri);
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
  );
  return found.map(({ command }) => command?.title ?? '');
}

/** What the Problems panel says of a file, from us. */
function problemsOf(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Ashita')
    .map(({ code, range }) => `${typeof code === 'string' ? code : ''} ${range.start.line + 1}`);
}

describe('ashita.improve', () => {
  useNotesFolder('improve');

  it('writes an improvement that names its origins and takes over their customers', async () => {
    const one = await log({ kind: 'frustration', text: 'Dates change', customer: 'Mirai' });
    const two = await log({ kind: 'interaction', text: 'It times out', customer: 'Kitano' });
    const made = await improve({
      from: [one.id, two.id],
      ...{ title: 'One format', scope: 'mechanism', gains: ['customer'], pays: ['me'] },
      text: 'Agree on one format.',
    });
    equal(pathOf(made.uri).endsWith(`${made.id}.md`), true);
    const text = await read(pathOf(made.uri));
    match(text, /^---\nkind: improvement\ndate: /);
    match(text, /\ncustomer: \[mirai, kitano\]\nscope: mechanism\nstatus: open\n/);
    match(text, /\ngains: \[customer\]\npays: \[me\]\n/);
    ok(text.includes(`\nfrom: [${one.id}, ${two.id}]\n`), text);
    match(text, /\n# One format\n/);
    match(text, /\nAgree on one format\.\n$/);
  });

  it('needs no words of its own', async () => {
    const { id } = await log({ kind: 'thanks', text: 'Well done' });
    const made = await improve({ from: [id], title: 'More of it', scope: 'task' });
    match(await read(pathOf(made.uri)), /\n# More of it\n$/);
  });

  it('says which field is wrong and why, names an id that does not exist, and writes nothing', async () => {
    const { id } = await log({ kind: 'frustration', text: 'Waiting' });
    const good = { from: [id], title: 'Sooner', scope: 'task' };
    await leavesAlone('improve', async () => {
      await rejects(improve({ ...good, from: [id, '2026-01-01-gone'] }), /from/, /2026-01-01-gone/);
      await rejects(improve({ ...good, from: undefined }), /from/);
      await rejects(improve({ ...good, from: [] }), /from/);
      await rejects(improve({ ...good, title: '' }), /title/);
      await rejects(improve({ ...good, scope: undefined }), /scope/);
      await rejects(improve({ ...good, scope: 'world' }), /scope/, /mechanism/);
      await rejects(improve({ ...good, due: 'soon' }), /due/);
      await rejects(improve({ ...good, colour: 'red' }), /colour/);
      await rejects(improve({ ...good, folder: 'elsewhere' }), /folder/);
      await rejects(improve('Sooner'), /object/);
    });
  });
});

describe('an improvement and what it came from', () => {
  useNotesFolder('improve');
  let origin: vscode.Uri;
  let came: vscode.Uri;
  before(async () => {
    origin = await given('Origin', frustration('2026-11-17'), '## Next\n\n- [ ] call');
    came = await given('Came of it', improvement('2026-11-18', 'status: open\nfrom: [Origin]'));
  });
  after(() => set('codeLens', undefined));

  it('lead to each other above their titles', async () => {
    await eventually(async () => {
      const [of, from] = [await lensesOf(origin), await lensesOf(came)];
      ok(
        of.some((title) => /^→ .*Came of it$/.test(title)),
        of.join('\n'),
      );
      ok(
        from.some((title) => title.endsWith('Origin')),
        from.join('\n'),
      );
      ok(
        of.some((title) => title === (isJapanese ? 'これを改善につなげる' : 'Improve from This')),
        of.join('\n'),
      );
    });
  });

  it('are quiet where nobody wants lenses, and in other Markdown', async () => {
    await set('codeLens', false);
    equal(await lensesOf(origin), []);
    await set('codeLens', undefined);
    ok((await lensesOf(origin)).length > 0, 'The lenses did not come back');
    await write('improve-outside.md', noteText('Outside', frustration('2026-11-17')));
    const isOurs = (title: string) => /Improve from This|これを改善につなげる/.test(title);
    equal((await lensesOf(at('improve-outside.md'))).filter(isOurs), []);
  });

  it('are linked by the id in the front matter', async () => {
    const document = await vscode.workspace.openTextDocument(came);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      came,
    );
    const [link] = links.filter(({ target }) => target?.toString() === origin.toString());
    ok(link, 'The id is no link');
    equal(document.getText(link.range), 'Origin');
  });

  it('open each other by a command', async () => {
    const opened = () => vscode.window.activeTextEditor?.document.uri.toString();
    await vscode.window.showTextDocument(came);
    await call('goToOrigin');
    equal(opened(), origin.toString());
    await call('goToImprovement');
    equal(opened(), came.toString());
  });
});

describe('what became of an improvement', () => {
  useNotesFolder('improve');

  it('is kept with what was learned, and with why it was dropped', async () => {
    const { id, uri } = await log({ kind: 'improvement', text: 'Try it' });
    await call('setStatus', { id, status: 'dropped', reason: 'no time', learned: 'Ask early' });
    const text = await read(pathOf(uri));
    match(text, /\nstatus: dropped\n/);
    match(text, /\n## (?:Learned|学んだこと)\n\n(?:Dropped|取りやめ): no time\n\nAsk early\n$/);
    await call('setStatus', { id, status: 'open' });
    equal(
      await read(pathOf(uri)),
      text.replace('status: dropped', 'status: open').replace(/closed: .*\n/, ''),
    );
  });

  it('takes a reason and what was learned only where they belong', async () => {
    const { id, uri } = await log({ kind: 'improvement', text: 'Hold still' });
    const before = await read(pathOf(uri));
    const setStatus = (said: object) => call('setStatus', { id, ...said });
    await rejects(setStatus({ status: 'done', reason: 'why' }), /reason/, /dropped/);
    await rejects(setStatus({ status: 'open', learned: 'that' }), /learned/, /done/);
    await rejects(setStatus({ status: 'done', learned: 3 }), /learned/, /string/);
    equal(await read(pathOf(uri)), before);
  });
});

describe('a week that is over, written again', () => {
  useNotesFolder('improve-weeks');

  it('shows neither the tick of a step nor the closing of an improvement that came later', async () => {
    const path = 'improve-weeks/notes/2024/a.md';
    const front = 'kind: improvement\ndate: 2024-05-06\nstatus: open';
    await write(path, noteText('Old one', front, '- [ ] call\n- [ ] write'));
    const { id } = await noteTitled('Old one');
    const week = { week: '2024-W19', author: 'hide' };
    const { uri } = await call<{ uri: string }>('writeRetrospective', week);
    const before = await read(pathOf(uri));
    match(before, /\n- \[Old one\][^]*\n- call · [^]*\n- write · /);
    await write(path, (await read(path)).replace('[ ] call', '[x] call'));
    await call('setStatus', { id, status: 'done' });
    await call('writeRetrospective', week);
    equal(await read(pathOf(uri)), before);
  });
});

describe('what is wrong between notes', () => {
  useNotesFolder('improve');

  it('is shown at its place, and no more when it is mended', async () => {
    await given('Late origin', frustration('2026-11-19'));
    const uri = await given(
      'Odd one',
      improvement('2026-11-18', 'status: done\nfrom:\n  - nowhere\n  - Late origin\n  - Odd one'),
      '# Two',
    );
    await eventually(() =>
      equal(problemsOf(uri), [
        ...['missing-closed 4', 'second-title 13'],
        ...['unknown-origin 6', 'later-origin 7', 'origin-cycle 8'],
      ]),
    );
    await write(
      `${notes}/Odd one.md`,
      noteText(
        'Odd one',
        improvement('2026-11-19', 'status: done\nclosed: 2026-11-20\nfrom: [Late origin]'),
      ),
    );
    await eventually(() => equal(problemsOf(uri), []));
  });

  it('is heard of when another note changes', async () => {
    const uri = await given('Waiting for it', improvement('2026-11-18', 'from: [Not there yet]'));
    await eventually(() => equal(problemsOf(uri), ['unknown-origin 4']));
    await given('Not there yet', frustration('2026-11-17'));
    await eventually(() => equal(problemsOf(uri), []));
  });

  it('is a date that is still to come', async () => {
    const uri = await given('Ahead', improvement('2062-11-18', 'status: open\nclosed: 2062-11-19'));
    await eventually(() =>
      equal(problemsOf(uri), ['closed-but-open 5', 'future-date 3', 'future-date 5']),
    );
  });
});

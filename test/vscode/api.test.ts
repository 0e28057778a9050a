import { api, log, noNoteTitled, notes, noteTitled } from './helpers/ashita.ts';
import { equal, eventually, ok, wait } from './helpers/expect.ts';
import { at, remove, useNotesFolder, write } from './helpers/folder.ts';
import { interaction } from './helpers/notes.ts';

describe('the API', () => {
  it('has a version, and knows no note before its index is complete', async () => {
    const ashita = await api();
    equal(ashita.version, 1);
    equal(ashita.notes(), []);
    await ashita.ready;
    equal(ashita.notes().length, 2);
  });

  it('tells of each note its id, place, kind, date, title and customers', async () => {
    const note = await noteTitled('Export times out');
    const path = 'ashita/notes/2026/2026-11-17-interaction-export-times-out-k3f9.md';
    equal(note, {
      id: '2026-11-17-interaction-export-times-out-k3f9',
      uri: at(path).toString(),
      kind: 'interaction',
      date: '2026-11-17T10:42:08+09:00',
      title: 'Export times out',
      customers: ['mirai'],
    });
  });

  it('is plain JSON', async () => {
    const all = (await api()).notes();
    equal(JSON.parse(JSON.stringify(all)), all);
  });

  it('says when notes come and go, until the listener is disposed of', async () => {
    const ashita = await api();
    let told = 0;
    const listening = ashita.onDidChange(() => told++);
    const path = 'ashita/notes/2026/2026-11-18-interaction-heard-of-0000.md';
    await write(path, interaction('Heard of'));
    await eventually(() => ok(told > 0, 'Nobody said that a note came'));
    await noteTitled('Heard of');

    listening.dispose();
    const before = told;
    await remove(path);
    await noNoteTitled('Heard of');
    await wait(50);
    equal(told, before);
  });
});

describe('the API, after a note is logged', () => {
  useNotesFolder('api');

  it('knows it at once', async () => {
    equal(await notes(), []);
    const { id } = await log({ kind: 'interaction', text: 'Known at once' });
    const ids = (await api()).notes().map((note) => note.id);
    ok(ids.includes(id), 'The note is not known yet');
  });

  it('goes on when somebody else’s listener fails', async () => {
    const ashita = await api();
    const listening = ashita.onDidChange(() => {
      throw new Error('Not ours');
    });
    await log({ kind: 'interaction', text: 'Said in spite of a listener' });
    await noteTitled('Said in spite of a listener');
    listening.dispose();
    await log({ kind: 'interaction', text: 'Said after it' });
    await noteTitled('Said after it');
  });
});

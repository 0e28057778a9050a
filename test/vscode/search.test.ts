import { call, log } from './helpers/ashita.ts';
import { equal, eventually, ok } from './helpers/expect.ts';
import { pathOf, read, remove, useNotesFolder, write } from './helpers/folder.ts';

interface Found {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  readonly line: number;
}

const search = (query: string) => call<Found[]>('search', { query });

describe('ashita.search', () => {
  useNotesFolder('search');

  it('finds words in any script, width and case, with their line from 1', async () => {
    const { id, uri } = await log({
      ...{
        kind: 'interaction',
        title: 'Export',
        text: 'First\nＬｅｄｇｅｒ 帳票出力が遅い',
        tags: ['経理'],
      },
    });
    const lines = (await read(pathOf(uri))).split('\n');
    const line = lines.findIndex((one) => one.startsWith('Ｌｅｄｇｅｒ')) + 1;
    for (const query of ['LEDGER', '帳票', 'ledger 出力', '遅い']) {
      equal(await search(query), [{ id, uri, title: 'Export', line }], query);
    }
    equal((await search('経理')).length, 1);
    equal(await search('ledger nowhere'), []);
  });

  it('finds nothing for an empty query', async () => {
    equal(await search(''), []);
    equal(await search(' \u3000 '), []);
  });

  it('takes a query as words, whatever they hold', async () => {
    for (const query of ['.*', '(', '\\', '%', '"', "'", '\0', 'x'.repeat(10_000)]) {
      equal(await search(query), [], query.slice(0, 5));
    }
  });

  it('puts titles before tags before words', async () => {
    const inWords = await log({ kind: 'thanks', title: 'C', text: 'zebra', date: '2026-11-03' });
    const inTags = await log({ kind: 'thanks', title: 'B', text: 'x', tags: ['zebra'] });
    const inTitle = await log({ kind: 'thanks', title: 'A zebra', text: 'x', date: '2026-11-01' });
    const ids = (await search('zebra')).map(({ id }) => id);
    equal(ids, [inTitle.id, inTags.id, inWords.id]);
  });

  it('follows an edit, and forgets what is gone', async () => {
    const { uri } = await log({ kind: 'interaction', text: 'antelope' });
    const path = pathOf(uri);
    equal((await search('antelope')).length, 1);
    await write(path, (await read(path)).replaceAll('antelope', 'buffalo'));
    await eventually(async () => {
      equal(await search('buffalo'), (await search('buffalo')).slice(0, 1));
      ok((await search('buffalo')).length === 1, 'The new word is not found');
    });
    await remove(path);
    await eventually(async () => equal(await search('buffalo'), []));
  });

  it('gives plain JSON', async () => {
    const found = await search('zebra');
    equal(JSON.parse(JSON.stringify(found)), found);
  });
});

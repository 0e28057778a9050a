import { call, isJapanese, log } from './helpers/ashita.ts';
import { equal, match } from './helpers/expect.ts';
import { pathOf, read, set, snapshot, useNotesFolder } from './helpers/folder.ts';

interface Masked {
  readonly text: string;
  readonly found: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly token: string;
    readonly confidence: string;
  }[];
}

const mask = (text: string, names?: readonly string[]) =>
  call<Masked>('mask', { text, ...(names && { names }) });

describe('ashita.mask', () => {
  afterEach(() => set('mask.allow', undefined));

  it('says what was found, of which type and where, into the text as it was given', async () => {
    const text = '高橋様へ(ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ)、ジョンさんも。';
    const masked = await mask(text);
    equal(masked.text, '○○様へ((メールアドレス))、□□さんも。');
    equal(
      masked.found.map(({ type, start, end, confidence }) => [
        type,
        text.slice(start, end),
        confidence,
      ]),
      [
        ['name', '高橋様', 'certain'],
        ['mail', 'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'certain'],
        ['name', 'ジョンさん', 'likely'],
      ],
    );
    equal(JSON.parse(JSON.stringify(masked)), masked);
  });

  it('writes tokens as a note of these words would have them', async () => {
    const { text } = await mask('Ms. Okafor called from +44 20 7946 0958.');
    equal(text, isJapanese ? '○○ called from (電話番号).' : '[person 1] called from [phone 1].');
  });

  it('masks the names that it is given wherever they occur, whatever their width and case', async () => {
    const { text, found } = await mask('KITANOと北野、ｋｉｔａｎｏの件', ['Kitano', '北野']);
    equal(text, '○○と□□、○○の件');
    equal(found.length, 3);
  });

  it('leaves what the setting allows, but not a name that it is given', async () => {
    await set('mask.allow', ['佐藤']);
    equal((await mask('佐藤さんと高橋さんへ')).text, '佐藤さんと○○さんへ');
    equal((await mask('佐藤さんへ', ['佐藤'])).text, '○○さんへ');
  });

  it('changes nothing the second time, and nothing where nothing is private', async () => {
    const once = await mask('株式会社さくら技研の高橋様、090-1234-5678');
    equal(await mask(once.text), { text: once.text, found: [] });
    for (const text of ['', 'お客様各位', 'v1.2.3 on 2026-11-20', '\ud800']) {
      equal(await mask(text), { text, found: [] }, text);
    }
  });

  it('writes nothing', async () => {
    const files = await snapshot('ashita');
    await mask('高橋様へ');
    equal(await snapshot('ashita'), files);
  });
});

describe('logging without the form', () => {
  useNotesFolder('log-masked');
  afterEach(async () => {
    for (const name of ['mask.enabled', 'mask.kinds']) {
      await set(name, undefined);
    }
  });

  const text = 'Ms. Okafor called from +44 20 7946 0958.';
  const written = async (kind: string) => {
    const { uri } = await log({ kind, text });
    return read(pathOf(uri));
  };

  it('masks thanks, and no other kind', async () => {
    match(
      await written('thanks'),
      /masked: 2\n[^]*> (?:\[person 1\]|○○) called from (?:\[phone 1\]|\(電話番号\))\./,
    );
    match(await written('interaction'), /Ms\. Okafor called from \+44 20 7946 0958\./);
  });

  it('masks the kinds that the setting names', async () => {
    await set('mask.kinds', ['interaction']);
    match(await written('interaction'), /masked: 2\n/);
    match(await written('thanks'), /Ms\. Okafor/);
  });

  it('masks nothing where the setting says so', async () => {
    await set('mask.enabled', false);
    match(await written('thanks'), /Ms\. Okafor/);
  });
});

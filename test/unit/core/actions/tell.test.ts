import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { messageOf, tell, untell } from '../../../../src/core/actions/tell.ts';
import { tellingOf } from '../../../../src/core/journal/telling.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { day, name } from '../../../support/arbitraries.ts';
import { aDay, entryFrom, noteText } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';
import { oddFile } from '../../../support/oddFiles.ts';

const path = 'notes/2026/a.md';
const today = aDay('2026-11-20');
const thanks = (front: string) => `---\nkind: thanks\ndate: 2026-11-19\n${front}---\n\n# Launch\n`;

type Act = (target: MemoryTarget) => ReturnType<typeof tell>;

async function after(text: string, act: Act) {
  const store = new MemoryStore({ [path]: text });
  const result = await act(new MemoryTarget(store));
  return { result, text: store.files[path] ?? '' };
}
const told = (text: string, person: string, on: Partial<Parameters<typeof tell>[3]> = {}) =>
  after(text, (target) => tell(target, path, person, { today, ...on }));
const waiting = (text: string) => tellingOf(entryFrom(path, text)).notYet;

describe('telling', () => {
  it('writes one line below those who were told', async () => {
    const text = thanks('for: [sato, suzuki] # both\ntold:\n  sato: 2026-11-19 # by chat\nx: y\n');
    const { text: now } = await told(text, 'suzuki');
    const added = 'by chat\n  suzuki: 2026-11-20\n';
    assert.equal(
      now,
      text.replace('by chat\n', () => added),
    );
    assert.deepEqual(waiting(now), []);
  });

  it('is on the day that is given, else today', async () => {
    const text = thanks('for: sato\n');
    assert.match((await told(text, 'sato')).text, /\ntold:\n {2}sato: 2026-11-20\n---/);
    const earlier = await told(text, 'sato', { day: aDay('2026-11-19') });
    assert.match(earlier.text, /\ntold:\n {2}sato: 2026-11-19\n---/);
  });

  it('again keeps the day, unless another is given', async () => {
    const text = thanks('for: sato\ntold: {sato: 2026-11-19}\n');
    assert.equal((await told(text, 'sato')).text, text);
    const moved = await told(text, 'sato', { day: aDay('2026-11-18') });
    assert.equal(moved.text, text.replace('sato: 2026-11-19', 'sato: 2026-11-18'));
  });

  it('knows a person by their name in any width and case, and takes whom nobody named', async () => {
    const text = thanks('for: [Sato Hana, 佐藤]\n');
    assert.deepEqual(waiting((await told(text, ' ｓａｔｏ　hana ')).text), ['佐藤']);
    const other = await told(text, 'constructor');
    assert.match(other.text, /\ntold:\n {2}constructor: 2026-11-20\n/);
    assert.deepEqual(waiting(other.text), ['Sato Hana', '佐藤']);
  });

  it('is refused, and nothing changed, where there is no place for it', async () => {
    const files = [
      thanks('told: [sato]\n'),
      thanks('told: {\n'),
      noteText({ kind: 'interaction' }),
    ];
    for (const text of files) {
      const { result, text: now } = await told(text, 'sato');
      assert.ok(!result.ok);
      assert.equal(now, text);
    }
  });

  it('changes one place of a file of any style, and is taken back to the byte', async () => {
    const isThanks = (text: string) => readNote(path, text).kind === 'thanks';
    const property = fc.asyncProperty(oddFile, name, day, async (file, person, on) => {
      const text = isThanks(file.text) ? file.text : thanks(`for: [a]\n`);
      const before = readNote(path, text);
      const { result, text: now } = await told(text, person, { day: on });
      if (!result.ok) {
        assert.equal(now, text);
        return;
      }
      assert.ok(result.undo.length <= 1, 'more than one place');
      const { told: is = {}, ...others } = readNote(path, now).fields;
      const { told: was = {}, ...same } = before.fields;
      assert.deepEqual(others, same);
      const [[who, when] = []] = Object.entries(is).filter(([one]) => was[one] !== is[one]);
      assert.equal(when ?? on, on);
      if (who !== undefined && !Object.hasOwn(was, who)) {
        const back = await after(now, (target) => untell(target, path, who));
        assert.deepEqual(readNote(path, back.text).fields.told ?? {}, was);
        assert.ok(before.fields.told === undefined || back.text === text, back.text);
      }
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('taking it back', () => {
  const back = (text: string, person: string) =>
    after(text, (target) => untell(target, path, person));

  it('takes away that line, and the key with the last of them', async () => {
    const one = thanks('for: [a, b]\ntold:\n  a: 2026-11-19\n');
    const two = one.replace('19\n---', '19\n  b: 2026-11-20 # at last\n---');
    assert.equal((await back(two, 'b')).text, one);
    assert.equal((await back(two, 'c')).text, two);
    assert.equal((await back(one, 'a')).text, thanks('for: [a, b]\n'));
    const flow = thanks('told: {a: 2026-11-19, b: 2026-11-20}\n');
    assert.equal((await back(flow, 'a')).text, thanks('told: {b: 2026-11-20}\n'));
  });
});

describe('the message', () => {
  const note = readNote(
    path,
    noteText({
      kind: 'thanks',
      title: 'Launch day',
      fields: { date: '2026-11-19', for: ['Sato'] },
      sections: { words: 'It started today.\n\nThank you!', possible: 'Ready a day early.' },
    }),
  );
  const about = (said: Partial<Parameters<typeof messageOf>[2]> = {}) =>
    ({ customers: ['Aozora'], language: 'en', today, ...said }) as const;

  it('quotes their words, and says whose work they belong to', () => {
    const { subject, text } = messageOf(note, 'sato', about());
    assert.equal(subject, 'Thanks from Aozora: Launch day');
    assert.equal(
      text,
      `Hello Sato,

On November 19, Aozora thanked us, and it was your work that made it possible.

> It started today.
>
> Thank you!

**What made it possible**

Ready a day early.

So these thanks are yours. Thank you from me, too!
`,
    );
  });

  it('is as a Japanese colleague would write it', () => {
    const { subject, text } = messageOf(note, '佐藤', about({ language: 'ja' }));
    assert.equal(subject, 'Aozora様からのお礼: Launch day');
    assert.equal(
      text,
      `佐藤さん

11月19日、Aozora様からお礼の言葉をいただきました。

> It started today.
>
> Thank you!

**それを支えたもの**

Ready a day early.

佐藤さんのお仕事のおかげです。この言葉をお届けします。ありがとうございました。
`,
    );
  });

  it('addresses each as they are addressed', () => {
    const first = (person: string) =>
      messageOf(note, person, about({ language: 'ja' })).text.split('\n', 1)[0];
    assert.deepEqual(['Ken', '森さん', '支援チーム', '皆様'].map(first), [
      ...['Kenさん', '森さん', '支援チームの皆さん', '皆様'],
    ]);
  });

  it('says the year where it is not this one, and nothing that is not known', () => {
    const bare = readNote('notes/x.md', '---\nkind: thanks\n---\n');
    const nobody = about({ customers: [] });
    assert.match(messageOf(bare, 'Sato', nobody).text, /\n\nA customer thanked us[^\n]+\n\nSo /);
    const later = about({ today: aDay('2027-01-04'), customers: ['A', 'B', 'C'] });
    assert.match(messageOf(note, 'Sato', later).text, /On November 19, 2026, A, B and C thanked/);
    assert.match(
      messageOf(note, '森', about({ language: 'ja', customers: [] })).text,
      /お客様から/,
    );
  });
});

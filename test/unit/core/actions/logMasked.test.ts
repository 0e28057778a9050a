import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { logNote, type LogSetting } from '../../../../src/core/actions/log.ts';
import type { Draft } from '../../../../src/core/note/draft.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { aDay, aDraft, aMaskRule, logSetting } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

async function logged(said: Partial<Draft>) {
  const store = new MemoryStore();
  await logNote(logSetting(store), aDraft(said));
  return { ...store.note, note: readNote(store.note.path, store.note.text) };
}

describe('logging with names to mask', () => {
  it('masks them in the words and in the title made from them, and so in the file name', async () => {
    const { path, text } = await logged({
      names: ['Tanaka'],
      sections: { said: 'Tanaka-san is waiting.\n\nTANAKA called.', meant: 'ｔａｎａｋａ worries' },
    });
    assert.equal(path, 'notes/2026/2026-11-20-interaction-person-1-san-is-waiting-0123.md');
    assert.match(text, /masked: 3\n/);
    assert.match(text, /# \[person 1\]-san is waiting\n/);
    assert.match(text, /\n\[person 1\] called\.\n\n## Meant\n\n\[person 1\] worries\n/);
  });

  it('masks them in a title that was given', async () => {
    const { path, note } = await logged({
      names: ['田中'],
      title: '田中様の件',
      sections: { said: 'その件' },
    });
    assert.equal(path, 'notes/2026/2026-11-20-interaction-様の件-0123.md');
    assert.deepEqual([note.title, note.fields.masked], ['○○様の件', 1]);
  });

  it('masks them in every field that takes words, and keeps the fields whole', async () => {
    const { note } = await logged({
      names: ['Said', 'Of', 'Mail', 'Open', '2026'],
      fields: {
        channel: 'mail',
        customer: ['said'],
        with: ['Mr Said', 'Ada'],
        tags: ['said'],
        introduction: { of: 'Said', to: 'Ada', state: 'open', gains: { SAID: 'Said gains' } },
        code: [{ path: 'src/said.ts', lines: 'L1' }],
      },
      sections: { said: 'x' },
    });
    assert.deepEqual(note.fields, {
      kind: 'interaction',
      date: '2026-11-20T17:48:02+09:00',
      author: 'hide',
      channel: 'mail',
      customer: ['[person 1]'],
      with: ['Mr [person 1]', 'Ada'],
      tags: ['[person 1]'],
      introduction: {
        of: '[person 1]',
        to: 'Ada',
        state: 'open',
        gains: { '[person 1]': '[person 1] gains' },
      },
      code: [{ path: 'src/[person 1].ts', lines: 'L1' }],
      masked: 7,
    });
  });

  it('keeps two people apart in Japanese too, with one token each in the whole note', async () => {
    const { note, text } = await logged({
      kind: 'thanks',
      names: ['田中', '森'],
      fields: { for: ['森', '田中'], told: { 森: aDay('2026-11-20'), 田中: aDay('2026-11-21') } },
      sections: { words: '田中様と森様へ' },
    });
    assert.match(text, /○○様と□□様へ/);
    assert.deepEqual(note.fields.for, ['□□', '○○']);
    assert.deepEqual(note.fields.told, { '□□': '2026-11-20', '○○': '2026-11-21' });
  });

  it('masks nothing but them', async () => {
    const { text } = await logged({
      names: ['Ada'],
      sections: { said: 'Ada, Mr. Bell, 555-0142' },
    });
    assert.match(text, /\[person 1\], Mr\. Bell, 555-0142/);
  });

  it('counts nothing where there was nothing to mask, and keeps a count that was given', async () => {
    assert.equal((await logged({ names: ['Nobody'] })).note.fields.masked, undefined);
    assert.equal(
      (await logged({ names: ['export'], fields: { masked: 9 } })).note.fields.masked,
      9,
    );
  });

  it('spells no name by joining words for the file name', async () => {
    const { path } = await logged({
      names: ['ada-byron'],
      title: 'Ada byron',
      sections: { said: 'x' },
    });
    assert.equal(path, 'notes/2026/2026-11-20-interaction-0123.md');
  });

  it('leaves no listed name in the file or in its path, whatever its width and case', () => {
    const spelled = fc.constantFrom(
      'Tanaka',
      'TANAKA',
      'ｔａｎａｋａ',
      '田中',
      'ザビエル',
      'ｻﾞﾋﾞｴﾙ',
      'Zoé',
      'ZOE\u0301',
      'Ⅷ世',
    );
    const words = fc
      .array(
        fc.oneof(spelled, fc.constantFrom(' ', '、', '\n', '-', '# ', '"', ': ', "'", '・', '. ')),
        { minLength: 1 },
      )
      .map((parts) => parts.join(''));
    const flat = (text: string) => text.normalize('NFKC').toUpperCase().normalize('NFKC');
    const line = words.map((text) => text.replace(/\s+/g, ' ').trim());
    const list = fc.array(
      line.filter((text) => text !== ''),
      { maxLength: 2 },
    );
    const draft = fc.record({
      names: fc.array(spelled, { minLength: 1 }),
      title: fc.option(
        line.filter((text) => text !== ''),
        { nil: undefined },
      ),
      sections: fc.record({ said: words, meant: words, next: words }),
      fields: fc.record({ with: list, tags: list, customer: list }),
    });
    return fc.assert(
      fc.asyncProperty(draft, async (said) => {
        const { path, text } = await logged(said);
        for (const name of said.names) {
          assert.ok(!flat(path).includes(flat(name)), `${name} in ${path}`);
          assert.ok(!flat(text).includes(flat(name)), `${name} in ${text}`);
        }
      }),
    );
  }).timeout(30_000);
});

describe('logging a kind that is masked', () => {
  const rule = aMaskRule({
    names: [{ name: 'Aozora', token: 'Blue' }],
    allow: ['Mr. Allowed'],
    customers: ['aozora', 'mirai'],
  });
  const loggedBy = async (said: Partial<Draft>, mask: LogSetting['mask'] = rule) => {
    const store = new MemoryStore();
    await logNote(logSetting(store, { mask }), aDraft({ kind: 'thanks', ...said }));
    return { ...store.note, note: readNote(store.note.path, store.note.text) };
  };

  it('masks all that is found, likely or certain, in its words, its title and its file name', async () => {
    const { path, text } = await loggedBy({
      sections: {
        words:
          'Mr. Bell thanks Mr. Allowed.\n\nCall 555-010-0142.\n\nBest regards,\nTom Bell\nAozora',
      },
    });
    assert.equal(path, 'notes/2026/2026-11-20-thanks-person-1-thanks-mr-allowed-0123.md');
    assert.match(text, /# \[person 1\] thanks Mr\. Allowed\n/);
    assert.match(text, /Call \[phone 1\]\.\n>\n> Best regards,\n> \[person 1\]\n> Blue\n/);
    assert.match(text, /masked: 4\n/);
  });

  it('leaves those who made it possible, the customer with a page, and what only looks private in a tag', async () => {
    const { note } = await loggedBy({
      sections: { words: 'Dr. Sato and Mr. Bell' },
      fields: {
        for: ['Dr. Sato'],
        customer: ['aozora', 'Aozora KK', 'Bell Inc.'],
        tags: ['Mr. Bell', 'aozora'],
        code: [{ path: 'src/aozora.ts' }],
      },
    });
    assert.match(note.title, /^Dr\. Sato and \[person 1\]$/);
    const { for: people, customer, tags, code } = note.fields;
    assert.deepEqual(
      { people, customer, tags, code },
      {
        people: ['Dr. Sato'],
        customer: ['aozora', 'Blue', 'Bell Inc.'],
        tags: ['Mr. Bell', 'Blue'],
        code: [{ path: 'src/aozora.ts' }],
      },
    );
  });

  it('masks the names that a caller lists everywhere', async () => {
    const { note } = await loggedBy({
      names: ['mirai', 'Sato'],
      sections: { words: 'Sato' },
      fields: { for: ['Sato'], customer: ['mirai'] },
    });
    assert.deepEqual([note.title, note.fields.for], ['[person 1]', ['[person 1]']]);
    assert.deepEqual(note.fields.customer, ['[person 2]']);
  });

  it('names no file after what looks private, even of a kind whose words stay', async () => {
    const store = new MemoryStore();
    const said = 'Talked with Mr. Okabe of Aozora, okabe@aozora.example, and Mr. Allowed.';
    const draft = aDraft({ sections: { said } });
    const { id } = await logNote(logSetting(store, { naming: rule }), draft);
    assert.match(store.note.text, /\nTalked with Mr\. Okabe of Aozora, okabe@aozora\.example/);
    assert.match(store.note.text, /\n# Talked with Mr\. Okabe of Aozora, /);
    assert.doesNotMatch(store.note.text, /masked:/);
    assert.equal(id, '2026-11-20-interaction-talked-with-person-1-of-blue-mail-1-and-0123');
  });

  it('touches no word that a person has looked at, and names no file after a listed one', async () => {
    const { path, note } = await loggedBy(
      {
        title: 'Aozora and Mr. Bell',
        sections: { words: 'Call 555-010-0142.' },
        fields: { masked: 2 },
      },
      { ...rule, isDone: true },
    );
    assert.equal(path, 'notes/2026/2026-11-20-thanks-0123.md');
    assert.equal(note.title, 'Aozora and Mr. Bell');
    assert.equal(note.fields.masked, 2);
  });
});

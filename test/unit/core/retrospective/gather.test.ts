import assert from 'node:assert/strict';
import type { Week } from '../../../../src/core/day.ts';
import { pathsToRead } from '../../../../src/core/retrospective/gather.ts';
import { entriesOf, gathered, note, week47, type Files } from './folder.ts';

const aspiration = (text: string, date = '2026-10-05'): Files => ({
  'aspiration.md': `---\nkind: aspiration\ndate: ${date}\n---\n\n${text}\n`,
});

describe('whose week it is', () => {
  it('is the author’s, however the handle is spelled, with the notes of nobody', () => {
    const files = {
      ...note({ id: 'a', title: 'mine', front: 'author: Hide Tanaka' }),
      ...note({ id: 'b', title: 'nobody’s' }),
      ...note({ id: 'c', title: 'theirs', front: 'author: sato', body: '## Said\n\nx' }),
    };
    const { voices, carried } = gathered(files, { author: 'hide-tanaka' });
    assert.deepEqual(
      voices.flatMap((group) => group.voices).map(({ note: { title } }) => title),
      ['mine', 'nobody’s'],
    );
    assert.deepEqual(carried.steps, []);
    assert.deepEqual(pathsToRead(entriesOf(files), week47, 'hide-tanaka'), []);
  });

  it('takes handles without letters as they are', () => {
    const files = {
      ...note({ id: 'a', front: 'author: "!!"' }),
      ...note({ id: 'b', front: 'author: "??"' }),
    };
    assert.equal(gathered(files, { author: '!!' }).work.rows.length, 1);
  });

  it('is the week’s own days, across New Year too', () => {
    const files = Object.assign(
      {},
      ...['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-03', '2027-01-04'].map((day) =>
        note({ day }),
      ),
    ) as Files;
    const days = (week: string) =>
      gathered(files, { week: week as Week }).work.rows.map(
        (row) => row.type === 'note' && row.note.day,
      );
    assert.deepEqual(days('2026-W53'), ['2026-12-28', '2026-12-31', '2027-01-03']);
    assert.deepEqual(days('2027-W01'), ['2027-01-04']);
  });

  it('goes on where a file is unreadable, undated, of no kind, or gone since it was indexed', () => {
    const files = {
      ...note({ id: 'a', body: '## Said\n\nHello' }),
      'notes/2026/2026-11-17-interaction-bad.md': '---\nkind: [\n---\n\n# Bad\n',
      'notes/undated.md': '---\nkind: interaction\n---\n\n# Undated\n',
      'notes/2026/2026-11-17-none.md': 'words',
    };
    const data = gathered(files);
    assert.equal(data.work.rows.length, 1);
    assert.equal(data.voices[0]?.voices[0]?.said, 'Hello');
  });
});

describe('what we want to create', () => {
  it('is absent without an aspiration, and where that holds only a comment', () => {
    assert.deepEqual(gathered({}).create, {});
    assert.deepEqual(
      gathered(aspiration('## What do we want to create?\n\n<!-- one sentence -->')).create,
      {},
    );
  });

  it('puts one principle a week, the same for the same week, each in its turn', () => {
    const files = aspiration(
      '## Principles\n\nI hold these:\n\n- one\n- [ ] two,\n  in two lines\n* three',
    );
    const principle = (week: string) => gathered(files, { week: week as Week }).create.principle;
    assert.deepEqual(['2026-W01', '2026-W02', '2026-W03', '2026-W04', '2026-W02'].map(principle), [
      ...['one', 'two, in two lines', 'three', 'one', 'two, in two lines'],
    ]);
  });

  it('takes lines for principles where there is no list', () => {
    assert.equal(
      gathered(aspiration('## Principles\n\nBe there.\nListen.'), { week: '2026-W02' as Week })
        .create.principle,
      'Listen.',
    );
  });
});

describe('customers', () => {
  it('are found by id, by name or by alias, and gathered under the page’s name', () => {
    const files = {
      'customers/mirai.md':
        '---\nkind: customer\nname: みらい商事\naliases: [Mirai Trading]\n---\n',
      ...Object.assign(
        {},
        ...['mirai', 'みらい商事', 'mirai trading', 'MIRAI'].map((customer, at) =>
          note({ id: `${at}`, front: `customer: ${customer}` }),
        ),
      ),
    } as Files;
    assert.deepEqual(
      gathered(files).voices.map(({ customer, voices }) => [customer, voices.length]),
      [[{ id: 'mirai', name: 'みらい商事' }, 4]],
    );
  });

  it('hear the question of the deal when every voice came with the paper', () => {
    const voice = (id: string, stage: string) =>
      note({ id, front: `customer: kitano${stage && `\nstage: ${stage}`}` });
    const asked = (...stages: string[]) =>
      gathered(Object.assign({}, ...stages.map((stage, at) => voice(`${at}`, stage))) as Files)
        .voices[0]?.onlyDeal;
    assert.equal(asked('rfp', 'order'), 'rfp');
    assert.equal(asked('order'), 'order');
    assert.equal(asked('rfp', 'plan'), undefined);
    assert.equal(asked('rfp', ''), undefined);
  });

  it('stand last when nobody is named, and each for itself when several are', () => {
    const files = {
      ...note({ id: 'a' }),
      ...note({ id: 'b', front: 'customer: [mirai, aozora]' }),
    };
    assert.deepEqual(
      gathered(files).voices.map(({ customer }) => customer?.id),
      ['mirai', 'aozora', undefined],
    );
  });
});

describe('thanks and balance', () => {
  it('tell who was told and who not yet, also those told who are not in the list', () => {
    const front = 'for: [sato, suzuki, sato]\ntold:\n  sato: 2026-11-24\n  kato: 2026-11-19';
    const [thanks] = gathered(note({ kind: 'thanks', front })).thanks;
    assert.deepEqual(thanks?.told, [
      { person: 'sato', day: '2026-11-24' },
      { person: 'kato', day: '2026-11-19' },
    ]);
    assert.deepEqual(thanks?.notYet, ['suzuki']);
  });

  it('count each side once a note, and name who was left out and who only paid', () => {
    const files = {
      ...note({ id: 'a', front: 'gains: [customer, customer]\npays: me' }),
      ...note({ kind: 'improvement', front: 'gains: [customer]' }),
      ...note({ kind: 'thanks', front: 'gains: [company]' }),
    };
    const { balance } = gathered(files);
    assert.deepEqual(balance?.gains, { customer: 2, company: 0, team: 0, me: 0 });
    assert.deepEqual([balance?.leftOut, balance?.paidOnly], [['company', 'team'], ['me']]);
    assert.equal(gathered(note({})).balance, undefined);
  });

  it('know wins of thanks and interactions', () => {
    const files = {
      ...note({ kind: 'thanks', front: 'win: award\ncustomer: [a, b]' }),
      ...note({ front: 'win: results' }),
    };
    assert.deepEqual(
      gathered(files).wins.map(({ customer, win }) => [customer?.id, win]),
      [
        [undefined, 'results'],
        ['a', 'award'],
        ['b', 'award'],
      ],
    );
  });
});

describe('what I tried and learned', () => {
  const closed = (front: string, said: { body?: string; day?: string; id?: string } = {}) =>
    note({
      kind: 'improvement',
      day: '2026-10-05',
      front: `${front}\nscope: mechanism`,
      body: '## Learned\n\nAsk first.',
      ...said,
    });

  it('is told by the improvements that were done or dropped in the week, as they were closed', () => {
    const files = {
      ...closed('status: done\nclosed: 2026-11-22', { id: 'late' }),
      ...closed('status: dropped\nclosed: 2026-11-16', { id: 'early' }),
      ...closed('status: done\nclosed: 2026-11-15', { id: 'before' }),
      ...closed('status: done\nclosed: 2026-11-23', { id: 'after' }),
      ...closed('status: done', { id: 'sometime' }),
      ...closed('status: open\nclosed: 2026-11-18', { id: 'open' }),
      ...closed('status: done\nclosed: 2026-11-18', {
        id: 'silent',
        body: '## Learned\n\n<!-- ? -->',
      }),
      ...closed('status: done\nclosed: 2026-11-18\nauthor: sato', { id: 'theirs' }),
    };
    assert.deepEqual(
      gathered(files).learned.map((one) => [one.note.id, one.status, one.closed, one.words]),
      [
        ['2026-10-05-improvement-early', 'dropped', '2026-11-16', 'Ask first.'],
        ['2026-10-05-improvement-late', 'done', '2026-11-22', 'Ask first.'],
      ],
    );
    assert.deepEqual(
      pathsToRead(entriesOf(files), week47, 'hide').map((path) => path.slice(34)),
      ['early.md', 'late.md'],
    );
  });
});

describe('an older week written again', () => {
  const files = aspiration(
    '## What do we want to create?\n\nNow.\n\n## Earlier answers\n\n### 2026-11-01\n\nThen.\n\n### 2026-01-01\n\nLong ago.',
    '2026-11-23',
  );
  const words = (week: string) => {
    const { words: said, since } = gathered(files, { week: week as Week }).create;
    return [said, since];
  };

  it('begins with the answer that held at its end', () => {
    assert.deepEqual(words('2026-W48'), ['Now.', '2026-11-23']);
    assert.deepEqual(words('2026-W47'), ['Then.', '2026-11-01']);
    assert.deepEqual(words('2026-W44'), ['Then.', '2026-11-01']);
    assert.deepEqual(words('2026-W43'), ['Long ago.', '2026-01-01']);
  });

  it('begins with the present one where none is known to be that old', () => {
    assert.deepEqual(words('2025-W50'), ['Now.', '2026-11-23']);
  });
});

describe('what somebody said', () => {
  const said = (body: string, section = 'said' as 'said' | 'meant') =>
    gathered(note({ body })).voices[0]?.voices[0]?.[section];

  it('is no next step, wherever that stands', () => {
    const step = '- [ ] Call Tanaka 2026-11-24\n      about the invoice';
    assert.equal(said(`## Said\n\nToo slow.\n\n${step}`), 'Too slow.');
    assert.equal(said(`## Said\n\n${step}\n\nToo slow.`), 'Too slow.');
    assert.equal(said(`## Said\n\nToo\n${step}\n- slow`), 'Too\n\n- slow');
    assert.equal(said(`## Said\r\n\r\nToo\r\n- [x] Called\r\nslow.\r\n`), 'Too\n\nslow.');
    assert.equal(said(`## Meant\n\n${step}`, 'meant'), undefined);
    assert.equal(said(`## Said\n\n- one\n- two\n`), '- one\n- two');
  });

  it('is all of it where it only looks like one', () => {
    const fence = '```\n- [ ] not a step\n```';
    assert.equal(said(`## Said\n\n${fence}`), fence);
    const body = '## Their words\n\n> Thanks.\n> - [ ] theirs\n\n- [ ] Pass it on\n';
    const [thanks] = gathered(note({ kind: 'thanks', body })).thanks;
    assert.equal(thanks?.words, 'Thanks.\n- [ ] theirs');
  });
});

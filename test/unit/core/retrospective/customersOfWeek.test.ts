import assert from 'node:assert/strict';
import { addDays, endOf, type Day, type Week } from '../../../../src/core/day.ts';
import { gathered, note, sectionOf, week47, type Asked, type Files } from './folder.ts';

/** Notes of one customer, one on each day; the front matter of each is made by `front`. */
const notesOf = (
  customer: string,
  days: readonly string[],
  front: (at: number) => string = () => '',
  kind = 'interaction',
): Files =>
  Object.assign(
    {},
    ...days.map((day, at) =>
      note({
        kind,
        day,
        id: `${customer}${at}`,
        front: `customer: ${customer}\n${front(at)}`.trim(),
      }),
    ),
  ) as Files;

/** Days that lie so far apart, the last one on `last`. */
const every = (gap: number, count: number, last: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => addDays(last as Day, (at + 1 - count) * gap));

const sunday = endOf(week47);

describe('whom we have not met for longer than usual', () => {
  const missed = (files: Files, asked?: Asked) =>
    (gathered(files, asked).missed ?? []).map(({ customer, since, usual }) => [
      customer.id,
      since,
      usual,
    ]);

  const cases: readonly (readonly [reason: string, files: Files, found: unknown])[] = [
    [
      'met every two weeks, and four weeks ago',
      notesOf('mirai', every(14, 5, '2026-10-25')),
      [['mirai', 28, 14]],
    ],
    [
      'met in the week, however often one usually meets',
      notesOf('mirai', every(1, 9, '2026-11-16')),
      [],
    ],
    ['met as usual', notesOf('mirai', every(14, 5, '2026-11-15')), []],
    ['four days of contact are no rhythm', notesOf('mirai', every(14, 4, '2026-10-01')), []],
    ['over a year of silence is no pause', notesOf('mirai', every(14, 6, '2025-11-01')), []],
    [
      'a colleague met them since',
      {
        ...notesOf('mirai', every(14, 5, '2026-10-25')),
        ...notesOf('mirai', ['2026-11-18'], () => 'author: sato', 'thanks'),
      },
      [],
    ],
    [
      'nobody whom I have ever met',
      notesOf('mirai', every(14, 5, '2026-10-25'), () => 'author: sato'),
      [],
    ],
    [
      'what comes after the week was not there yet',
      {
        ...notesOf('mirai', every(14, 5, '2026-10-25')),
        ...notesOf('mirai', ['2026-11-23'], () => '', 'thanks'),
      },
      [['mirai', 28, 14]],
    ],
    [
      'who has been missed more often, by their own rhythm, comes first',
      {
        ...notesOf('aozora', every(14, 5, '2026-10-25')),
        ...notesOf('mirai', every(3, 5, '2026-11-10')),
      },
      [
        ['mirai', 12, 3],
        ['aozora', 28, 14],
      ],
    ],
  ];
  for (const [reason, files, found] of cases) {
    it(reason, () => assert.deepEqual(missed(files), found));
  }

  it('stand above all voices, by their names, five at most', () => {
    const page = (id: string, name: string) => ({
      [`customers/${id}.md`]: `---\nkind: customer\nname: ${name}\n---\n`,
    });
    const files = {
      ...notesOf('mirai', every(14, 5, '2026-10-25')),
      ...page('mirai', 'Mirai *KK*'),
    };
    assert.equal(
      sectionOf(files, 'voices'),
      '## Voices\n\nLonger than usual since we met: Mirai \\*KK\\* (28 days, usually 14).\n',
    );
    assert.equal(
      sectionOf(files, 'voices', 'ja'),
      '## お客様の声\n\nいつもより間が空いている: Mirai \\*KK\\*(28日、ふだんは14日)。\n',
    );
    const seven = Object.assign(
      note({ id: 'now', front: 'customer: kitano' }),
      ...'abcdefg'.split('').map((id, at) => notesOf(id, every(7 + at, 5, '2026-10-20'))),
    ) as Files;
    const section = sectionOf(seven, 'voices') ?? '';
    assert.match(
      section,
      /met: A \(33 days, usually 7\), .*E \(33 days, usually 11\) and 2 more\.\n\n### Kitano\n/,
    );
    assert.match(
      sectionOf(seven, 'voices', 'ja') ?? '',
      /e\(33日、ふだんは11日\)、ほか2件。\n\n### /,
    );
  });
});

describe('becoming one of many', () => {
  /** Nine conversations, a week apart, the last one in the week. */
  const days = every(7, 9, '2026-11-20');
  const talks = (...stages: readonly string[]): Files =>
    notesOf('mirai', days, (at) => `stage: ${stages[at]}`);
  const early = ['worry', 'plan', 'worry', 'plan', 'worry', 'plan'];
  const files = talks(...early, 'rfp', 'use', 'rfp');
  const drifting = (given: Files, asked?: Asked) => gathered(given, asked).voices[0]?.oneOfMany;

  it('is said of a customer of the week of whom the rule says so, with both counts', () => {
    assert.deepEqual(drifting(files), { late: 0, lateOf: 3, early: 6, earlyOf: 6 });
    assert.match(
      sectionOf(files, 'voices') ?? '',
      /\n\nBecoming one of many: 0 of the last 3 conversations began with a worry or a plan, 6 of the 6 before\.\n$/,
    );
    assert.match(
      sectionOf(files, 'voices', 'ja') ?? '',
      /\n\n「大勢のうちの一社」になりかけている。悩みか構想の段階で声がかかったのは、直近3件のうち0件、それ以前は6件のうち6件。\n$/,
    );
  });

  it('is not said where we are asked as early as before, or where nobody can tell yet', () => {
    assert.equal(drifting(talks(...early, 'plan', 'worry', 'plan')), undefined);
    assert.equal(drifting(notesOf('mirai', days.slice(-6), () => 'stage: rfp')), undefined);
  });

  it('is as it was at the end of the week: what came later says nothing', () => {
    const before = { week: '2026-W46' as Week };
    assert.equal(drifting(talks(...early, 'plan', 'worry', 'rfp'), before), undefined);
    const later = notesOf('mirai', every(7, 9, '2027-01-22'), () => 'stage: worry');
    const section = (given: Files) => sectionOf(given, 'voices');
    assert.equal(section({ ...later, ...files }), section(files));
  });

  it('counts what colleagues were asked, too', () => {
    const theirs = talks(...early, 'rfp', 'use', 'rfp');
    const others = Object.fromEntries(
      Object.entries(theirs).map(([path, text], at) => [
        path,
        at < 8 ? text.replace('customer:', 'author: sato\ncustomer:') : text,
      ]),
    );
    assert.deepEqual(drifting(others), { late: 0, lateOf: 3, early: 6, earlyOf: 6 });
  });
});

describe('the customer, or the deal?', () => {
  const week = notesOf(
    'kitano',
    ['2026-11-17', '2026-11-20'],
    (at) => `stage: ${['order', 'rfp'][at]}`,
  );
  const before = (day: string, front: string, kind = 'interaction'): Files =>
    notesOf('kitano', [day], () => front, kind);
  const cases: readonly (readonly [reason: string, files: Files, asked: string | undefined])[] = [
    ['is asked where the notes speak only of requests for proposals and orders', week, 'rfp'],
    [
      'is asked where that was so before, too',
      { ...before('2026-10-05', 'stage: order'), ...week },
      'rfp',
    ],
    [
      'is not asked where they came with a worry in the half year before',
      { ...before('2026-06-01', 'stage: worry'), ...week },
      undefined,
    ],
    [
      'is not asked where they use what we made',
      { ...before('2026-10-05', 'stage: use'), ...week },
      undefined,
    ],
    [
      'is not asked where a colleague was told of a plan',
      { ...before('2026-10-05', 'stage: plan\nauthor: sato'), ...week },
      undefined,
    ],
    [
      'is asked where the worry is older than half a year',
      { ...before('2026-05-01', 'stage: worry'), ...week },
      'rfp',
    ],
    [
      'is asked where a worry came only after the week',
      { ...before('2026-11-23', 'stage: worry'), ...week },
      'rfp',
    ],
    [
      'is asked where an older note does not say a stage',
      { ...before('2026-10-05', ''), ...week },
      'rfp',
    ],
    [
      'is not asked where a voice of the week does not: it may have been a worry',
      { ...before('2026-11-18', ''), ...week },
      undefined,
    ],
  ];
  for (const [reason, files, asked] of cases) {
    it(reason, () => {
      const group = gathered(files).voices.find(({ customer }) => customer?.id === 'kitano');
      assert.equal(group?.onlyDeal, asked);
    });
  }
});

describe('the steps of a customer', () => {
  const known = note({
    kind: 'improvement',
    day: '2026-10-05',
    id: 'known',
    front: 'customer: mirai',
  });
  const thanks = (front = '', day = '2026-11-18') => notesOf('mirai', [day], () => front, 'thanks');
  const cases: readonly (readonly [reason: string, files: Files, steps: unknown])[] = [
    ['the first, by thanks', { ...known, ...thanks() }, [[1, 'thanks']]],
    ['the second, by a win', { ...known, ...thanks('win: award') }, [[2, 'thanks']]],
    [
      'the first, where we were asked early',
      { ...known, ...notesOf('mirai', ['2026-11-17'], () => 'stage: worry') },
      [[1, 'interaction']],
    ],
    [
      'none where they were there before',
      { ...thanks('', '2026-11-02'), ...notesOf('mirai', ['2026-11-17'], () => 'stage: worry') },
      undefined,
    ],
    [
      'the second, where only the first was reached before',
      { ...thanks('', '2026-11-02'), ...notesOf('mirai', ['2026-11-17'], () => 'win: results') },
      [[2, 'interaction']],
    ],
    [
      'none by hearsay',
      { ...known, ...notesOf('mirai', ['2026-11-17'], () => 'win: results\nheard: sales') },
      undefined,
    ],
    [
      'none of a customer who is new: there is nothing to compare with',
      thanks('win: award'),
      undefined,
    ],
    [
      'none by a colleague’s note',
      { ...known, ...note({ id: 'mine', front: 'customer: mirai' }), ...thanks('author: sato') },
      undefined,
    ],
    [
      'none that comes after the week',
      { ...known, ...thanks('', '2026-11-23'), ...note({ id: 'mine', front: 'customer: mirai' }) },
      undefined,
    ],
  ];
  for (const [reason, files, steps] of cases) {
    it(`are said to be reached for the first time: ${reason}`, () => {
      const found = gathered(files).steps?.map(({ step, note: { id } }) => [
        step,
        id.split('-')[3],
      ]);
      assert.deepEqual(found, steps);
    });
  }

  it('stand beside the win that they were reached by, else in a line of their own', () => {
    assert.equal(
      sectionOf({ ...known, ...thanks('win: award') }, 'wins'),
      '## Their wins\n\n- Mirai · award: [Title](../notes/2026/2026-11-18-thanks-mirai0.md) · **step 2 reached:** they are recognised in their own company\n',
    );
    assert.equal(
      sectionOf({ ...known, ...thanks() }, 'wins', 'ja'),
      '## お客様が認められたこと\n\n- mirai · [Title](../notes/2026/2026-11-18-thanks-mirai0.md) · **1段目に到達:** 私たちがお客様に認められた\n',
    );
  });

  it('name a win that rests on hearsay as such', () => {
    const files = note({ front: 'customer: mirai\nwin: results\nheard: partner' });
    assert.match(sectionOf(files, 'wins') ?? '', /\) · through a partner\n$/);
  });
});

describe('an older week written again', () => {
  it('says of its customers what it said then, whatever came since', () => {
    const then = {
      ...notesOf('mirai', every(14, 5, '2026-10-25')),
      ...notesOf('aozora', every(7, 9, '2026-11-20'), (at) => `stage: ${at < 6 ? 'worry' : 'rfp'}`),
    };
    const since = {
      ...notesOf('mirai', every(7, 3, addDays(sunday, 8)).slice(2)),
      ...notesOf('aozora', every(1, 5, addDays(sunday, 6)), () => 'stage: worry\nwin: award'),
    };
    const said = (files: Files) =>
      (['voices', 'wins'] as const).map((name) => sectionOf(files, name));
    assert.deepEqual(said({ ...since, ...then }), said(then));
  });
});

import assert from 'node:assert/strict';
import { areas } from '../../../../src/core/note/sections.ts';
import type { Files } from '../retrospective/folder.ts';
import { dataOf, glanceAt, page, talk, type ATalk } from './folder.ts';

const written = (...sections: readonly string[]) =>
  sections.map((heading) => `## ${heading}\n\nA line.\n\n`).join('');
const strategy = (front: string) => page(front, written('Their strategy'));
const stateOf = (files: Files, area: (typeof areas)[number], staleAfter = 6) =>
  glanceAt(files, { staleAfter }).areas.find((one) => one.area === area);

describe('what we know of a customer', () => {
  it('are the areas in which the page says anything, in either language', () => {
    const files = page(
      '',
      `${written('Their work', '戦略', 'My own heading')}## Their worries\n\n<!-- ask -->\n`,
    );
    const { areas: states, known } = dataOf(files);
    assert.deepEqual(
      states.map(({ area }) => area),
      areas,
    );
    assert.deepEqual(
      states.filter(({ isFilled }) => isFilled).map(({ area, line }) => [area, line]),
      [
        ['work', 'A line.'],
        ['strategy', 'A line.'],
      ],
    );
    assert.equal(known, 2);
  });

  it('is nothing where there is no page', () => {
    const { areas: states, known } = glanceAt(talk('2026-11-01', { front: 'stage: plan' }));
    assert.deepEqual(
      [known, states.some(({ isFilled, isStale }) => isFilled || isStale)],
      [0, false],
    );
    assert.equal(states.find(({ area }) => area === 'strategy')?.touched?.day, '2026-11-01');
  });

  it('is read from a page without front matter, too', () => {
    const files = {
      'customers/kitano.md':
        '# Kitano Foods\n\nTwo plants,\nday and night.\n\n## Their work\n\nFrozen noodles\nand ready meals.\n\nMore.\n',
    };
    const {
      about,
      areas: [work],
      name,
    } = dataOf(files);
    assert.deepEqual(
      [name, about, work?.line],
      ['Kitano Foods', 'Two plants, day and night.', 'Frozen noodles and ready meals.'],
    );
  });
});

describe('how fresh an area is', () => {
  const cases: readonly [
    why: string,
    files: Files,
    confirmed: string | undefined,
    isStale: boolean,
  ][] = [
    ['reviewed lately', strategy('reviewed:\n  strategy: 2026-11-01'), '2026-11-01', false],
    [
      'reviewed six months ago to the day',
      strategy('reviewed:\n  strategy: 2026-05-21'),
      '2026-05-21',
      false,
    ],
    [
      'reviewed a day before that',
      strategy('reviewed:\n  strategy: 2026-05-20'),
      '2026-05-20',
      true,
    ],
    [
      'not reviewed, but a note touched it',
      { ...strategy(''), ...talk('2026-10-01', { front: 'stage: plan' }) },
      '2026-10-01',
      false,
    ],
    [
      'what was reviewed counts, not the note that came later',
      {
        ...strategy('reviewed:\n  strategy: 2026-01-01'),
        ...talk('2026-10-01', { front: 'stage: plan' }),
      },
      '2026-01-01',
      true,
    ],
    [
      'hearsay confirms nothing',
      { ...strategy(''), ...talk('2026-10-01', { front: 'stage: plan\nheard: sales' }) },
      undefined,
      true,
    ],
    ['nobody can tell', strategy(''), undefined, true],
    [
      'a review of another area is none of this',
      strategy('reviewed:\n  work: 2026-11-01'),
      undefined,
      true,
    ],
    [
      'a day ahead, as it may have begun elsewhere',
      strategy('reviewed:\n  strategy: 2026-11-22'),
      '2026-11-22',
      false,
    ],
    [
      'a slip of the pen in the year',
      strategy('reviewed:\n  strategy: 2062-11-01'),
      undefined,
      true,
    ],
    [
      'a note of the future touched nothing yet',
      { ...strategy(''), ...talk('2026-12-01', { front: 'stage: plan' }) },
      undefined,
      true,
    ],
  ];
  for (const [why, files, confirmed, isStale] of cases) {
    it(why, () => {
      const state = stateOf(files, 'strategy');
      assert.deepEqual([state?.confirmed, state?.isStale], [confirmed, isStale]);
    });
  }

  it('goes by the setting, and is told in whole months', () => {
    const files = strategy('reviewed:\n  strategy: 2026-08-22');
    assert.deepEqual(
      [stateOf(files, 'strategy', 2)?.isStale, stateOf(files, 'strategy', 3)?.isStale],
      [true, false],
    );
    assert.equal(stateOf(files, 'strategy')?.months, 2);
    assert.equal(stateOf(strategy('reviewed:\n  strategy: 2025-12-31'), 'strategy')?.months, 10);
  });
});

describe('a note touches', () => {
  const cases: readonly [why: string, note: ATalk, touched: readonly string[]][] = [
    [
      'the worries, where we were asked while still a worry',
      { front: 'stage: worry' },
      ['worries'],
    ],
    ['the strategy, where it was a plan', { front: 'stage: plan' }, ['strategy']],
    ['how they decide, at the request for proposals', { front: 'stage: rfp' }, ['decide']],
    ['how they decide, at the order', { front: 'stage: order' }, ['decide']],
    ['their work, where it is in use', { front: 'stage: use' }, ['work']],
    [
      'how they decide, where there is an outcome',
      { front: 'stage: use\noutcome: declined' },
      ['work', 'decide'],
    ],
    ['who must recognise them, by a win', { kind: 'thanks', front: 'win: award' }, ['recognise']],
    [
      'the worries, by a frustration that became an expectation',
      { kind: 'frustration', body: '## Unmet expectation\n\nThey expected more.\n' },
      ['worries'],
    ],
    ['nothing, by a raw one', { kind: 'frustration' }, []],
    [
      'what a tag names',
      { front: 'tags: [競合, environment, other]' },
      ['competitors', 'environment'],
    ],
    ['nothing, as an improvement', { kind: 'improvement', front: 'tags: [work]' }, []],
    ['nothing, without any of these', {}, []],
  ];
  for (const [why, note, touched] of cases) {
    it(why, () => {
      const states = glanceAt(talk('2026-11-01', note)).areas;
      assert.deepEqual(
        states.filter((one) => one.touched).map(({ area }) => area),
        touched,
      );
    });
  }
});

import assert from 'node:assert/strict';
import type { Files } from '../retrospective/folder.ts';
import { glanceAt, page, talk, type ATalk } from './folder.ts';

const introduction = (by: string, people = '') =>
  `${people && `with: [${people}]\n`}introduction:\n  of: us\n  to: Sendai\n  by: ${by}`;

describe('the two steps', () => {
  const cases: readonly [
    why: string,
    note: ATalk,
    first: string | undefined,
    second: string | undefined,
    reached: number,
  ][] = [
    [
      'asked while still a worry: they recognise us',
      { front: 'stage: worry' },
      'asked-early',
      undefined,
      1,
    ],
    [
      'asked while still a plan: so, too',
      { front: 'stage: plan\nheard: direct' },
      'asked-early',
      undefined,
      1,
    ],
    [
      'asked at the request for proposals: no sign',
      { front: 'stage: rfp' },
      undefined,
      undefined,
      0,
    ],
    ['thanks', { kind: 'thanks' }, 'thanks', undefined, 1],
    [
      'an introduction by somebody whom we talked to',
      { front: introduction('Ito', 'Ito, Sato') },
      'introduction',
      undefined,
      1,
    ],
    [
      'an introduction by the customer',
      { front: introduction('Kitano Foods') },
      'introduction',
      undefined,
      1,
    ],
    [
      'one that our own side made is no sign',
      { front: introduction('Hide', 'Ito') },
      undefined,
      undefined,
      0,
    ],
    ['a win: their company recognises them', { front: 'win: results' }, undefined, 'win', 2],
    [
      'thanks that tell of a win speak for both',
      { kind: 'thanks', front: 'win: award' },
      'thanks',
      'win',
      2,
    ],
    [
      'hearsay is listed, and reaches no step',
      { front: 'stage: worry\nwin: award\nheard: sales' },
      'asked-early',
      'win',
      0,
    ],
    [
      'a frustration speaks for neither',
      { kind: 'frustration', front: 'win: award' },
      undefined,
      undefined,
      0,
    ],
  ];
  for (const [why, note, first, second, reached] of cases) {
    it(why, () => {
      const files = { ...page('name: Kitano Foods'), ...talk('2026-11-01', note) };
      const glance = glanceAt(files);
      const found = glance.steps.map(([newest]) => newest?.because);
      assert.deepEqual([...found, glance.reached], [first, second, reached]);
    });
  }

  it('name the newest evidence first', () => {
    const files: Files = {
      ...talk('2026-10-01', { front: 'stage: worry' }),
      ...talk('2026-11-01', { kind: 'thanks' }),
      ...talk('2026-09-01', { front: 'win: award' }),
      ...talk('2026-11-02', { front: 'win: results' }),
      ...talk('2026-12-02', { front: 'win: promotion' }),
    };
    const { steps } = glanceAt(files);
    assert.deepEqual(
      steps.map((found) => found.map(({ day, win }) => `${day} ${win ?? ''}`.trim())),
      [
        ['2026-11-01', '2026-10-01'],
        ['2026-11-02 results', '2026-09-01 award'],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { addDays } from '../../../../src/core/day.ts';
import type { Stage } from '../../../../src/core/note/kind.ts';
import type { Files } from '../retrospective/folder.ts';
import { glanceAt, saturday, talk } from './folder.ts';

const byLetter: { readonly [letter: string]: Stage } = {
  ...{ w: 'worry', p: 'plan', r: 'rfp', o: 'order', u: 'use' },
};

/** A conversation a day up to today, each by the first letter of its stage; `-` does not say its stage. */
function spoken(letters: string): Files {
  const all = [...letters].map((letter, at) =>
    talk(addDays(saturday, at + 1 - letters.length), {
      front: byLetter[letter] ? `stage: ${byLetter[letter]}` : '',
    }),
  );
  return Object.assign(talk('2020-01-01', { kind: 'improvement' }), ...all) as Files;
}

const asked = (letters: string) => glanceAt(spoken(letters)).asked;

describe('whether we are asked earlier than before', () => {
  const cases: readonly [why: string, letters: string, compared: string | undefined][] = [
    ['six conversations are no trend', 'rrrrww', undefined],
    ['one that does not say its stage is not counted', 'rrrr-ww', undefined],
    ['seven are: the last two against the five before', 'rrrrrww', 'earlier 2/2 0/5'],
    ['a plan is as good as a worry', 'rrrrrpp', 'earlier 2/2 0/5'],
    ['what is in use already is not early', 'uuuuuuu', 'same 0/2 0/5'],
    ['asked for a price only: one of many', 'wwwwwrr', 'one-of-many 0/2 5/5'],
    ['an order is as late as a request', 'wpwpwor', 'one-of-many 0/2 5/5'],
    ['always early stays early', 'wpwpwpw', 'same 2/2 5/5'],
    ['fourteen points are no difference', 'wwrrrrrwrrwrrrwrrwrrw', 'same 3/7 4/14'],
    [
      'of nine, three are late: half is sixteen points less than two thirds',
      'wwwrrrwwr',
      'earlier 2/3 3/6',
    ],
    [
      'exactly fifteen points up are enough',
      `${'w'.repeat(4)}${'r'.repeat(36)}${'w'.repeat(5)}${'r'.repeat(15)}`,
      'earlier 5/20 4/40',
    ],
    [
      'exactly fifteen points down are enough',
      `${'w'.repeat(16)}${'r'.repeat(24)}${'w'.repeat(5)}${'r'.repeat(15)}`,
      'one-of-many 5/20 16/40',
    ],
    [
      'one point less is not',
      `${'w'.repeat(15)}${'r'.repeat(25)}${'w'.repeat(5)}${'r'.repeat(15)}`,
      'same 5/20 15/40',
    ],
  ];
  for (const [why, letters, expected] of cases) {
    it(why, () => {
      const { compared } = asked(letters);
      const { drift, late, lateOf, early, earlyOf } = compared ?? {};
      assert.equal(compared && `${drift} ${late}/${lateOf} ${early}/${earlyOf}`, expected);
    });
  }
});

describe('the stages of the conversations', () => {
  it('come oldest first, what was heard second-hand as such', () => {
    const files = {
      ...talk('2026-11-03', { front: 'stage: rfp\nheard: sales' }),
      ...talk('2026-11-01', { front: 'stage: plan' }),
    };
    assert.deepEqual(
      glanceAt(files).asked.marks.map(({ day, stage, hearsay }) => [day, stage, hearsay]),
      [
        ['2026-11-01', 'plan', undefined],
        ['2026-11-03', 'rfp', 'sales'],
      ],
    );
  });

  it('of one day come by their time', () => {
    const at = (time: string, stage: string) =>
      talk('2026-11-01', { id: stage, front: `stage: ${stage}` })[
        `notes/2026/2026-11-01-interaction-${stage}.md`
      ]?.replace('date: 2026-11-01', `date: 2026-11-01T${time}+09:00`) ?? '';
    const files = { 'notes/a.md': at('17:00:00', 'order'), 'notes/b.md': at('09:00:00', 'worry') };
    assert.deepEqual(
      glanceAt(files).asked.marks.map(({ stage }) => stage),
      ['worry', 'order'],
    );
  });

  it('have a lower median of seven from the third on', () => {
    assert.deepEqual(
      asked('uurwwwwwpr').marks.map(({ median }) => median),
      [undefined, undefined, 4, 2, 2, 0, 0, 0, 0, 0],
    );
  });

  it('are told by interactions alone, and by none of the future', () => {
    const files = {
      ...talk('2026-11-01'),
      ...talk('2026-11-02', { kind: 'thanks', front: 'stage: worry' }),
      ...talk('2026-11-22', { front: 'stage: worry' }),
    };
    assert.deepEqual(glanceAt(files).asked.marks, []);
  });
});

import assert from 'node:assert/strict';
import { peopleIn } from '../../../../src/core/customers/people.ts';
import type { Fields } from '../../../../src/core/note/fields.ts';
import { notesFrom, noteText } from '../../../support/builders.ts';

const meeting = (date: string, fields: Omit<Fields, 'kind' | 'date'>) => ({
  [`notes/2026/${date}.md`]: noteText({ title: date, fields: { date, ...fields } }),
});

describe('the people around a customer', () => {
  it('are those who were there and those who were introduced, named last first, with their notes', () => {
    const people = peopleIn(
      notesFrom({
        ...meeting('2026-09-01', { with: ['Sato', 'head of accounting'] }),
        ...meeting('2026-10-01', { introduction: { of: 'Mori', to: 'Ｓａｔｏ', by: 'Ito' } }),
        ...meeting('2026-10-02', { introduction: { of: 'Us', to: '私たち', by: 'me ' } }),
        ...meeting('2026-11-01', { with: ['sato', 'Sato'] }),
      }),
    );
    assert.deepEqual(
      people.map(({ name, count, last }) => [name, count, last.title]),
      [
        ['sato', 3, '2026-11-01'],
        ['Mori', 1, '2026-10-01'],
        ['Ito', 1, '2026-10-01'],
        ['head of accounting', 1, '2026-09-01'],
      ],
    );
  });

  it('are nobody where no note names one', () => {
    assert.deepEqual(peopleIn(notesFrom(meeting('2026-09-01', {}))), []);
  });
});

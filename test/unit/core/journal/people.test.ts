import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { rankPeople, peopleNamedIn } from '../../../../src/core/journal/people.ts';
import { nameKey } from '../../../../src/core/note/customerName.ts';
import type { Contributions } from '../../../../src/core/ports.ts';
import { notesFrom, noteText } from '../../../support/builders.ts';

type Found = { readonly [K in keyof Contributions]?: { readonly [name: string]: number } };

function contributions({ lines = {}, commits = {}, week = {} }: Found): Contributions {
  const shares = (of: { readonly [name: string]: number }) => new Map(Object.entries(of));
  return { lines: shares(lines), commits: shares(commits), week: shares(week) };
}

/** Names with what speaks for them: `Ito lines 9`. */
const ranked = (found: Found, named: readonly string[] = [], without: readonly string[] = []) =>
  rankPeople(contributions(found), named, without).map(({ name, reason }) =>
    [name, reason.code, ...('count' in reason ? [reason.count] : [])].join(' '),
  );

interface Case {
  readonly it: string;
  readonly found?: Found;
  readonly named?: readonly string[];
  readonly without?: readonly string[];
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    it: 'those whose lines are linked come first, most lines first',
    found: { lines: { Mori: 2, Ito: 9 }, commits: { Abe: 40 }, week: { Ueda: 99 } },
    gives: ['Ito lines 9', 'Mori lines 2', 'Abe commits 40', 'Ueda week 99'],
  },
  {
    it: 'of as many lines, who changed the file more often; then who committed more of late',
    found: {
      lines: { A: 1, B: 1, C: 1 },
      commits: { A: 1, B: 2, C: 1 },
      week: { C: 5, A: 4 },
    },
    gives: ['B lines 1', 'C lines 1', 'A lines 1'],
  },
  {
    it: 'who is named in notes alone comes last, in the order of the notes',
    found: { week: { Ueda: 1 } },
    named: ['Sato', 'Abe'],
    gives: ['Ueda week 1', 'Sato named', 'Abe named'],
  },
  {
    it: 'without Git there are the notes',
    named: ['佐藤'],
    gives: ['佐藤 named'],
  },
  {
    it: 'one person is one, as the notes spell the name',
    found: { lines: { 'Hana Sato': 3 }, week: { 'ＨＡＮＡ　ＳＡＴＯ': 2 } },
    named: ['hana sato'],
    gives: ['hana sato lines 3'],
  },
  {
    it: 'oneself and those who are there already are left out, however they are spelled',
    found: { lines: { Hide: 50, Ito: 1 }, commits: { 'Hide ': 3 } },
    named: ['ito', 'Mori'],
    without: ['hide', 'ITO', ''],
    gives: ['Mori named'],
  },
  {
    it: 'programs made nothing possible',
    found: { commits: { 'dependabot[bot]': 300, Robot: 1 } },
    gives: ['Robot commits 1'],
  },
];

describe('who made it possible', () => {
  for (const { it: says, found = {}, named, without, gives } of cases) {
    it(says, () => assert.deepEqual(ranked(found, named, without), gives));
  }

  it('is everybody once, in an order that does not hang on the order of names', () => {
    const shares = fc.dictionary(fc.constantFrom('a', 'A', 'b', 'c', '佐藤'), fc.nat(9));
    const found = fc.record({ lines: shares, commits: shares, week: shares });
    const named = fc.array(fc.constantFrom('a', 'd', 'C'));
    fc.assert(
      fc.property(found, named, fc.array(fc.constantFrom('b', 'D')), (one, two, without) => {
        const people = rankPeople(contributions(one), two, without);
        const keys = people.map(({ name }) => nameKey(name));
        assert.equal(new Set(keys).size, keys.length);
        const all = [...Object.values(one).flatMap((of) => Object.keys(of)), ...two].map(nameKey);
        const out = without.map(nameKey);
        assert.deepEqual(new Set(keys), new Set(all.filter((key) => !out.includes(key))));
        const ranks = people.map(({ reason }) =>
          ['lines', 'commits', 'week', 'named'].indexOf(reason.code),
        );
        assert.deepEqual(
          ranks,
          ranks.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('teammates', () => {
  it('are those whom notes name, those named last first', () => {
    const thanks = (date: string, ...people: string[]) =>
      noteText({ kind: 'thanks', fields: { date, for: people } });
    const notes = notesFrom({
      'notes/a.md': thanks('2026-11-17', 'sato', 'mori'),
      'notes/b.md': thanks('2026-11-18', 'mori', 'ito'),
      'notes/c.md': noteText(),
    });
    assert.deepEqual(peopleNamedIn(notes, 10), ['mori', 'ito', 'sato']);
    assert.deepEqual(peopleNamedIn(notes, 1), ['mori', 'ito']);
  });
});

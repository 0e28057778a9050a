import assert from 'node:assert/strict';
import type { Day, Week } from '../../../../src/core/day.ts';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import { languages, type Language } from '../../../../src/core/note/sections.ts';
import { written } from './folder.ts';

describe('dates in words', () => {
  const line = (week: string, language: Language) =>
    written({}, language, { week: week as Week }).split('\n')[10];
  it('span a month, two months, two years', () => {
    assert.equal(line('2026-W47', 'en'), 'November 16 – 22 · hide');
    assert.equal(line('2026-W49', 'en'), 'November 30 – December 6 · hide');
    assert.equal(line('2026-W53', 'en'), 'December 28, 2026 – January 3, 2027 · hide');
    assert.equal(line('2026-W47', 'ja'), '11月16日〜22日 · hide');
    assert.equal(line('2026-W49', 'ja'), '11月30日〜12月6日 · hide');
    assert.equal(line('2026-W53', 'ja'), '2026年12月28日〜2027年1月3日 · hide');
  });

  it('name the days of the week, a run of them by its ends', () => {
    const days = (...list: string[]) =>
      languages.map((language) => wordsOf(language).dates.days(list as Day[]));
    assert.deepEqual(days('2026-11-16', '2026-11-19'), ['Mon 16, Thu 19', '16日(月)、19日(木)']);
    assert.deepEqual(days('2026-11-18', '2026-11-19', '2026-11-20'), [
      'Wed 18 – Fri 20',
      '18日(水)〜20日(金)',
    ]);
    assert.deepEqual(days('2027-01-03'), ['Sun 3', '3日(日)']);
  });

  it('use the ISO week-year in the title', () => {
    assert.match(written({}, 'en', { week: '2026-W53' as Week }), /^# Week 53, 2026: /m);
    assert.match(written({}, 'ja', { week: '2026-W53' as Week }), /^# 2026年 第53週: /m);
  });
});

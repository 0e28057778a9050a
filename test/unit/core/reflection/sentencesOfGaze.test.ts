import { aDay } from '../../../support/builders.ts';
import { note } from '../retrospective/folder.ts';
import { drawn, filesOf, improvement, says } from './journal.ts';

const quiet = ['', 0, 0] as const;
const thanks = (day: string) => note({ kind: 'thanks', day });

describe('the sentence on the gaze', () => {
  it('says what it says in the drawing', () => {
    says('gaze', filesOf(drawn), [
      'Scope rose from mostly tasks in September to mostly mechanisms in November. The first change across organisations came this week.',
      '改善の中心は、9月の「作業」から11月は「仕組み」へ上がりました。今週、初めて組織をまたぐ改善が出ました。',
    ]);
  });

  it('holds four weeks against the four before', () => {
    const asked = { range: 4 } as const;
    says(
      'gaze',
      filesOf(drawn.slice(0, 11)),
      [
        'Scope stayed at mostly mechanisms, as in the four weeks before.',
        '改善の中心は、その前の4週と同じく「仕組み」です。',
      ],
      asked,
    );
    says(
      'gaze',
      filesOf([['td td', 0, 0], quiet, quiet, quiet, ['od od', 0, 0]]),
      [
        'Scope rose from mostly tasks in the four weeks before to mostly organisation-wide changes in these four.',
        '改善の中心は、その前の4週の「作業」からこの4週は「組織間」へ上がりました。',
      ],
      asked,
    );
  });

  it('says that it came down, or stayed', () => {
    const ending = (improvements: string) =>
      filesOf([['pd pd', 1, 0], ...Array.from({ length: 10 }, () => quiet), [improvements, 1, 0]]);
    says('gaze', ending('td td'), [
      'Scope came down from mostly process changes in September to mostly tasks in November.',
      '改善の中心は、9月の「工程間」から11月は「作業」へ下がりました。',
    ]);
    says('gaze', ending('pd pd'), [
      'Scope stayed at mostly process changes, from September to November.',
      '改善の中心は、9月から11月まで「工程間」のままです。',
    ]);
  });

  it('says the first and the last weeks where a month is longer than those', () => {
    const over = (early: string, between: number, late: string) =>
      filesOf([[early, 1, 0], ...Array.from({ length: between }, () => quiet), [late, 1, 0]]);
    says('gaze', over('td td', 3, 'md md'), [
      'Scope rose from mostly tasks in the first week to mostly mechanisms in this one.',
      '改善の中心は、最初の週の「作業」から今週は「仕組み」へ上がりました。',
    ]);
    says('gaze', over('td td', 3, 'td td'), [
      'Scope stayed at mostly tasks, from the first week to this one.',
      '改善の中心は、最初の週から今週まで「作業」のままです。',
    ]);
    says('gaze', over('md md', 4, 'td td'), [
      'Scope came down from mostly mechanisms in the first two weeks to mostly tasks in the last two.',
      '改善の中心は、最初の2週の「仕組み」から直近2週は「作業」へ下がりました。',
    ]);
  });

  it('says no month that has more weeks than were looked at', () => {
    const three = 'md md md';
    says('gaze', filesOf([['td td', 1, 0], quiet, quiet, [three, 1, 0], ['', 1, 0]]), [
      'No improvement with a scope this week; in the first week it was mostly tasks.',
      '今週は、範囲を決めた改善がありません。最初の週の中心は「作業」でした。',
    ]);
    says(
      'gaze',
      filesOf([['', 1, 0], quiet, ['td', 1, 0], [three, 1, 0], quiet, ['od od', 1, 0]]),
      [
        'In the last two weeks scope was mostly organisation-wide changes; the first two have none to compare with.',
        '直近2週の改善の中心は「組織間」です。最初の2週に、比べる改善はありません。',
      ],
    );
    // The first of the last four weeks is November's second.
    const december = { ...filesOf(drawn), ...improvement('2026-12-02', 'p', 'scope: process') };
    says(
      'gaze',
      december,
      [
        'Scope rose from mostly tasks in the first four weeks to mostly process changes in the last four.',
        '改善の中心は、最初の4週の「作業」から直近4週は「工程間」へ上がりました。',
      ],
      { today: aDay('2026-12-04') },
    );
    says(
      'gaze',
      {
        ...filesOf(drawn),
        ...improvement('2026-02-02', 'a', 'scope: task'),
        ...improvement('2026-02-03', 'b', 'scope: task'),
      },
      [
        'Scope rose from mostly tasks in the first 13 weeks to mechanisms in the last 13. The first change across organisations came this week.',
        '改善の中心は、最初の13週の「作業」から直近13週は「仕組み」へ上がりました。今週、初めて組織をまたぐ改善が出ました。',
      ],
      { range: 52 },
    );
  });

  it('does not call it a trend where one of the two holds a single improvement', () => {
    says('gaze', filesOf([['md', 1, 0], quiet, quiet, quiet, ['td td', 1, 0]]), [
      'Three improvements: two tasks and a mechanism. A trend needs two with a scope at each end.',
      '改善は3件（作業2、仕組み1）。傾向が言えるのは、最初の週と今週に、範囲を決めた改善が2件以上ずつあるときです。',
    ]);
    says('gaze', filesOf([['td td', 1, 0], quiet, quiet, ['m.', 1, 0], quiet, ['p.', 1, 0]]), [
      'Four improvements: two tasks, a mechanism and a process change. A trend needs two with a scope at each end.',
      '改善は4件（作業2、仕組み1、工程間1）。傾向が言えるのは、最初の2週と直近2週に、範囲を決めた改善が2件以上ずつあるときです。',
    ]);
    const asked = { range: 4 } as const;
    says(
      'gaze',
      filesOf([['td', 1, 0], quiet, quiet, quiet, ['od', 1, 0]]),
      [
        'One improvement: an organisation-wide change. A trend needs two with a scope in these four weeks, and two in the four before.',
        '改善は1件（組織間1）。傾向が言えるのは、その前の4週とこの4週に、範囲を決めた改善が2件以上ずつあるときです。',
      ],
      asked,
    );
    says(
      'gaze',
      filesOf([['td', 1, 0], quiet, quiet, quiet, quiet]),
      [
        'No improvement. A trend needs two with a scope in these four weeks, and two in the four before.',
        '改善はありません。傾向が言えるのは、その前の4週とこの4週に、範囲を決めた改善が2件以上ずつあるときです。',
      ],
      asked,
    );
  });

  it('says the year that is not this one', () => {
    const files = {
      ...improvement('2025-12-08', 'a', 'scope: task'),
      ...improvement('2025-12-09', 'b', 'scope: task'),
      ...improvement('2026-02-02', 'c', 'scope: mechanism'),
      ...improvement('2026-02-03', 'd', 'scope: mechanism'),
    };
    says(
      'gaze',
      files,
      [
        'Scope rose from mostly tasks in December 2025 to mostly mechanisms in February.',
        '改善の中心は、2025年12月の「作業」から2月は「仕組み」へ上がりました。',
      ],
      { today: aDay('2026-02-27') },
    );
  });

  it('counts under four weeks, and leaves the trend for later', () => {
    says(
      'gaze',
      filesOf([
        ['td t.', 3, 3],
        ['m.', 4, 1],
      ]),
      [
        'Three improvements so far: two tasks and a mechanism. A trend needs four weeks.',
        '改善はまだ3件（作業2、仕組み1）。傾向が言えるのは4週たってからです。',
      ],
    );
    says(
      'gaze',
      filesOf([
        ['td', 1, 0],
        ['m. pd', 0, 0],
        ['o. md', 2, 1],
      ]),
      [
        'Five improvements so far: a task, two mechanisms, a process change and an organisation-wide change. A trend needs four weeks.',
        '改善はまだ5件（作業1、仕組み2、工程間1、組織間1）。傾向が言えるのは4週たってからです。',
      ],
    );
    const unknown = improvement('2026-11-17', 'a');
    says('gaze', unknown, [
      'One improvement so far, without a scope. A trend needs four weeks.',
      '改善はまだ1件（範囲は未定1）。傾向が言えるのは4週たってからです。',
    ]);
    says('gaze', { ...unknown, ...improvement('2026-11-17', 'b', 'scope: task') }, [
      'Two improvements so far: a task and one without a scope. A trend needs four weeks.',
      '改善はまだ2件（作業1、範囲は未定1）。傾向が言えるのは4週たってからです。',
    ]);
    says('gaze', thanks('2026-11-17'), [
      'No improvement so far. A trend needs four weeks.',
      '改善はまだありません。傾向が言えるのは4週たってからです。',
    ]);
  });

  it('says where there is nothing to compare', () => {
    says('gaze', filesOf([['', 0, 1], quiet, quiet, ['td td', 1, 0]]), [
      'In these four weeks scope was mostly tasks; the four before have none to compare with.',
      'この4週の改善の中心は「作業」です。その前の4週に、比べる改善はありません。',
    ]);
    says('gaze', filesOf([['', 0, 1], quiet, quiet, quiet, ['td td', 1, 0]]), [
      'This week scope was mostly tasks; the first week has none to compare with.',
      '今週の改善の中心は「作業」です。最初の週に、比べる改善はありません。',
    ]);
    const months = Array.from({ length: 10 }, () => quiet);
    says('gaze', filesOf([['', 0, 1], ...months, ['td td', 1, 0]]), [
      'In November scope was mostly tasks; September has none to compare with.',
      '11月の改善の中心は「作業」です。9月に、比べる改善はありません。',
    ]);
    says('gaze', filesOf([['td td', 1, 0], ...months, quiet]), [
      'No improvement with a scope in November; in September it was mostly tasks.',
      '11月は、範囲を決めた改善がありません。9月の中心は「作業」でした。',
    ]);
    says('gaze', filesOf([['', 0, 1], quiet, ['td', 1, 0], quiet, quiet]), [
      'Too few improvements with a scope to compare.',
      '範囲を決めた改善が少なく、まだ比べられません。',
    ]);
    says('gaze', thanks('2026-10-19'), [
      'No improvement was logged in this period.',
      'この期間に、改善の記録はありません。',
    ]);
  });
});

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
      filesOf([['td', 0, 0], quiet, quiet, quiet, ['od', 0, 0]]),
      [
        'Scope rose from mostly tasks in the four weeks before to mostly organisation-wide changes in these four.',
        '改善の中心は、その前の4週の「作業」からこの4週は「組織間」へ上がりました。',
      ],
      asked,
    );
  });

  it('says that it came down, or stayed', () => {
    says('gaze', filesOf([['pd', 1, 0], quiet, quiet, quiet, ['td', 1, 0]]), [
      'Scope came down from mostly process changes in October to mostly tasks in November.',
      '改善の中心は、10月の「工程間」から11月は「作業」へ下がりました。',
    ]);
    says('gaze', filesOf([['md', 1, 0], quiet, quiet, quiet, ['md', 1, 0]]), [
      'Scope stayed at mostly mechanisms, from October to November.',
      '改善の中心は、10月から11月まで「仕組み」のままです。',
    ]);
  });

  it('speaks of halves where both lie in one month, and says the year that is not this one', () => {
    const july = {
      ...improvement('2026-07-03', 'a', 'scope: task'),
      ...improvement('2026-07-28', 'b', 'scope: mechanism'),
    };
    says(
      'gaze',
      july,
      [
        'Scope rose from mostly tasks in the first half to mostly mechanisms in the second half.',
        '改善の中心は、前半の「作業」から後半は「仕組み」へ上がりました。',
      ],
      { today: aDay('2026-07-30') },
    );
    const years = {
      ...improvement('2025-10-06', 'a', 'scope: task'),
      ...improvement('2026-01-02', 'b', 'scope: mechanism'),
    };
    says(
      'gaze',
      years,
      [
        'Scope rose from mostly tasks in October 2025 to mostly mechanisms in December 2025.',
        '改善の中心は、2025年10月の「作業」から2025年12月は「仕組み」へ上がりました。',
      ],
      { today: aDay('2026-01-04'), range: 52 },
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
    says('gaze', filesOf([['', 0, 1], quiet, quiet, ['td', 1, 0]]), [
      'In these four weeks scope was mostly tasks; the four before have none to compare with.',
      'この4週の改善の中心は「作業」です。その前の4週に、比べる改善はありません。',
    ]);
    says('gaze', filesOf([['', 0, 1], quiet, quiet, quiet, ['td', 1, 0]]), [
      'In November scope was mostly tasks; October has none to compare with.',
      '11月の改善の中心は「作業」です。10月に、比べる改善はありません。',
    ]);
    says('gaze', filesOf([['td', 1, 0], quiet, quiet, quiet, quiet]), [
      'No improvement with a scope in November; in October it was mostly tasks.',
      '11月に、範囲を決めた改善はありません。10月の中心は「作業」でした。',
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

describe('the sentence on what fed tomorrow', () => {
  it('holds the last weeks against the first', () => {
    says('fed', filesOf(drawn), [
      'In the last four weeks 23 of 35 pieces of work fed tomorrow; in the first four, 10 of 33.',
      '直近4週は、仕事35件のうち23件が明日につながりました。最初の4週は33件中10件でした。',
    ]);
    says('fed', filesOf([['', 1, 0], quiet, quiet, quiet, ['', 1, 0]]), [
      'This week 1 of 1 piece of work fed tomorrow; in the first week, 1 of 1.',
      '今週は、仕事1件のうち1件が明日につながりました。最初の週は1件中1件でした。',
    ]);
  });

  it('holds four weeks against the four before', () => {
    const asked = { range: 4 } as const;
    says(
      'fed',
      filesOf(drawn),
      [
        'In these four weeks 23 of 35 pieces of work fed tomorrow; in the four before, 13 of 26.',
        'この4週は、仕事35件のうち23件が明日につながりました。その前の4週は26件中13件でした。',
      ],
      asked,
    );
    says(
      'fed',
      filesOf(drawn.slice(-4)),
      [
        'In these four weeks 23 of 35 pieces of work fed tomorrow.',
        'この4週は、仕事35件のうち23件が明日につながりました。',
      ],
      asked,
    );
    says(
      'fed',
      filesOf([['', 2, 1], quiet, quiet, quiet, quiet]),
      [
        'No work was logged in these four weeks; in the four before, 2 of 3 pieces of work fed tomorrow.',
        'この4週は、仕事の記録がありません。その前の4週は、仕事3件のうち2件が明日につながりました。',
      ],
      asked,
    );
  });

  it('counts week by week under four weeks', () => {
    says(
      'fed',
      filesOf([
        ['', 3, 3],
        ['', 4, 1],
      ]),
      [
        '7 of 11 pieces of work fed tomorrow: 3 of 6 in the first week, 4 of 5 in this one.',
        '仕事11件のうち7件が明日につながりました（先週は6件中3件、今週は5件中4件）。',
      ],
    );
    says(
      'fed',
      filesOf([
        ['', 1, 0],
        ['td', 0, 0],
        ['', 2, 1],
      ]),
      [
        '3 of 4 pieces of work fed tomorrow: 1 of 1 in the first week, nothing logged in the second, 2 of 3 in this one.',
        '仕事4件のうち3件が明日につながりました（先々週は1件中1件、先週はなし、今週は3件中2件）。',
      ],
    );
    says('fed', filesOf([['', 1, 0]]), [
      '1 of 1 piece of work fed tomorrow.',
      '仕事1件のうち1件が明日につながりました。',
    ]);
  });

  it('says it plainly where nothing fed tomorrow, or there was no work', () => {
    says('fed', filesOf([['', 0, 2]]), [
      '0 of 2 pieces of work fed tomorrow so far.',
      '仕事2件は、まだどれも明日につながっていません。',
    ]);
    says('fed', filesOf([['', 1, 1], quiet, quiet, quiet, quiet, ['', 0, 3]]), [
      'In the last two weeks 0 of 3 pieces of work fed tomorrow; in the first two, 1 of 2.',
      '直近2週の仕事3件は、まだどれも明日につながっていません。最初の2週は2件中1件でした。',
    ]);
    says('fed', { ...thanks('2026-10-19'), ...filesOf([['', 2, 1], quiet, quiet]) }, [
      '2 of 3 pieces of work fed tomorrow.',
      '仕事3件のうち2件が明日につながりました。',
    ]);
    says('fed', thanks('2026-11-17'), [
      'No interaction and no frustration was logged in this period.',
      'この期間に、やりとりも困りごとも記録はありません。',
    ]);
  });
});

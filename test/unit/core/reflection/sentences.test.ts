import { note } from '../retrospective/folder.ts';
import { drawn, filesOf, says } from './journal.ts';

const quiet = ['', 0, 0] as const;
const thanks = (day: string) => note({ kind: 'thanks', day });

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

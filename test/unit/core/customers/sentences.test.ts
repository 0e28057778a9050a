import assert from 'node:assert/strict';
import type { CustomerData, NextQuestion } from '../../../../src/core/customers/data.ts';
import {
  customerSentences,
  type CustomerSentences,
} from '../../../../src/core/customers/sentences.ts';
import { customerTables } from '../../../../src/core/customers/tables.ts';
import { addDays } from '../../../../src/core/day.ts';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import { areas } from '../../../../src/core/note/sections.ts';
import { aDay } from '../../../support/builders.ts';
import type { Files } from '../retrospective/folder.ts';
import { dataOf, page, talk, talks } from './folder.ts';

const all = (...some: readonly Files[]) => Object.assign({}, ...some) as Files;
const every = (gap: number, times: number, last: string) =>
  Array.from({ length: times }, (_, at) => addDays(aDay(last), -gap * at));
const known = (...headings: readonly string[]) =>
  headings.map((heading) => `## ${heading}\n\nA line.\n\n`).join('');
const blank = page('');

type Case = readonly [why: string, files: Files, en: string | undefined, ja: string | undefined];

function says(
  part: keyof CustomerSentences,
  cases: readonly Case[],
  change: Partial<CustomerData> = {},
) {
  for (const [why, files, en, ja] of cases) {
    it(why, () => {
      const data = { ...dataOf(files), ...change };
      assert.equal(customerSentences(data, wordsOf('en'))[part], en);
      assert.equal(customerSentences(data, wordsOf('ja'))[part]?.replaceAll('\u2060', ''), ja);
    });
  }
}

describe('what is said of the rhythm with a customer', () => {
  says('rhythm', [
    ['nobody talked yet', blank, 'No conversation yet.', 'やりとりはまだありません。'],
    [
      'too few days',
      all(blank, talks('2026-11-12', '2026-11-19')),
      'Last contact 2 days ago. Two days of contact in six months; a rhythm shows from five.',
      '最後のやりとりは2日前。やりとりのあった日は、この6か月で2日。間隔がわかるのは5日わからです。',
    ],
    [
      'two missed',
      talks(...every(9, 8, '2026-10-31')),
      'Last contact 21 days ago. Usually every 9 days, so two have been missed.',
      '最後のやりとりは21日前。ふだんは9日に1回なので、2回分あいています。',
    ],
    [
      'none missed',
      talks(...every(1, 8, '2026-11-21')),
      'Last contact today. Usually every day.',
      '最後のやりとりは今日。ふだんは毎日です。',
    ],
    ['long ago', talks('2025-01-21'), 'Last contact 22 months ago.', '最後のやりとりは22か月前。'],
  ]);
});

describe('what is said of how well we know a customer', () => {
  const six = [
    'Their work',
    'Their competitors',
    'Their environment',
    'Their worries',
    'Their strategy',
    'Who must recognise them',
  ];
  const reviewed = (strategy: string) =>
    `reviewed:\n${areas.map((area) => `  ${area}: ${area === 'strategy' ? strategy : '2026-11-01'}`).join('\n')}`;
  says('know', [
    [
      'nothing',
      blank,
      'Nothing yet. Each area holds a line or two, in your words.',
      'まだ何も書かれていません。一行ずつで十分です。',
    ],
    [
      'little',
      page(reviewed('2026-11-01'), known('Their work', 'Their worries')),
      '2 of 7 areas known; the rest opens with every conversation.',
      '7項目のうち2項目。残りは会話のたびに埋まっていきます。',
    ],
    [
      'all but one, one of them stale',
      page(reviewed('2026-03-15'), known(...six)),
      '6 of 7 areas known. Their strategy was last confirmed eight months ago; how they decide is empty.',
      '7項目のうち6項目がわかっています。「戦略」は8か月前のまま、「意思決定」は空欄です。',
    ],
    [
      'all but two',
      page(reviewed('2026-11-01'), known(...six.slice(1))),
      '5 of 7 areas known. Their work and how they decide are empty.',
      '7項目のうち5項目がわかっています。「仕事」と「意思決定」は空欄です。',
    ],
    [
      'all but their worries, which are several, as are their stale competitors',
      page(
        reviewed('2026-11-01').replace('competitors: 2026-11-01', 'competitors: 2026-03-15'),
        known(...six.filter((area) => area !== 'Their worries'), 'How they decide'),
      ),
      '6 of 7 areas known. Their competitors were last confirmed eight months ago; their worries are empty.',
      '7項目のうち6項目がわかっています。「競合」は8か月前のまま、「悩み」は空欄です。',
    ],
    [
      'one that nobody ever confirmed',
      page('', known('Their strategy')),
      '1 of 7 areas known; the rest opens with every conversation. Their strategy was never confirmed.',
      '7項目のうち1項目。残りは会話のたびに埋まっていきます。「戦略」は確認されたことがありません。',
    ],
    [
      'everything',
      page(reviewed('2026-11-01'), known(...six, 'How they decide')),
      'All seven areas are known, and fresh.',
      '7項目すべてがわかっていて、新しい内容です。',
    ],
    [
      'everything, one of it stale',
      page(reviewed('2026-03-15'), known(...six, 'How they decide')),
      '7 of 7 areas known. Their strategy was last confirmed eight months ago.',
      '7項目のうち7項目がわかっています。「戦略」は8か月前のままです。',
    ],
  ]);
});

describe('what is said of how early we are asked', () => {
  const spoken = (...stages: readonly string[]) =>
    all(
      blank,
      ...stages.map((stage, at) =>
        talk(addDays(aDay('2026-11-01'), at), { front: `stage: ${stage}` }),
      ),
    );
  const rfp = Array.from({ length: 5 }, () => 'rfp');
  const worry = Array.from({ length: 5 }, () => 'worry');
  says('asked', [
    [
      'nothing',
      blank,
      'A dot for each conversation; the higher, the earlier we were asked.',
      'やりとり1件を点ひとつで表します。上にあるほど早い段階です。',
    ],
    [
      'one',
      spoken('plan'),
      'One conversation so far, while still a plan. A trend shows from seven.',
      'やりとりはまだ1件（構想1）。傾向がわかるのは7件からです。',
    ],
    [
      'a few',
      spoken('rfp', 'plan', 'rfp'),
      'Three conversations so far: one while still a plan and two at the request for proposals. A trend shows from seven.',
      'やりとりはまだ3件（構想1、RFP2）。傾向がわかるのは7件からです。',
    ],
    [
      'earlier',
      spoken(...rfp, 'plan', 'worry'),
      'Asked earlier than before: 2 of the last 2 conversations began with a worry or a plan, against 0 of the 5 before.',
      '以前より早く声がかかっています。直近2件のうち2件が悩みか構想の段階でした。それ以前は5件中0件です。',
    ],
    [
      'one of many',
      spoken(...worry, 'rfp', 'order'),
      'Becoming one of many: 0 of the last 2 conversations began with a worry or a plan, against 5 of the 5 before.',
      '「大勢のうちの一社」になりかけています。直近2件のうち0件が悩みか構想の段階でした。それ以前は5件中5件です。',
    ],
    [
      'the same',
      spoken(...rfp, 'rfp', 'rfp'),
      'Asked as early as before: 0 of the last 2 conversations began with a worry or a plan, against 0 of the 5 before.',
      '声がかかる早さは以前と同じです。直近2件のうち0件が悩みか構想の段階でした。それ以前は5件中0件です。',
    ],
  ]);
});

describe('what is said of how the latest voices were heard', () => {
  const three = (...heard: readonly string[]) =>
    all(...heard.map((way, at) => talk(`2026-11-0${at + 1}`, { front: `heard: ${way}` })));
  says('voices', [
    ['of two nothing', three('direct', 'sales'), undefined, undefined],
    [
      'none',
      three('other', 'sales', 'partner'),
      'None of the last three voices was heard directly.',
      '直近の3件に、直接聞いた声はありません。',
    ],
    [
      'one',
      three('direct', 'sales', 'partner'),
      'One of the last three voices was heard directly.',
      '直近の3件のうち1件は直接聞いた声です。',
    ],
    [
      'two',
      three('direct', 'sales', 'direct'),
      'Two of the last three voices were heard directly.',
      '直近の3件のうち2件は直接聞いた声です。',
    ],
    [
      'all',
      three('sales', 'direct', 'direct', 'direct'),
      'The last three voices were all heard directly.',
      '直近の3件は、どれも直接聞いた声です。',
    ],
  ]);
});

describe('what is said of what became of the frustrations', () => {
  const counts = (raw: number, reframed: number, improved: number, done: number) => ({
    ...dataOf(blank).counts,
    frustrations: { raw, reframed, improved, done },
  });
  const cases: readonly [number, number, number, number, string, string][] = [
    [1, 0, 0, 0, 'The only one is still raw.', '1件あり、書いたままです。'],
    [
      0,
      1,
      0,
      0,
      'The only one is reframed, without an improvement yet.',
      '1件あり、捉え直しましたが、改善はまだです。',
    ],
    [0, 0, 1, 0, 'The only one has an improvement that is open.', '1件あり、改善中です。'],
    [0, 0, 0, 1, 'The only one is done.', '1件あり、完了しました。'],
    [
      1,
      1,
      1,
      1,
      'One of four is done; one is still raw.',
      '4件のうち1件が完了、1件は書いたままです。',
    ],
    [
      2,
      0,
      0,
      2,
      'Two of four are done; two are still raw.',
      '4件のうち2件が完了、2件は書いたままです。',
    ],
    [3, 0, 0, 0, 'None of three is done; all are still raw.', '3件はすべて書いたままです。'],
    [
      1,
      2,
      0,
      0,
      'None of three is done; one is still raw.',
      '3件のうち、完了はまだなく、1件は書いたままです。',
    ],
    [0, 2, 0, 0, 'None of two is done.', '2件のうち、完了したものはまだありません。'],
    [0, 1, 0, 2, 'Two of three are done.', '3件のうち2件が完了しました。'],
    [0, 0, 0, 2, 'Both are done.', '2件はどちらも完了しました。'],
    [0, 0, 0, 4, 'All four are done.', '4件はすべて完了しました。'],
  ];
  for (const [raw, reframed, improved, done, en, ja] of cases) {
    says('frustrations', [[en, blank, en, ja]], { counts: counts(raw, reframed, improved, done) });
  }
  says('frustrations', [['of none nothing', blank, undefined, undefined]]);
});

describe('what is said of the two steps', () => {
  const win = talk('2026-10-20', { title: 'No night calls', front: 'win: results' });
  says('steps', [
    [
      'nothing',
      blank,
      'Nothing speaks for either step yet.',
      'どちらの段も、まだ裏づけがありません。',
    ],
    [
      'hearsay',
      talk('2026-10-20', { front: 'win: results\nheard: sales' }),
      'What speaks for it so far is hearsay.',
      '裏づけは、まだまた聞きだけです。',
    ],
    [
      'the first',
      talk('2026-10-15', { kind: 'thanks', title: 'Launch day' }),
      'They recognise us; the newest sign is “Launch day”, Oct 15.',
      'お客様に認められています。最近では10月15日の「Launch day」です。',
    ],
    [
      'both',
      all(win, talk('2026-10-15', { kind: 'thanks' })),
      'They recognise us, and their company recognises them: results, “No night calls”, Oct 20.',
      'お客様に認められ、お客様自身も社内で認められています（成果、10月20日の「No night calls」）。',
    ],
    [
      'the second alone, in a year that is not this one',
      talk('2025-10-20', { title: 'Prize', front: 'win: award' }),
      'Their company recognises them: an award, “Prize”, Oct 20, 2025. Nothing says yet that they recognise us.',
      'お客様は社内で認められています（表彰、2025年10月20日の「Prize」）。私たちがお客様に認められた裏づけは、まだありません。',
    ],
    [
      'a title that quotes somebody',
      talk('2026-10-20', { kind: 'thanks', title: '「夜番」 and “Yoban”' }),
      'They recognise us; the newest sign is “「夜番」 and ‘Yoban’”, Oct 20.',
      'お客様に認められています。最近では10月20日の「『夜番』 and “Yoban”」です。',
    ],
  ]);
});

describe('why a question is asked', () => {
  const touched = { id: 'a', path: 'a.md', title: 'Line 2', day: aDay('2026-10-31') };
  const question = (
    why: NextQuestion['why'],
    more: Partial<NextQuestion> = {},
  ): Partial<CustomerData> => ({
    question: { id: 'decide.1', area: 'decide', words: 'Who decides?', why, ...more },
  });
  says('why', [['none', blank, undefined, undefined]]);
  says(
    'why',
    [['the first', blank, 'A first question, while the page is empty.', '最初の一問です。']],
    question('first'),
  );
  says(
    'why',
    [
      [
        'the only empty area',
        blank,
        'How they decide is the only empty area. “Line 2” touched it on Oct 31.',
        '空欄は「意思決定」だけです。10月31日の「Line 2」が、この項目に触れています。',
      ],
    ],
    question('only-empty', { touched }),
  );
  says(
    'why',
    [
      [
        'one of the empty',
        page('', known('Their work', 'Their worries')),
        'Five areas are empty.',
        '5項目が空欄です。',
      ],
    ],
    question('empty'),
  );
  says(
    'why',
    [
      [
        'stale',
        page('reviewed:\n  decide: 2026-03-01', known('How they decide')),
        'How they decide was last confirmed eight months ago.',
        '「意思決定」は8か月前のままです。',
      ],
    ],
    question('stale'),
  );
  says(
    'why',
    [
      [
        'all fresh',
        blank,
        'Every area is known and fresh; this asks further about how they decide.',
        'どの項目も新しい内容です。「意思決定」をさらに深める質問です。',
      ],
    ],
    question('fresh'),
  );
});

describe('the tables of a customer', () => {
  const data = dataOf(
    all(
      page('reviewed:\n  work: 2026-11-01', known('Their work')),
      talk('2026-11-01', { title: 'Request', front: 'stage: rfp\nheard: sales\ngains: [team]' }),
      talk('2026-11-17', { title: 'Call', front: 'stage: worry' }),
    ),
  );

  it('hold what is drawn, newest first', () => {
    const { rhythm, asked, know, balance } = customerTables(data, wordsOf('en'));
    assert.deepEqual(rhythm.rows, [
      ['Nov 17', 'Call', 'directly'],
      ['Nov 1', 'Request', 'through sales'],
    ]);
    assert.deepEqual(asked.rows, [
      ['Nov 17', 'Worry', 'directly'],
      ['Nov 1', 'Request for proposals', 'through sales'],
    ]);
    assert.deepEqual(
      [know.rows.length, know.rows[0], know.rows[1]],
      [7, ['Their work', 'A line.', 'Nov 1'], ['Their competitors', 'empty', '–']],
    );
    assert.deepEqual(balance?.rows[2], ['Team', '1', '0']);
  });

  it('are in Japanese, too', () => {
    const { asked, know } = customerTables(data, wordsOf('ja'));
    assert.deepEqual(
      [asked.head, asked.rows[1]],
      [
        ['日付', '段階', '聞き方'],
        ['11月1日', 'RFP', '営業経由'],
      ],
    );
    assert.deepEqual(know.rows[0], ['仕事', 'A line.', '11月1日']);
  });

  it('leave out who gained and paid where no note says so', () => {
    assert.equal(customerTables(dataOf(blank), wordsOf('en')).balance, undefined);
  });
});

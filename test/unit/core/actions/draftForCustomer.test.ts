import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftForCustomer } from '../../../../src/core/actions/draftForCustomer.ts';
import { customersIn } from '../../../../src/core/customers/customers.ts';
import type { Language } from '../../../../src/core/note/sections.ts';
import { aDay, entriesFrom, notesFrom } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const today = aDay('2026-11-21');
const autumn = { from: aDay('2026-09-01'), to: today };

type Files = { readonly [path: string]: string };
interface Said {
  readonly period?: { from: typeof today; to: typeof today };
  readonly language?: Language;
  readonly teammates?: readonly string[];
  readonly names?: readonly string[];
}

/** The paper for mirai. */
async function draft(
  files: Files,
  { period = autumn, language, teammates = [], names = [] }: Said = {},
) {
  const entries = entriesFrom(files);
  const notes = notesFrom(files);
  const customer = customersIn(entries, notes, today).find(({ id }) => id === 'mirai');
  assert.ok(customer);
  const index = { entries: new Map(entries.map((entry) => [entry.path, entry])), notes };
  const setting = {
    store: new MemoryStore(files),
    index,
    today,
    allow: [],
    language: 'en',
  } as const;
  return draftForCustomer({ ...setting, names, teammates }, customer, period, language);
}

function note(kind: string, front: string, title: string, body = ''): string {
  return `---\nkind: ${kind}\n${front}\n---\n\n# ${title}\n\n${body}\n`;
}

const page = '---\nkind: customer\nname: Mirai Seiki\naliases: [MSK]\n---\n\n# Mirai Seiki\n';
const done = (title: string, closed: string, body = '', more = '') =>
  note(
    'improvement',
    `date: 2026-09-02\ncustomer: mirai\nstatus: done\nclosed: ${closed}\ngains: [customer]\n${more}`,
    title,
    body,
  );
const open = (title: string, more = '') =>
  note(
    'improvement',
    `date: 2026-10-02\ncustomer: mirai\nstatus: open\ngains: [customer, me]\n${more}`,
    title,
  );
const win = (title: string, day: string, kind = 'results', more = '') =>
  note(
    'interaction',
    `date: ${day}\ncustomer: mirai\nwin: ${kind}\n${more}`,
    title,
    '## Said\n\nRaw words.',
  );

const files: Files = {
  'customers/mirai.md': page,
  'customers/aozora.md': '---\nkind: customer\nname: Aozora Logistics\n---\n',
  'notes/a.md': done(
    'The alarm says what to do',
    '2026-10-23',
    '## Today\n\nThree lamps, no word.\n\n## Tomorrow\n\nEvery alarm names the next action first.\n\n- [ ] Ask Sato\n\n## Learned\n\nWe were late.',
  ),
  'notes/b.md': done('Handover in a minute', '2026-11-03'),
  'notes/c.md': win('Night calls from 14 in June to none', '2026-10-20'),
  'notes/d.md': win('The plant calls it Yoban', '2026-10-15', 'reputation'),
  'notes/e.md': open('A year of alarm history', 'due: 2026-12-18'),
  'notes/f.md': open('Line 2 at night', 'due: 2026-11-02'),
};

describe('The paper for a customer’s desk', () => {
  it('says what changed, what came of it and what is next, on one page', async () => {
    assert.equal(
      await draft(files),
      `# Mirai Seiki: what changed, and what came of it

September 1 – November 21, 2026

## What changed

- **Handover in a minute** (November 3)
- **The alarm says what to do** (October 23): Every alarm names the next action first.

## What came of it

- Results: Night calls from 14 in June to none (October 20)
- Reputation: The plant calls it Yoban (October 15)

## What is next

- **Line 2 at night**
- **A year of alarm history** (by December 18)
`,
    );
  });

  it('speaks Japanese where their notes do, or where it is asked to', async () => {
    const body = '## 明日の改善\n\n警報に次の行動が出る。';
    const japanese = {
      'customers/mirai.md': page,
      'notes/a.md': done('警報が次の行動を言う', '2026-10-23', body),
    };
    const text = await draft(japanese);
    assert.equal(
      text,
      '# Mirai Seiki：変わったことと、その成果\n\n2026年9月1日〜11月21日\n\n## 変わったこと\n\n' +
        '- **警報が次の行動を言う**（10月23日）：警報に次の行動が出る。\n',
    );
    assert.match((await draft(japanese, { language: 'en' })) ?? '', /^## What changed$/m);
    assert.match(
      (await draft(files, { language: 'ja' })) ?? '',
      /^- 成果：Night calls .*（10月20日）$/m,
    );
  });

  const voice = note('interaction', 'date: 2026-09-01\ncustomer: mirai', 'V', '## Said\n\nX.');
  const hearsay = note('interaction', 'date: 2026-09-01\ncustomer: mirai\nheard: sales', 'V');
  const raw = note('frustration', 'date: 2026-09-01\ncustomer: mirai', 'V');
  const from = (more: string) =>
    note(
      'improvement',
      `date: 2026-09-02\nstatus: done\nclosed: 2026-10-01\nfrom: [v]\n${more}`,
      'Better',
    );
  const cases: readonly (readonly [what: string, isShown: boolean, files: Files])[] = [
    ['an improvement from which they gain', true, { 'notes/a.md': done('Better', '2026-10-01') }],
    [
      'one from which only we gain',
      false,
      { 'notes/a.md': done('Better', '2026-10-01').replace('[customer]', '[team]') },
    ],
    [
      'one from which nobody is said to gain',
      false,
      { 'notes/a.md': done('Better', '2026-10-01').replace('gains: [customer]\n', '') },
    ],
    [
      'one from their own voice from which only we gain: what they pay for is no news for their company',
      false,
      { 'notes/a.md': from('gains: [company]\npays: [customer]'), 'notes/v.md': voice },
    ],
    [
      'one that is called as the frustration that it came from, and says no more',
      false,
      {
        'notes/a.md': from('gains: [customer]'),
        'notes/v.md': raw.replace('# V', '# better!'),
      },
    ],
    [
      'one that is called by its file alone',
      false,
      { 'notes/better.md': done('', '2026-10-01').replace('# \n', '') },
    ],
    ['one that came from their own voice', true, { 'notes/a.md': from(''), 'notes/v.md': voice }],
    ['one that came from hearsay', false, { 'notes/a.md': from(''), 'notes/v.md': hearsay }],
    [
      'one that came from a frustration of ours',
      false,
      { 'notes/a.md': from(''), 'notes/v.md': raw },
    ],
    [
      'one that came from a frustration, and from which they gain',
      true,
      { 'notes/a.md': from('gains: [customer]'), 'notes/v.md': raw },
    ],
    [
      'one for another customer',
      false,
      { 'notes/a.md': done('Better', '2026-10-01').replace('customer: mirai', 'customer: aozora') },
    ],
    [
      'one that was dropped',
      false,
      { 'notes/a.md': done('Better', '2026-10-01').replace('done', 'dropped') },
    ],
    ['one that was done before', false, { 'notes/a.md': done('Better', '2026-08-31') }],
    ['one that was done on the first day', true, { 'notes/a.md': done('Better', '2026-09-01') }],
    [
      'one that was done without saying when, by its own day',
      true,
      { 'notes/a.md': done('Better', '2026-10-01').replace('closed: 2026-10-01\n', '') },
    ],
    ['a win', true, { 'notes/a.md': win('Better', '2026-10-01') }],
    [
      'a win of a thank-you',
      true,
      { 'notes/a.md': win('Better', '2026-10-01').replace('interaction', 'thanks') },
    ],
    [
      'a win that is hearsay',
      false,
      { 'notes/a.md': win('Better', '2026-10-01', 'award', 'heard: sales') },
    ],
    ['a win of another time', false, { 'notes/a.md': win('Better', '2026-08-31') }],
    [
      'thanks that are no win: they praise us',
      false,
      { 'notes/a.md': note('thanks', 'date: 2026-10-01\ncustomer: mirai', 'Better') },
    ],
    ['plans alone', false, { 'notes/a.md': open('Better') }],
  ];
  for (const [what, isShown, some] of cases) {
    it(`${isShown ? 'shows' : 'leaves out'} ${what}`, async () => {
      const text = await draft({ 'customers/mirai.md': page, ...some });
      assert.equal(text?.includes('Better') ?? false, isShown);
    });
  }

  it('is no paper where there is nothing to show', async () => {
    assert.equal(await draft({ 'customers/mirai.md': page }), undefined);
    assert.equal(await draft({ 'customers/mirai.md': page, 'notes/f.md': raw }), undefined);
  });

  it('names nobody but the customer', async () => {
    const body =
      '## Tomorrow\n\nMirai Seiki and MSK株式会社, 株式会社Mirai Seiki; Aozora Logistics, aozora and Kitano Rail wait. ' +
      'Sato, hide, Ｋｏｂａ and Ms. Tanaka call 090-1234-5678.';
    const text = await draft(
      {
        ...files,
        'notes/a.md': done('Mirai Seiki tells Aozora', '2026-10-23', body, 'author: hide\n'),
        'notes/g.md': note('thanks', 'date: 2026-10-01\ncustomer: kitano-rail\nfor: [Sato]', 'T'),
      },
      { teammates: ['Koba Ken', 'koba@example.com'] },
    );
    const [line = ''] = (text ?? '').split('\n').filter((one) => one.includes('tells'));
    assert.equal(
      line.replace(/\\/g, ''),
      '- **Mirai Seiki tells [company 1]** (October 23): Mirai Seiki and MSK株式会社, 株式会社Mirai Seiki; ' +
        '[company 2], [company 1] and [company 3] wait. [person 1], [person 2], [person 3] and [person 4] call [phone 1].',
    );
  });

  it('finds in what will be better no sentence of the frustration that it came from', async () => {
    const frustration = note(
      'frustration',
      'date: 2026-09-01\ncustomer: mirai',
      'They fuss about trifles',
      '## Frustration\n\nThey fuss about trifles. Their boss is\na bully!',
    );
    const better = (title: string, words: string) =>
      done(title, '2026-10-23', `## Tomorrow\n\n${words}`, 'from: [v]\n');
    const text = await draft({
      'customers/mirai.md': page,
      'notes/v.md': frustration,
      'notes/a.md': better('They fuss about trifles.', 'Their boss is a bully. Alarms are clear. '),
      'notes/b.md': better('Trifles', 'We ask about trifles first.'),
    });
    assert.deepEqual(
      (text ?? '').split('\n').filter((line) => line.startsWith('- ')),
      [
        '- **Alarms are clear.** (October 23)',
        '- **Trifles** (October 23): We ask about trifles first.',
      ],
    );
  });

  it('knows other companies without the form of their name, too', async () => {
    const others = {
      'customers/k.md': '---\nkind: customer\nname: Kitano Rail GmbH\n---\n',
      'customers/a.md': '---\nkind: customer\nname: 株式会社青空銀行\n---\n',
    };
    const words = '## Tomorrow\n\nKITANO RAIL uses it, 青空銀行でも使う, and so do Kitano Rails.';
    const text = await draft({ ...files, ...others, 'notes/a.md': done('T', '2026-10-23', words) });
    assert.match(
      text ?? '',
      /\): \[company 1\] uses it, \[company 2\]でも使う, and so do Kitano Rails\.$/m,
    );
  });

  it('leaves roles as they are', async () => {
    const body = '## Tomorrow\n\nThe plant manager and the 保全リーダー see it.';
    const met = note(
      'interaction',
      'date: 2026-10-01\ncustomer: mirai\nwith: [plant manager, Plant Manager, 保全リーダー, 高橋部長]',
      'V',
    );
    const text = await draft({
      ...files,
      'notes/a.md': done('Better', '2026-10-23', body),
      'notes/v.md': met,
    });
    assert.match(text ?? '', /The plant manager and the 保全リーダー see it\./);
  });

  it('takes no part of what a group is called for a name, nor a word for anybody', async () => {
    const body = '## Tomorrow\n\nThe export tells us and the night team; Sendai and hide read it.';
    const met = note(
      'interaction',
      'date: 2026-10-01\ncustomer: mirai\nauthor: hide\nintroduction:\n  of: Ken van Mori\n  to: the Sendai team\n  by: us',
      'V',
    );
    const text = await draft({
      ...files,
      'notes/a.md': done('Better', '2026-10-23', body),
      'notes/v.md': met,
    });
    assert.match(
      text?.replace(/\\/g, '') ?? '',
      /The export tells us and the night team; \[person 1\] and \[person 2\] read it\./,
    );
  });

  it('says a win in a whole sentence, where its title was cut short', async () => {
    const said =
      'Night calls went from 14 in June to none in September, which the plant told the board. More.';
    const title = 'Night calls went from 14 in June to none in September,…';
    const front = 'date: 2026-10-20\ncustomer: mirai\nwin: results';
    const won = (kind: string, words: string) => note(kind, front, title, words);
    for (const file of [
      won('interaction', `## Said\n\n${said}`),
      won('thanks', `## Their words\n\n> ${said}`),
    ]) {
      const text = (await draft({ 'customers/mirai.md': page, 'notes/w.md': file })) ?? '';
      assert.match(text, /none in September, which the plant told the board \(October 20\)/);
      assert.doesNotMatch(text, /…|More/);
    }
  });

  it('leads nowhere, and cannot be broken by what notes say', async () => {
    const body =
      '## Tomorrow\n\nSee [the note](../notes/2026/2026-09-01-frustration-they-are-mean-k3f9.md) and 2026-09-01-frustration-they-are-mean-k3f9, [[customers/mirai.md]].\n# x\n| a |';
    const text =
      (await draft({
        ...files,
        'notes/a.md': done('# A *b* <c> [d](e) `f', '2026-10-23', body),
      })) ?? '';
    assert.doesNotMatch(text, /mean|\.md|notes\/|(?<!\\)</);
    assert.equal(text.match(/^#/gm)?.length, 4);
  });

  it('is one page, however much there is', async () => {
    const many: Record<string, string> = { 'customers/mirai.md': page };
    for (let at = 10; at < 40; at++) {
      const long = `## Tomorrow\n\n${'Every alarm names the action. '.repeat(40)}`;
      many[`notes/d${at}.md`] = done(
        `Done ${at} ${'very '.repeat(40)}`,
        `2026-10-${at > 30 ? 20 : at}`,
        long,
      );
      many[`notes/w${at}.md`] = win(`Win ${at}`, '2026-10-20');
      many[`notes/o${at}.md`] = open(`Open ${at}`);
    }
    const text = (await draft(many)) ?? '';
    assert.ok(text.split('\n').length <= 45, text);
    assert.ok(text.length < 4500, String(text.length));
    assert.deepEqual(text.match(/^- … and \d+ more$/gm), [
      '- … and 22 more',
      '- … and 24 more',
      '- … and 25 more',
    ]);
  });

  it('is the same for the same notes, in whatever order they come', async () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    assert.equal(await draft(turned), await draft(files));
  });

  it('holds not a word of what is ours, wherever it stands', async () => {
    const secret = (at: number) => `Zq${at}x`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom<Language>('en', 'ja'),
        async (numbers, language) => {
          const some: Record<string, string> = { ...files };
          numbers.forEach((number, at) => Object.assign(some, planted(secret(number), at)));
          const text = (await draft(some, { language, teammates: [secret(41)] })) ?? '';
          assert.match(text, /Shown/);
          assert.doesNotMatch(text, /Zq\d+x/i);
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** One secret in every place that is ours, in notes of which something is shown. */
function planted(secret: string, at: number): Files {
  const front = (more: string) => `date: 2026-10-0${(at % 9) + 1}\ncustomer: mirai\n${more}`;
  const people = `author: ${secret}a\nwith: [${secret}b, Jo ${secret}c]\ntags: [${secret}]\ncode: [src/${secret}.ts]\n`;
  const named = `${secret}a, Jo ${secret}c, ${secret}d, ${secret}e and ${secret} Works`;
  return {
    [`customers/${secret.toLowerCase()}-works.md`]: `---\nkind: customer\nname: ${secret} Works\naliases: [${secret}f]\n---\n\n## Their worries\n\n${secret}\n`,
    [`notes/p${at}.md`]: note(
      'improvement',
      `${front(people)}status: done\nclosed: 2026-10-10\ngains: [customer]\npays: [me]\nfrom: [${secret}]`,
      `Shown with ${named}`,
      `Intro ${secret}\n\n## Today\n\n${secret}\n\n## Tomorrow\n\nShown for ${named}, ${secret}f.\n\n- [ ] ${secret} step\n\n<!-- ${secret} -->\n\n## Learned\n\n${secret}\n\n## Mine\n\n${secret}`,
    ),
    [`notes/q${at}.md`]: note(
      'improvement',
      `${front(people)}status: dropped\nclosed: 2026-10-10\ngains: [customer]`,
      secret,
      `## Tomorrow\n\n${secret}`,
    ),
    [`notes/r${at}.md`]: note(
      'improvement',
      `${front(people)}status: done\nclosed: 2026-10-10\ngains: [me]`,
      secret,
      `## Tomorrow\n\n${secret}`,
    ),
    [`notes/f${at}.md`]: note(
      'frustration',
      front(people),
      secret,
      `## Frustration\n\n${secret}\n\n## Next\n\n- [ ] ${secret}`,
    ),
    [`notes/h${at}.md`]: note(
      'interaction',
      front(`${people}heard: sales\nwin: award`),
      secret,
      `## Said\n\n${secret}`,
    ),
    [`notes/i${at}.md`]: note(
      'interaction',
      front(`${people}win: award\nintroduction:\n  of: ${secret}d\n  to: ${secret}e`),
      `Shown at ${named}`,
      `## Said\n\n${secret}\n\n## Meant\n\n${secret}`,
    ),
    [`notes/t${at}.md`]: note(
      'thanks',
      front(`for: [${secret}d]\ntold:\n  ${secret}e: 2026-10-02`),
      secret,
      `## Their words\n\n> ${secret}\n\n## What made it possible\n\n${secret}`,
    ),
  };
}

import assert from 'node:assert/strict';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import { languages, type Language } from '../../../../src/core/note/sections.ts';
import { weekPath } from '../../../../src/core/retrospective/print.ts';
import { gathered, note, sectionOf, week47, written } from './folder.ts';

describe('the printed week', () => {
  const raw = note({
    kind: 'frustration',
    front: 'heard: other',
    body: '## Frustration\n\nToo late again.',
  });

  it('of nothing asks what we want to create, and for my own words', () => {
    for (const language of languages) {
      const { own, create } = wordsOf(language).week;
      const headings = written({}, language).match(/^##? .*/gm) ?? [];
      assert.deepEqual(headings.slice(1), [`## ${create.heading}`, `## ${own.heading}`]);
      assert.match(written({}, language), /\[aspiration\.md\]\(\.\.\/aspiration\.md\)/);
    }
  });

  it('puts the three questions to frustrations that are still raw, once', () => {
    const files = {
      ...raw,
      ...note({
        kind: 'frustration',
        id: 'b',
        title: 'B',
        body: '## Frustration\n\nx\n\n## Unmet expectation\n\ny',
      }),
    };
    assert.equal(
      sectionOf(files, 'frustrations'),
      [
        '## Frustrations → expectations',
        '',
        '- **[B](../notes/2026/2026-11-17-frustration-b.md)** → y',
        '- **[Title](../notes/2026/2026-11-17-frustration-a.md)** · *still raw:* Too late again.',
        '  - Heard second-hand only.',
        '',
        'Three honest questions for what is still raw:',
        '',
        '- Did we stop short of exceeding what they expected?',
        '- Were we only processing what we were told?',
        "- Did we take a go-between's voice (sales, say) for the customer's?",
        '',
      ].join('\n'),
    );
  });

  it('shows a meaning that nobody heard from the customer as second-hand', () => {
    const files = note({ front: 'heard: partner', body: '## Meant\n\nFaster' });
    assert.match(
      sectionOf(files, 'voices') ?? '',
      /Meant: Faster \*Second-hand so far\. Go and ask\.\*/,
    );
    assert.match(
      sectionOf(files, 'voices', 'ja') ?? '',
      /本当に求めていること: Faster \*まだ人づて。聞きに行こう。\*/,
    );
  });

  it('counts honestly when nothing, one or all fed tomorrow', () => {
    const step = note({ id: 'b', body: '- [ ] Ask' });
    assert.match(
      sectionOf(note({}), 'work') ?? '',
      /\*\*0 of 1 piece of work fed tomorrow so far\.\*\*/,
    );
    assert.match(
      sectionOf({ ...note({}), ...step }, 'work') ?? '',
      /\*\*1 of 2 pieces of work fed tomorrow\.\*\*/,
    );
    assert.match(
      sectionOf(note({}), 'work', 'ja') ?? '',
      /\*\*1件の仕事は、まだ明日につながっていない。\*\*/,
    );
  });

  it('has no empty table where there are only improvements', () => {
    const files = {
      ...note({ kind: 'improvement', front: 'scope: process' }),
      ...note({ kind: 'improvement', id: 'b' }),
    };
    assert.equal(
      sectionOf(files, 'work'),
      "## Today's work → tomorrow's improvement\n\nNew improvements: process 1, no scope yet 1.\n",
    );
  });

  it('names two things in a cell and counts the rest', () => {
    const files = note({ body: '- [ ] a\n- [x] b\n- [ ] c 2026-12-01\n- [ ] d' });
    assert.match(sectionOf(files, 'work') ?? '', /\| a · b \(done\) · 2 more \|\n/);
    assert.match(sectionOf(files, 'work', 'ja') ?? '', /\| a · b\(済み\) · ほか2件 \|\n/);
  });

  it('says what was due already, how old it is, and the year where it is another', () => {
    const front = 'scope: task\ndue: 2026-11-20';
    const files = {
      ...note({ kind: 'improvement', day: '2026-11-09', front }),
      ...note({ kind: 'improvement', day: '2025-11-10', id: 'b', front: 'due: 2027-01-05' }),
    };
    assert.match(
      sectionOf(files, 'carried') ?? '',
      /\) · 53 weeks · due Jan 5, 2027\n- .*\) · task · 1 week · was due Nov 20\n/,
    );
    assert.match(
      sectionOf(files, 'carried', 'ja') ?? '',
      /\) · 53週間 · 期限 2027年1月5日\n- .*\) · 作業 · 1週間 · 期限 11月20日\(超過\)\n/,
    );
  });

  it('leaves the date out of a step where it stands at an end, and the words whole where it does not', () => {
    const body =
      '- [ ] Ask them by 2026-11-25\n- [ ] 2026-11-26: call\n- [ ] 2026-11-27までに訪問する\n- [ ] 見積もる(2026-11-28まで)';
    assert.deepEqual(
      gathered(note({ body })).carried.steps.map(({ text }) => text),
      ['Ask them', 'call', '2026-11-27までに訪問する', '見積もる'],
    );
  });

  it('lists a hundred open things and counts the rest; the data holds them all', () => {
    const files = note({
      body: Array.from({ length: 120 }, (_, at) => `- [ ] step ${at}`).join('\n'),
    });
    const lines = (sectionOf(files, 'carried') ?? '').match(/^- .*/gm) ?? [];
    assert.deepEqual([lines.length, lines.at(-1)], [101, '- … and 20 more']);
    assert.equal(gathered(files).carried.steps.length, 120);
  });

  it('asks whose work made thanks possible, where nobody is named', () => {
    assert.match(
      sectionOf(note({ kind: 'thanks' }), 'thanks') ?? '',
      /\n {2}- \*Whose work made it possible\?\*\n$/,
    );
  });

  it('says what the improvements of the week taught, between the balance and what is carried', () => {
    const learned = (id: string, status: string) =>
      note({
        kind: 'improvement',
        id,
        title: id,
        front: `scope: process\nstatus: ${status}\nclosed: 2026-11-20\ngains: [me]`,
        body: '## Learned\n\n### Ask first,\nthen build.\n\n- [ ] Tell them',
      });
    const files = { ...learned('A', 'done'), ...learned('B', 'dropped') };
    const link = (id: string) => `**[${id}](../notes/2026/2026-11-17-improvement-${id}.md)**`;
    assert.equal(
      sectionOf(files, 'learned'),
      [
        '## What I tried and learned',
        '',
        `- ${link('A')} · process`,
        '  - Ask first, then build.',
        `- ${link('B')} · process · dropped`,
        '  - Ask first, then build.',
        '',
      ].join('\n'),
    );
    assert.match(
      sectionOf(files, 'learned', 'ja') ?? '',
      /^## 試したこと、学んだこと\n\n- .* · 工程間\n.*\n- .* · 工程間 · 取りやめ\n/,
    );
    assert.deepEqual(
      written(files, 'en')
        .match(/<!-- ashita:\w+/g)
        ?.slice(-3),
      [...['balance', 'learned', 'carried'].map((name) => `<!-- ashita:${name}`)],
    );
  });

  it('says once that an improvement was dropped, where its words say it too', () => {
    const files = note({
      kind: 'improvement',
      front: 'status: dropped\nclosed: 2026-11-20',
      body: '## Learned\n\nThey need no report.\n\nDropped: they moved on',
    });
    assert.match(
      sectionOf(files, 'learned') ?? '',
      /\.md\)\*\*\n {2}- They need no report\.\n {2}- Dropped: they moved on\n$/,
    );
  });

  it('leaves out why an improvement was dropped that is done after all', () => {
    const learned = (body: string, status = 'done') =>
      sectionOf(
        note({
          kind: 'improvement',
          front: `status: ${status}\nclosed: 2026-11-20`,
          body: `## Learned\n\n${body}`,
        }),
        'learned',
      );
    const said =
      'Dropped: no budget,\nthey said\n\nIt worked\n\n取りやめ: 方針が変わった\n\n- a\n- b';
    assert.match(learned(said) ?? '', /\.md\)\*\*\n {2}- It worked\n {2}- a\n {2}- b\n$/);
    assert.match(learned(said, 'dropped') ?? '', /\n {2}- Dropped: no budget, they said\n {2}- It/);
    assert.equal(learned('Dropped: no budget'), undefined);
  });

  it('sums up the balance in one sentence', () => {
    const sentence = (language: Language, ...args: readonly [string[], string[], boolean]) =>
      wordsOf(language).week.balance.sentence(...(args as unknown as [['me'], ['me'], boolean]));
    assert.equal(
      sentence('en', ['company', 'team'], ['customer', 'me'], true),
      'Nothing this week was for the company or the team, and the customer and I paid without gaining.',
    );
    assert.equal(sentence('en', [], ['me'], true), 'This week I paid without gaining.');
    assert.equal(
      sentence('en', ['company', 'team', 'me'], [], false),
      'Nothing this week was for the company, the team or me.',
    );
    assert.equal(sentence('en', [], [], false), 'Everyone gained this week, and nobody paid.');
    assert.equal(
      sentence('ja', ['company', 'team'], ['me'], true),
      '今週は会社とチームのためのものがなく、自分は負担だけだった。',
    );
    assert.equal(sentence('ja', [], ['me'], true), '今週、自分は負担だけだった。');
    assert.equal(sentence('ja', [], [], true), '今週は全員が得をした。');
  });

  it('is the same file every time, named by week and author', () => {
    assert.equal(weekPath(week47, 'Hide Tanaka'), 'weeks/2026-W47-hide-tanaka.md');
    assert.equal(weekPath(week47, '田中'), 'weeks/2026-W47-田中.md');
    assert.equal(weekPath(week47, '!'), 'weeks/2026-W47.md');
  });
});

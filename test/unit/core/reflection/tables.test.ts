import assert from 'node:assert/strict';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import { leanOf } from '../../../../src/core/reflection/lean.ts';
import { printReflection, reflectionMarkdown } from '../../../../src/core/reflection/markdown.ts';
import { tables } from '../../../../src/core/reflection/tables.ts';
import { note } from '../retrospective/folder.ts';
import {
  drawn,
  filesOf,
  frustration,
  idOfFrustration,
  improvement,
  looked,
  sided,
} from './journal.ts';

const [en, ja] = [wordsOf('en'), wordsOf('ja')];

describe('the tables of the reflection', () => {
  const weeks = looked(filesOf(drawn), { range: 4 });

  it('count improvements by week and scope', () => {
    const { gaze } = tables(weeks, en);
    assert.equal(gaze.caption, 'Is the gaze rising?');
    assert.deepEqual(
      [gaze.head, ...gaze.rows],
      [
        ['Week', 'Task', 'Mechanism', 'Process', 'Organisation'],
        ['Oct 26', '0', '2', '0', '0'],
        ['Nov 2', '1', '1', '1', '0'],
        ['Nov 9', '0', '1', '1', '0'],
        ['Nov 16', '0', '1', '1', '1'],
      ],
    );
    assert.deepEqual(tables(weeks, ja).gaze.rows[0], ['10月26日', '0', '2', '0', '0']);
  });

  it('have a column for those that do not say how far they reach, where there are any', () => {
    const { gaze } = tables(looked(improvement('2026-11-17', 'a')), en);
    assert.deepEqual(gaze.head.at(-1), 'No scope yet');
    assert.deepEqual(gaze.rows, [['Nov 16', '0', '0', '0', '0', '1']]);
  });

  it('count work by week, with its share, and no share of nothing', () => {
    const { fed } = tables(
      looked(
        filesOf([
          ['', 2, 1],
          ['', 0, 0],
          ['', 0, 2],
        ]),
      ),
      en,
    );
    assert.deepEqual(
      [fed.head, ...fed.rows],
      [
        ['Week', 'Fed tomorrow', 'Ended today', 'Share'],
        ['Nov 2', '2', '1', '67%'],
        ['Nov 9', '0', '0', '–'],
        ['Nov 16', '0', '2', '0%'],
      ],
    );
  });

  it('count frustrations step by step, with single days where there are too few for a median', () => {
    const day = '2026-11-02';
    const files = {
      ...frustration(day, 'a'),
      ...frustration(day, 'b', 'More.'),
      ...frustration(day, 'c', 'More.'),
      ...improvement('2026-11-04', 'i', `from: ${idOfFrustration(day, 'b')}`),
      ...improvement('2026-11-07', 'j', `from: ${idOfFrustration(day, 'c')}\nstatus: done`),
    };
    const { loop } = tables(looked(files), en);
    assert.deepEqual(loop.head, ['Step', 'Count', 'Days', 'Waiting']);
    assert.deepEqual(loop.rows, [
      ['Raw', '3', '–', '1'],
      ['Reframed', '2', '–', '0'],
      ['Improved', '2', '2, 5', '1'],
      ['Done', '1', '–', '–'],
    ]);
  });

  it('call a median one', () => {
    const day = '2026-11-02';
    const files = Object.assign(
      {},
      ...['a', 'b', 'c'].map((id, at) => ({
        ...frustration(day, id),
        ...improvement(`2026-11-0${at + 3}`, id, `from: ${idOfFrustration(day, id)}`),
      })),
    ) as Record<string, string>;
    const days = (words: typeof en) => tables(looked(files), words).loop.rows[2]?.[2];
    assert.deepEqual([days(en), days(ja)], ['median 2', '中央値2']);
  });

  it('count gains and costs by side', () => {
    assert.deepEqual(tables(looked(sided([['customer, me', 'team']])), ja).balance.rows, [
      ['お客様', '1', '0'],
      ['会社', '0', '0'],
      ['チーム', '0', '1'],
      ['自分', '1', '0'],
    ]);
  });

  it('sum up weeks from the end, so that the first row may be of fewer', () => {
    const { fed } = tables(
      looked(
        filesOf([
          ['', 1, 0],
          ['', 1, 0],
          ['', 0, 1],
          ['', 1, 0],
          ['', 1, 1],
        ]),
      ),
      en,
      4,
    );
    assert.deepEqual(
      [fed.head[0], ...fed.rows],
      ['Four weeks from', ['Oct 19', '1', '0', '100%'], ['Oct 26', '3', '2', '60%']],
    );
  });
});

describe('the reflection as Markdown', () => {
  it('is copied with what we want to create, each answer and its table', () => {
    const files = {
      ...filesOf([
        ['td t.', 3, 3],
        ['m.', 4, 1],
      ]),
      'aspiration.md': '## What do we want to create?\n\nA line that *asks* for help.\n',
    };
    const copied = reflectionMarkdown(looked(files), en);
    assert.match(
      copied,
      /^# Reflection: November 9, 2026 – November 20, 2026\n\nhide\n\n## What do we want to create\?\n\n> A line that \\\*asks\\\* for help\.\n/,
    );
    assert.match(
      copied,
      /\n\n## Is the gaze rising\?\n\nThree improvements so far: .*\n\n\| Week \| Task \|.*\n\|---\|--:\|--:\|--:\|--:\|\n\| Nov 9 \| 2 \|/,
    );
    assert.deepEqual(copied.match(/^## .*/gm)?.length, 5);
    assert.doesNotMatch(copied, /mermaid/);
  });

  it('leaves out what nobody answered, and the characters that nobody sees', () => {
    const copied = reflectionMarkdown(looked(sided([['me', '']])), ja);
    assert.doesNotMatch(copied, /何を生み出したいのか|\u2060/);
    assert.match(copied, /少ない数です（立場/);
  });

  it('has charts for Mermaid in a retrospective: the part before its whole', () => {
    const section = printReflection(looked(filesOf(drawn), { range: 4 }), en);
    assert.match(
      section,
      /^## Reflection: 4 weeks\n\n### Is the gaze rising\?\n\nScope stayed at mostly mechanisms/,
    );
    const chart = [
      '```mermaid',
      'xychart-beta',
      '  title "Improvements; in front, those beyond a single task"',
      '  x-axis ["Oct 26", "Nov 2", "Nov 9", "Nov 16"]',
      '  y-axis "Improvements" 0 --> 3',
      '  bar [2, 3, 2, 3]',
      '  bar [2, 2, 2, 3]',
      '```',
      '',
      '| Week | Task |',
    ].join('\n');
    assert.ok(section.includes(chart), section);
    assert.match(section, / {2}bar \[8, 10, 7, 10\]\n {2}bar \[5, 6, 5, 7\]\n```/);
    assert.equal(section.match(/```mermaid/g)?.length, 4);
  });

  it('has a chart of how far frustrations came, those that wait there in front', () => {
    const day = '2026-11-02';
    const files = {
      ...frustration(day, 'a'),
      ...frustration(day, 'b', 'More.'),
      ...frustration(day, 'c', 'More.'),
      ...improvement('2026-11-07', 'j', `from: ${idOfFrustration(day, 'c')}\nstatus: done`),
    };
    const chart = [
      '```mermaid',
      'xychart-beta',
      '  title "Frustrations; in front, those that wait there"',
      '  x-axis ["Raw", "Reframed", "Improved", "Done"]',
      '  y-axis "Frustrations" 0 --> 3',
      '  bar [3, 2, 1, 1]',
      '  bar [1, 1, 0, 0]',
      '```',
      '',
      '| Step | Count |',
    ].join('\n');
    const section = printReflection(looked(files), en);
    assert.ok(section.includes(chart), section);
  });

  it('has a chart of gains and costs side by side, so that neither hides the other', () => {
    const section = printReflection(
      looked(
        sided([
          ['customer, me', 'team'],
          ['customer', 'team, me'],
        ]),
      ),
      ja,
    );
    const chart = [
      '  title "得（＋）と負担（－）"',
      '  x-axis ["お客様＋", "お客様－", "会社＋", "会社－", "チーム＋", "チーム－", "自分＋", "自分－"]',
      '  y-axis "記録（件）" 0 --> 2',
      '  bar [2, 0, 0, 0, 0, 0, 1, 0]',
      '  bar [0, 0, 0, 0, 0, 2, 0, 1]',
      '```',
    ].join('\n');
    assert.ok(section.includes(chart), section);
  });

  it('sums up more weeks than a page has room for by fours', () => {
    const files = { ...filesOf(drawn), ...note({ day: '2025-11-24' }) };
    const section = printReflection(looked(files, { range: 52 }), ja);
    assert.match(section, /^## これまでの歩み: 52週\n/);
    assert.match(section, /x-axis \["11\/24", "12\/22", .*"10\/26"\]/);
    assert.match(section, /\n\| 4週の始まり \| 作業 \|/);
    assert.match(section, /\n\| 10月26日 \| 1 \| 5 \| 3 \| 1 \|\n/);
  });

  it('has an axis where all of it is nothing', () => {
    assert.match(
      printReflection(looked(note({ kind: 'thanks' })), en),
      /0 --> 1\n {2}bar \[0\]\n {2}bar \[0\]/,
    );
  });
});

describe('what a page is sent', () => {
  it('is all of it while the marks can be told apart', () => {
    const data = looked(filesOf(drawn));
    assert.deepEqual(leanOf(data), data);
  });

  it('are counts where a chart has very many, and every improvement still', () => {
    const many = Object.assign(
      {},
      ...Array.from({ length: 601 }, (_, at) => ({
        ...frustration('2026-11-17', `f${at}`),
        ...improvement('2026-11-17', `i${at}`, 'gains: me'),
      })),
    ) as Record<string, string>;
    const data = looked(many);
    const lean = leanOf(data);
    assert.deepEqual(
      [lean.weeks[0]?.ended, lean.loop.frustrations, lean.balance.gains.me],
      [[], [], []],
    );
    assert.deepEqual(
      [lean.weeks[0]?.counts.ended, lean.loop.counts.raw, lean.balance.counts.gains.me],
      [601, 601, 601],
    );
    assert.equal(lean.weeks[0]?.improvements.length, 601);
    assert.equal(data.weeks[0]?.ended.length, 601);
    assert.deepEqual(tables(lean, en), tables(data, en));
  });
});

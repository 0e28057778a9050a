import assert from 'node:assert/strict';
import {
  sentencesOf,
  titleForOthers,
  wordsForOthers,
} from '../../../../src/core/customers/paperText.ts';

describe('Words for a customer’s desk', () => {
  const cases: readonly (readonly [what: string, ours: string, theirs: string])[] = [
    ['what they say', 'Alarms say\nwhat to do.', 'Alarms say what to do.'],
    ['what was struck out', 'A ~~cheap~~ good alarm', 'A good alarm'],
    ['a comment, closed or not', 'A <!-- stupid --> b <!-- c\n\nd', 'A b'],
    ['somebody’s quoted words', '> They are mean\n\nA\n> b', 'A'],
    ['code, closed or not', 'A\n\n```js\nsecret()\n```\n\nB\n~~~\nc', 'A B'],
    [
      'where a link leads',
      'See [the plan](https://a.b/c), ![a picture](x.png)',
      'See the plan, a picture',
    ],
    ['an address', 'Seen in https://jira.internal/AB-1?x=1. <http://a.b> done', 'Seen in . done'],
    ['a footnote', 'A[^1] b [c][d]\n\n[^1]: Mean.\n[d]: https://x.y', 'A b c'],
    ['a link between notes', 'A [[customers/aozora]] [[aozora|they]] b', 'A they b'],
    [
      'one of our files',
      'See ../notes/2026/x-k3f9.md and 2026-09-01-frustration-mean-k3f9.',
      'See and',
    ],
    ['brackets that are words', 'Press [Start] (twice)', 'Press [Start] (twice)'],
  ];
  for (const [what, ours, theirs] of cases) {
    it(`keeps or leaves out as it should: ${what}`, () => {
      assert.equal(wordsForOthers(ours), theirs);
    });
  }

  it('takes no file’s name for a title', () => {
    const id = '2026-09-02-improvement-their-boss-x1y2';
    assert.equal(titleForOthers({ id, title: 'improvement their boss x1y2' }), '');
    assert.equal(titleForOthers({ id, title: 'Clear ~~cheap~~ [alarms](x.md)' }), 'Clear alarms');
  });

  it('takes words apart behind each sentence, and loses none', () => {
    const words = '速い。安い!? 1.5 times so. And';
    assert.deepEqual(sentencesOf(words), ['速い。', '安い!? ', '1.5 times so. ', 'And']);
  });

  it('takes no longer than it must for words that mean harm', () => {
    for (const piece of ['[', '[[', 'a.', '~~', '<!--', '```\n', 'a://', '![](']) {
      wordsForOthers(piece.repeat(50_000));
    }
  });
});

import assert from 'node:assert/strict';
import {
  allDrafts,
  carry,
  draftAt,
  emptyDesk,
  lay,
  lookAt,
  receive,
  stamp,
  timeAt,
  type Desk,
} from '../../../src/webview/log/desk.ts';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';

const empty: Desk = { ...emptyDesk, folder: 'a' };
const words = (text: string) => ({ ...blankDraft, text, customer: 'Ada' });
const placesOf = (desk: Desk) =>
  allDrafts(desk).map(({ folder, kind, draft }) => `${folder} ${kind} ${draft.text}`);

describe('the desk', () => {
  it('keeps no blank draft', () => {
    assert.deepEqual(allDrafts(lay(lay(empty, words('x')), blankDraft)), []);
  });

  it('lets what is written go along to another kind or folder', () => {
    const desk = carry(lay(empty, words('x')), { kind: 'thanks' });
    assert.deepEqual(placesOf(desk), ['a thanks x']);
    assert.deepEqual(placesOf(carry(desk, { folder: 'b' })), ['b thanks x']);
  });

  it('leaves both where they are when words lie there already', () => {
    const there = lay(empty, words('y'), { folder: 'a', kind: 'thanks' });
    const desk = carry(lay(there, words('x')), { kind: 'thanks' });
    assert.equal(draftAt(desk).text, 'y');
    assert.deepEqual(placesOf(desk), ['a interaction x', 'a thanks y']);
  });

  it('never pushes out a second answer', () => {
    const there = lay(
      empty,
      { ...blankDraft, second: 'theirs' },
      { folder: 'a', kind: 'frustration' },
    );
    const desk = carry(lay(there, { ...words('x'), second: 'mine' }), { kind: 'frustration' });
    assert.equal(draftAt(desk).second, 'theirs');
    assert.equal(draftAt(desk, empty).second, 'mine');
  });

  it('stays as it is when nothing is changed', () => {
    const desk = lay(empty, words('x'));
    assert.deepEqual(carry(desk, { kind: 'interaction' }), desk);
    assert.deepEqual(placesOf(lookAt(desk, { kind: 'thanks' })), ['a interaction x']);
  });
});

describe('the time of a draft', () => {
  it('is that of its last change, and never goes back', () => {
    const one = stamp(lay(empty, words('x')), empty, 1000);
    const two = stamp(lay(one, words('y')), one, 900);
    assert.deepEqual([timeAt(one), timeAt(stamp(one, one, 2000)), timeAt(two)], [1000, 1000, 1001]);
  });

  it('is kept where a draft was taken away, and goes nowhere else', () => {
    const full = stamp(lay(empty, words('x')), empty, 1000);
    const moved = stamp(carry(full, { kind: 'thanks' }), full, 2000);
    assert.deepEqual([timeAt(moved), timeAt(moved, empty)], [2000, 2000]);
    assert.equal(timeAt(moved, { folder: 'a', kind: 'improvement' }), 0);
  });
});

describe('a draft from the disk', () => {
  /** The desk that VS Code had kept, written at 1000. */
  const woken = stamp(lay(empty, words('Alph')), empty, 1000);
  const from = (text: string) => ({ ...lookAt(empty, {}), draft: words(text) });
  const textOf = (desk: Desk) => draftAt(desk).text;

  it('counts where the page woke up with an older one', () => {
    const desk = receive(woken, woken, from('Alpha words'), 2000);
    assert.equal(textOf(desk), 'Alpha words');
    assert.equal(timeAt(desk), 2000);
  });

  it('does not where the page has a newer one, be it empty', () => {
    assert.equal(textOf(receive(woken, woken, from('Al'), 900)), 'Alph');
    const emptied = stamp(lay(woken, blankDraft), woken, 1100);
    assert.equal(textOf(receive(emptied, emptied, from('Alph'), 1000)), '');
  });

  it('takes words away that were saved or thrown away', () => {
    assert.equal(textOf(receive(woken, woken, { ...empty, draft: blankDraft }, 1000)), '');
  });

  it('pushes out nothing that was written before it came', () => {
    const typed = stamp(lay(woken, words('Alph!')), woken, 3000);
    assert.equal(textOf(receive(typed, woken, from('Alpha words'), 2000)), 'Alpha words\n\nAlph!');
    assert.equal(textOf(receive(typed, woken, from('Alph'), 1000)), 'Alph!');
  });

  it('is not put beside the words that were made of it, however late it was kept', () => {
    const typed = stamp(lay(woken, words('Alph!')), woken, 3000);
    assert.equal(textOf(receive(typed, woken, from('Alph'), 2000)), 'Alph!');
    assert.equal(textOf(receive(typed, woken, from('Alph'), 4000)), 'Alph!');
  });
});

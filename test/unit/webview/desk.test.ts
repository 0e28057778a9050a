import assert from 'node:assert/strict';
import {
  allDrafts,
  carry,
  draftAt,
  lay,
  lookAt,
  type Desk,
} from '../../../src/webview/log/desk.ts';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';

const empty: Desk = { folder: 'a', kind: 'interaction', drafts: {} };
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

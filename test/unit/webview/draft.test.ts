import assert from 'node:assert/strict';
import type { FormDraft } from '../../../src/protocol/form.ts';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';
import {
  asDraft,
  forKind,
  hasWords,
  isBlank,
  layOver,
  leftAfter,
  putBack,
} from '../../../src/webview/log/draft.ts';

const aDraft = (said: Partial<FormDraft>): FormDraft => ({ ...blankDraft, ...said });

describe('a draft', () => {
  it('is blank when only spaces are in it, and has words when the box has', () => {
    assert.ok(isBlank(aDraft({ text: ' \n', tags: '　' })));
    assert.ok(!isBlank(aDraft({ customer: 'Ada' })));
    assert.ok(!isBlank(aDraft({ people: ['Ada'] })));
    assert.ok(!hasWords(aDraft({ customer: 'Ada' })));
  });

  it('of an earlier form takes the shape of this one', () => {
    const old = { text: 'a\r\nb', customer: 'A\r\nB', gone: 1 } as Partial<FormDraft>;
    assert.deepEqual(asDraft(old), aDraft({ text: 'a\nb', customer: 'A B' }));
  });

  it('goes out with only the fields of its kind', () => {
    const said = aDraft({
      text: 't',
      second: 's',
      people: ['P'],
      scope: 'task',
      tags: 'x',
      due: 'd',
    });
    assert.deepEqual(forKind(said, 'thanks'), aDraft({ text: 't', people: ['P'], tags: 'x' }));
    assert.deepEqual(
      forKind(said, 'improvement'),
      aDraft({ text: 't', scope: 'task', tags: 'x', due: 'd' }),
    );
  });
});

describe('laying one draft over another', () => {
  it('replaces names, adds to lists and loses no words', () => {
    const now = aDraft({ text: 'mine', customer: 'Ada', code: [{ path: 'a' }], channel: 'call' });
    assert.deepEqual(
      layOver({ text: 'theirs', customer: 'Bo', code: [{ path: 'a' }, { path: 'b' }] }, now),
      aDraft({
        text: 'mine\n\ntheirs',
        customer: 'Bo',
        code: [{ path: 'a' }, { path: 'b' }],
        channel: 'call',
      }),
    );
  });

  it('says nothing twice', () => {
    assert.equal(layOver({ text: 'mine\n\nnew' }, aDraft({ text: 'mine' })).text, 'mine\n\nnew');
    assert.equal(layOver({ text: 'new' }, aDraft({ text: 'mine\n\nnew' })).text, 'mine\n\nnew');
    assert.equal(layOver({ text: 'mine too' }, aDraft({ text: 'mine' })).text, 'mine\n\nmine too');
  });

  it('puts words that come back above the new ones', () => {
    assert.equal(putBack(aDraft({ text: 'old' }), aDraft({ text: 'new' })).text, 'old\n\nnew');
    assert.deepEqual(
      putBack(aDraft({ text: 'old', customer: 'Ada' }), blankDraft),
      aDraft({ text: 'old', customer: 'Ada' }),
    );
  });
});

describe('what stays after a save', () => {
  const sent = aDraft({ text: 'sent', customer: 'Ada', second: 'why' });

  it('is nothing, when nothing was written meanwhile', () => {
    assert.deepEqual(leftAfter(sent, sent, 'interaction'), blankDraft);
  });

  it('is what was written meanwhile', () => {
    const now = { ...sent, text: 'sent\nmore', with: 'Bo' };
    assert.deepEqual(leftAfter(sent, now, 'interaction'), aDraft({ text: 'more', with: 'Bo' }));
  });

  it('is everything, when the words are others', () => {
    const now = aDraft({ text: 'other', customer: 'Ada' });
    assert.deepEqual(leftAfter(sent, now, 'interaction'), now);
  });

  it('is the second answer, where the kind had no box for it', () => {
    assert.deepEqual(leftAfter(sent, sent, 'thanks'), aDraft({ second: 'why' }));
  });
});

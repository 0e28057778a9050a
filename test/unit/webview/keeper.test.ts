import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';
import type { FromForm } from '../../../src/protocol/form.ts';
import { emptyDesk, lay, stamp, type Desk } from '../../../src/webview/log/desk.ts';
import { Keeper } from '../../../src/webview/log/keeper.ts';

const place = { folder: 'a', kind: 'interaction' } as const;

describe('the keeper of drafts', () => {
  let sent: string[];
  let keeper: Keeper;
  let desk: Desk;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    sent = [];
    desk = { ...emptyDesk, ...place };
    keeper = new Keeper((message: FromForm) => {
      assert.equal(message.type, 'draft');
      sent.push(`${message.draft.text} @${message.at}`);
    });
  });
  afterEach(() => mock.timers.reset());

  const type = (text: string) => {
    desk = stamp(lay(desk, { ...blankDraft, text }), desk, Date.now());
    keeper.keep(desk);
  };

  it('sends at a pause, with the time of the last change, and nothing twice', () => {
    keeper.knows(place);
    type('a');
    mock.timers.tick(200);
    type('ab');
    mock.timers.tick(299);
    assert.deepEqual(sent, []);
    mock.timers.tick(1);
    keeper.keep(desk);
    keeper.flush();
    assert.deepEqual(sent, ['ab @200']);
  });

  it('sends each second while the typing goes on', () => {
    keeper.knows(place);
    for (let at = 0; at < 25; at++) {
      type('x'.repeat(at + 1));
      mock.timers.tick(100);
    }
    assert.deepEqual(
      sent.map((message) => message.split('@')[1]),
      ['900', '1900'],
    );
  });

  it('sends an emptied form at once', () => {
    keeper.knows(place, { ...blankDraft, text: 'old' });
    type('old');
    mock.timers.tick(1000);
    type('');
    assert.deepEqual(sent, [' @1000']);
  });

  it('sends nothing to where something newer may lie', () => {
    type('from an old desk');
    mock.timers.tick(5000);
    assert.deepEqual(sent, []);
    keeper.knows(place, { ...blankDraft, text: 'kept' });
    keeper.keep(desk);
    mock.timers.tick(300);
    assert.deepEqual(sent, ['from an old desk @1']);
  });
});

import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';
import type { FromForm } from '../../../src/protocol/form.ts';
import { emptyDesk, lay, stamp, type Desk } from '../../../src/webview/log/desk.ts';
import { Keeper } from '../../../src/webview/log/keeper.ts';
import { longest, Veil } from '../../../src/webview/log/veil.ts';

const place = { folder: 'a', kind: 'interaction' } as const;
const thanks = { folder: 'a', kind: 'thanks' } as const;

describe('the keeper of drafts', () => {
  let sent: string[];
  let keeper: Keeper;
  let desk: Desk;
  let veil: Veil;
  let isComposing: boolean;
  let composed: (() => void)[];
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    sent = [];
    desk = { ...emptyDesk, ...place };
    veil = new Veil();
    veil.folders = [{ uri: 'a', name: 'A', masks: ['thanks'] }];
    isComposing = false;
    composed = [];
    keeper = new Keeper(
      (message: FromForm) => {
        assert.equal(message.type, 'draft');
        const [wording] = message.asWritten;
        const kept = wording === undefined ? '' : ` as written: ${wording}`;
        sent.push(`${message.draft.text} @${message.at}${kept}`);
      },
      veil,
      (call) => (isComposing ? composed.push(call) : call()),
    );
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

  describe('of what is masked', () => {
    beforeEach(() => {
      desk = { ...emptyDesk, ...thanks };
      keeper.knows(thanks);
    });

    it('sends at a pause, and nothing twice', () => {
      type('Call 03-1234-5678');
      mock.timers.tick(300);
      keeper.keep(desk);
      keeper.flush(true);
      assert.deepEqual(sent, ['Call 03-1234-5678 @1']);
    });

    it('sends again what is to be masked in another way', () => {
      type('Call 03-1234-5678');
      mock.timers.tick(300);
      veil.choose(['03-1234-5678'], false);
      keeper.flush();
      veil.askAnew();
      keeper.keep(desk);
      mock.timers.tick(300);
      assert.deepEqual(sent, [
        'Call 03-1234-5678 @1',
        'Call 03-1234-5678 @1 as written: 03-1234-5678',
        'Call 03-1234-5678 @1 as written: 03-1234-5678',
      ]);
    });

    it('asks what is to be masked in words that came from the disk', () => {
      const kept = { ...blankDraft, text: 'Call [phone 1]' };
      keeper.knows(thanks, kept);
      keeper.keep(lay(desk, kept));
      mock.timers.tick(300);
      assert.deepEqual(sent, ['Call [phone 1] @0']);
    });

    it('sends a long text when the page goes, and not before', () => {
      type('x'.repeat(longest + 1));
      mock.timers.tick(5000);
      assert.deepEqual(sent, []);
      keeper.flush(true);
      assert.equal(sent.length, 1);
    });

    it('sends nothing while the typing goes on: half a number is no number to mask', () => {
      for (const upTo of [8, 10, 12, 14, 16, 17]) {
        type('Call 03-1234-5678'.slice(0, upTo));
        mock.timers.tick(290);
      }
      assert.deepEqual(sent, []);
      mock.timers.tick(10);
      assert.deepEqual(sent, ['Call 03-1234-5678 @1450']);
    });

    it('sends nothing while a word is being composed', () => {
      isComposing = true;
      type('たかはしさま');
      mock.timers.tick(5000);
      assert.deepEqual(sent, []);
      type('高橋様へ');
      composed.forEach((call) => call());
      assert.deepEqual(sent, ['高橋様へ @5000']);
    });

    it('sends what is there when the page goes', () => {
      type('Call 03-1234-5678');
      keeper.flush(true);
      assert.deepEqual(sent, ['Call 03-1234-5678 @1']);
    });

    it('sends an emptied form at once', () => {
      type('Call me');
      mock.timers.tick(300);
      type('');
      assert.deepEqual(sent, ['Call me @1', ' @300']);
    });
  });
});

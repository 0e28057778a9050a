import assert from 'node:assert/strict';
import type { FullMaskRule } from '../../../src/core/mask/rule.ts';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';
import {
  draftAt,
  emptyDesk,
  lay,
  lookAt,
  timeAt,
  stamp,
  type Desk,
} from '../../../src/webview/log/desk.ts';
import { longest, Veil } from '../../../src/webview/log/veil.ts';
import { maskForm } from '../../../src/protocol/formMask.ts';
import { aMaskRule } from '../../support/builders.ts';

const secret = 'Call 03-1234-5678';
const masked = 'Call [phone 1]';
const empty: Desk = { ...emptyDesk, folder: 'a', kind: 'thanks' };
const placeOf = ({ folder, kind }: Desk) => ({ folder, kind });
const words = (text: string) => ({ ...blankDraft, text });
const written = (text: string, at = 1000, before = empty) =>
  stamp(lay(before, words(text)), before, at);

describe('the veil over what is written down', () => {
  let veil: Veil;
  let rule: FullMaskRule;
  beforeEach(() => {
    veil = new Veil();
    veil.folders = [{ uri: 'a', name: 'A', masks: ['thanks'] }];
    rule = aMaskRule();
  });
  const covered = (desk: Desk) => draftAt(veil.cover(desk)).text;
  /** What the extension answers, later. */
  const answerTo = (desk: Desk) => {
    const look = maskForm(draftAt(desk), rule, desk.kind, [...veil.asWritten]);
    return { type: 'masked', ...placeOf(desk), at: timeAt(desk), ...look } as const;
  };
  const pauseAt = (desk: Desk) => {
    veil.settle(desk);
    if (veil.asks({ ...placeOf(desk), draft: draftAt(desk) }, timeAt(desk), false)) {
      veil.hear(answerTo(desk), desk);
    }
  };

  it('shows the words of the last pause, masked, with their time', () => {
    const one = written(secret);
    assert.equal(covered(one), '');
    pauseAt(one);
    const two = written(`${secret} or 03-8765-43`, 2000, one);
    assert.equal(covered(two), masked);
    assert.equal(timeAt(veil.cover(two)), 1000);
  });

  it('shows words of other kinds as they are, at once', () => {
    const desk = written(secret, 1000, { ...empty, kind: 'interaction' });
    assert.deepEqual(veil.cover(desk), desk);
  });

  it('shows nothing of what nobody has said how to mask', () => {
    const desk = written(secret, 1000, { ...empty, folder: 'b' });
    veil.settle(desk);
    assert.equal(covered(desk), '');
  });

  it('shows what the page woke up with, before it is known what to mask', () => {
    const asleep = new Veil();
    const desk = written(masked);
    asleep.wakeWith(desk, undefined);
    assert.deepEqual(asleep.cover(desk), desk);
  });

  it('shows no words that are taken away, nor those that came back into another place', () => {
    const one = written(secret);
    pauseAt(one);
    const none = lay(one, blankDraft);
    assert.equal(covered(none), '');
    veil.settle(none);
    assert.equal(covered(written('B', 2000, none)), '');
  });

  it('shows nothing of words that were gone before their answer came', () => {
    const one = written(secret);
    assert.ok(veil.asks({ ...placeOf(one), draft: draftAt(one) }, 1000, false));
    const none = lay(one, blankDraft);
    veil.settle(none);
    veil.hear(answerTo(one), none);
    assert.equal(covered(written('B', 2000, none)), '');
  });

  it('hears no answer but the last', () => {
    const one = written(secret);
    veil.asks({ ...placeOf(one), draft: draftAt(one) }, 1000, false);
    const two = written(`${secret}, later`, 2000, one);
    veil.asks({ ...placeOf(two), draft: draftAt(two) }, 2000, false);
    veil.hear(answerTo(two), two);
    veil.hear(answerTo(one), two);
    assert.equal(covered(two), `${masked}, later`);
  });

  it('shows nothing of what is saved, while the next words wait for their pause', () => {
    const one = written(secret);
    pauseAt(one);
    veil.forget(one);
    assert.equal(covered(written('the next', 2000, one)), '');
  });

  it('keeps a detail as it is written as long as there is a draft', () => {
    const desk = written(secret);
    pauseAt(desk);
    const [detail] = veil.sightOf(desk)?.details ?? [];
    veil.choose(detail?.wordings ?? [], false);
    pauseAt(desk);
    assert.equal(covered(desk), secret);
    assert.deepEqual([...(veil.sightOf(desk)?.asWritten ?? [])], ['03-1234-5678']);
    assert.equal(veil.sightOf(desk)?.count, 0);
    veil.choose(detail?.wordings ?? [], true);
    pauseAt(desk);
    assert.equal(covered(desk), masked);

    veil.choose(detail?.wordings ?? [], false);
    veil.settle(lay(desk, blankDraft));
    assert.equal(veil.asWritten.size, 0);
  });

  it('has words masked anew when somebody may be listed', () => {
    const desk = written('Aozora called.');
    pauseAt(desk);
    assert.equal(covered(desk), 'Aozora called.');
    rule = aMaskRule({ names: [{ name: 'Aozora' }] });
    pauseAt(desk);
    assert.equal(covered(desk), 'Aozora called.');
    veil.askAnew();
    pauseAt(desk);
    assert.equal(covered(desk), '[person 1] called.');
  });

  it('holds nobody up with a long text: it is masked when the page goes, and the form says so', () => {
    const desk = written(`${'x'.repeat(longest)} ${secret}`);
    pauseAt(desk);
    assert.equal(covered(desk), '');
    assert.equal(veil.sightOf(desk)?.isTooLong, true);
    assert.ok(veil.asks({ ...placeOf(desk), draft: draftAt(desk) }, timeAt(desk), true));
  });

  it('covers what was thrown away; what it woke up with is covered already', () => {
    const place = { folder: 'a', kind: 'thanks' } as const;
    const desk = written(secret);
    const held = { ...place, draft: draftAt(desk) };
    assert.equal(veil.coverOne(held), undefined);
    assert.ok(veil.asks(held, 1000, false));
    veil.hear(answerTo(desk), lay(desk, blankDraft));
    assert.equal(veil.coverOne(held)?.draft.text, masked);
    const asleep = new Veil();
    const discarded = { ...place, draft: words(masked) };
    asleep.wakeWith(empty, discarded);
    assert.deepEqual(asleep.coverOne(discarded), discarded);
    assert.equal(asleep.coverOne({ ...place, draft: words(secret) }), undefined);
  });

  it('shows what will be masked under the words on top alone', () => {
    const desk = written(secret);
    pauseAt(desk);
    assert.equal(veil.sightOf(desk)?.count, 1);
    const aside = lookAt(desk, { kind: 'interaction' });
    assert.equal(veil.sightOf(aside), undefined);
    const other = written('another', 2000, { ...desk, folder: 'b' });
    assert.equal(veil.sightOf(other), undefined);
    assert.equal(veil.sightOf(lay(desk, blankDraft)), undefined);
  });
});

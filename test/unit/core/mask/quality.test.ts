import assert from 'node:assert/strict';
import type { PrivateType } from '../../../../src/core/mask/found.ts';
import { readCorpus, type Case } from '../../../quality/corpus.ts';
import { judge, precision, recall, scoreOf } from '../../../quality/score.ts';

/** What the corpus must keep on giving: of the cases that were tuned on, and of those that nobody tuned on. */
const floors: Readonly<Record<PrivateType, { readonly tuned: number; readonly heldOut: number }>> =
  {
    name: { tuned: 0.95, heldOut: 0.95 },
    company: { tuned: 0.95, heldOut: 0.94 },
    phone: { tuned: 0.99, heldOut: 0.95 },
    mail: { tuned: 0.99, heldOut: 0.99 },
    address: { tuned: 0.99, heldOut: 0.99 },
    number: { tuned: 0.99, heldOut: 0.99 },
    url: { tuned: 0.99, heldOut: 0.99 },
    ip: { tuned: 0.99, heldOut: 0.99 },
    mac: { tuned: 0.99, heldOut: 0.99 },
    secret: { tuned: 0.99, heldOut: 0.99 },
  };

/** Written as negatives, and exactly as a number, a street, an address or two persons are. */
const knownFalse = [
  '+12345678901 added',
  '// Mr. Client sends, Ms. Server answers? no: client sends, server answers',
  'Set 12 Point Road markers as vertices.',
  '10.5.3.2 is the heading of that chapter.',
];

const isPlain = ({ wanted, allowed }: Case) => wanted.length + allowed.length === 0;

describe('the quality of masking', () => {
  const cases = readCorpus();

  it('is measured on at least 600 cases, half of them Japanese, a third and more of them negatives', () => {
    const japanese = cases.filter(({ language }) => language === 'ja').length;
    assert.ok(cases.length >= 600);
    assert.ok(japanese / cases.length > 0.48, `${japanese} of ${cases.length}`);
    assert.ok(cases.filter(isPlain).length > cases.length / 3);
    assert.ok(cases.filter(({ isHeldOut }) => isHeldOut).length > cases.length / 3);
  });

  for (const part of ['tuned', 'heldOut'] as const) {
    const scores = scoreOf(cases.filter(({ isHeldOut }) => isHeldOut === (part === 'heldOut')));
    for (const [type, score] of scores) {
      it(`keeps the recall of ${type} (${part})`, () => {
        assert.ok(recall(score) >= floors[type][part], `${recall(score)}`);
      });

      it(`is right in nine of ten that it takes for ${type} (${part})`, () => {
        assert.ok(precision(score) >= 0.9, `${precision(score)}`);
      });
    }
  }

  it('finds nothing in code and prose, but what is known', () => {
    const hit = cases
      .filter((one) => !one.isHeldOut && isPlain(one) && judge(one).found.length > 0)
      .map(({ text }) => text);
    assert.deepEqual(hit.sort(), knownFalse.sort());
  });

  it('finds next to nothing in code and prose that nobody tuned on', () => {
    const plain = cases.filter((one) => one.isHeldOut && isPlain(one));
    const hit = plain.filter((one) => judge(one).found.length > 0);
    assert.ok(hit.length <= plain.length / 50, `${hit.length} of ${plain.length}`);
  });
});

import assert from 'node:assert/strict';
import type { PrivateType } from '../../../../src/core/mask/found.ts';
import { readCorpus, type Case } from '../../../quality/corpus.ts';
import { judge, precision, recall, scoreOf } from '../../../quality/score.ts';

/** What the corpus must keep on giving, of the cases that were tuned on and of those that nobody tuned on. */
const floors: Readonly<Record<PrivateType, number>> = {
  name: 0.95,
  company: 0.95,
  phone: 0.99,
  mail: 0.99,
  address: 0.99,
  number: 0.99,
  url: 0.99,
  ip: 0.99,
  mac: 0.99,
  secret: 0.99,
};

/** Written as a negative, and exactly as two persons are. */
const knownFalse = ['// Mr. Client sends, Ms. Server answers? no: client sends, server answers'];

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
        assert.ok(recall(score) >= floors[type], `${recall(score)}`);
      });

      it(`is right in nine of ten that it takes for ${type} (${part})`, () => {
        assert.ok(precision(score) >= 0.9, `${precision(score)}`);
      });
    }
  }

  it('finds nothing in code and prose, but what is known', () => {
    const hit = cases
      .filter((one) => isPlain(one) && judge(one).found.length > 0)
      .map(({ text }) => text);
    assert.deepEqual(hit, knownFalse);
  });
});

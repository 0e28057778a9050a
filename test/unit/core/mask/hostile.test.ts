import assert from 'node:assert/strict';
import { detectors } from '../../../../src/core/mask/detectors.ts';
import { fold } from '../../../../src/core/mask/fold.ts';
import { mask } from '../../../../src/core/mask/mask.ts';
import { nearMatches } from '../../../support/hostileText.ts';

const size = 1_000_000;
/** For all but the first near-match of a detector, so that this ring stays quick. */
const smaller = 200_000;

/** What it costs this process alone, in milliseconds: the clock of a busy machine tells nothing. */
function cost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Twice the text may cost three times as much, and not more; a second look where the first was disturbed. */
function assertLinear(
  what: string,
  near: string,
  length: number,
  work: (text: string) => void,
): void {
  const whole = near.repeat(Math.ceil(length / near.length)).slice(0, length);
  const half = whole.slice(0, length / 2);
  let said = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    const few = cost(() => work(half));
    const many = cost(() => work(whole));
    if (many <= few * 3 + 50) {
      return;
    }
    said = `${what}: ${JSON.stringify(near)} takes ${few} ms, and twice as much ${many} ms`;
  }
  assert.fail(said);
}

/** Which near-matches each detector knows the beginning of; the others they pass over. */
const hard: { readonly [detector: string]: readonly string[] } = {
  findSecret: ['eyJaaaaaaaaaaaaa.eyJ', '-----BEGIN PRIVATE KEY-----', 'password: a', 'a'],
  findUrl: ['://', 'a://b?', '&mail='],
  findMail: ['@', 'a@', 'a@a.', 'a [at] a [dot] '],
  findPhone: ['1', '0-', '+81-', '(0'],
  findIp: ['1.1.', 'fe80:', ':'],
  findMac: ['a:', ':aa'],
  findCard: ['4111 ', '1'],
  findIban: ['GB29', 'DE89 3704 '],
  findIdentityNumber: ['1', '1234 '],
  findJapaneseAddress: ['1丁目', '渋谷区1', '一'],
  findWesternAddress: ['1 Aa ', '1 Main ', 'Aa, '],
  findJapaneseCompany: ['株式会社', 'あ株式会社', '御中'],
  findEnglishCompany: ['A A A Ltd', 'Aa Inc ', 'the Ltd '],
  findJapanesePerson: ['様', '高様', '高', 'さん'],
  findJapaneseContext: ['です', '担当: 高橋、', ' 高橋'],
  findEnglishPerson: ['Mr. ', 'van ', 'Aa '],
  findEnglishContext: ['Dear Aa ', 'Attendees: Aa Bb, ', ' <a'],
};

describe('masking hostile text of 1 MB', function () {
  this.timeout(120_000);

  it('has hard text for every detector', () => {
    assert.deepEqual(Object.keys(hard).sort(), Object.keys(detectors).sort());
  });

  for (const [name, detect] of Object.entries(detectors)) {
    it(`${name} takes time in proportion to its length`, () => {
      for (const [at, near] of (hard[name] ?? []).entries()) {
        assertLinear(name, near, at === 0 ? size : smaller, (text) => {
          for (const one of detect(text)) {
            assert.ok(one.end > one.start);
          }
        });
      }
    });
  }

  it('folds in proportion to its length', () => {
    for (const near of ['\u0301\u0323', 'ﾞ', '㈱', '\u200B']) {
      assertLinear('fold', near, size, fold);
    }
  });

  it('masks in proportion to its length', () => {
    for (const near of ['Aa Inc ', '高橋様 ', 'a@a.aa ']) {
      assertLinear('mask', near, smaller, mask);
    }
  });

  it('masks any near-match without an error', () => {
    for (const near of nearMatches) {
      const text = near.repeat(1000);
      const once = mask(text).text;
      assert.ok(mask(once).text === once, JSON.stringify(near));
    }
  });
});

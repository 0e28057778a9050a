import assert from 'node:assert/strict';
import {
  corporateNumberHolds,
  ibanHolds,
  luhnHolds,
  myNumberHolds,
} from '../../../../src/core/mask/checkDigits.ts';

/** What issuers, standards and ministries print as examples. */
const vectors: {
  readonly [what: string]: readonly [(digits: string) => boolean, readonly string[]];
} = {
  'Payment cards': [
    luhnHolds,
    [
      '4111111111111111',
      '5555555555554444',
      '378282246310005',
      '30569309025904',
      '6011111111111117',
      '3530111333300000',
      '2223003122003222',
    ],
  ],
  IBAN: [
    ibanHolds,
    [
      'GB29NWBK60161331926819',
      'DE89370400440532013000',
      'FR1420041010050500013M02606',
      'NL91ABNA0417164300',
      'CH9300762011623852957',
      'NO9386011117947',
    ],
  ],
  'My Number': [myNumberHolds, ['123456789018', '204816305726']],
  'Corporate numbers': [corporateNumberHolds, ['7000012050002', '4010001234567']],
};

describe('check digits', () => {
  for (const [what, [holds, valid]] of Object.entries(vectors)) {
    it(`${what}: hold for known numbers, and for none with one digit changed`, () => {
      for (const number of valid) {
        assert.ok(holds(number), number);
        for (let at = 0; at < number.length; at++) {
          if (/\d/.test(number.charAt(at))) {
            const other = (Number(number[at]) + 1) % 10;
            const changed = `${number.slice(0, at)}${other}${number.slice(at + 1)}`;
            // The sum of My Number folds 0 and 1 into one check digit: one change in eleven may hold.
            assert.ok(!holds(changed) || holds === myNumberHolds, changed);
          }
        }
      }
    });
  }

  it('My Number and corporate numbers have their length', () => {
    assert.ok(!myNumberHolds('12345678901'));
    assert.ok(!corporateNumberHolds('700001205000'));
  });
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { mailtoOf } from '../../../../src/core/actions/mailto.ts';

describe('the address of a new mail', () => {
  it('gives back subject and body to whoever reads it, lines ended as mail ends them', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(words, words, (subject, text) => {
        const address = mailtoOf(subject, text) ?? '';
        const [, query] = /^mailto:\?([\w\-.~%=&]*)$/.exec(address) ?? [];
        const parts = query?.split('&').map((part) => part.split('=').map(decodeURIComponent));
        const body = text.trimEnd().replace(/\r\n?|\n/g, '\r\n');
        const expected = [
          ['subject', subject.replace(/\s+/g, ' ')],
          ['body', body],
        ];
        assert.deepEqual(parts, JSON.parse(JSON.stringify(expected)));
      }),
    );
  });

  it('encodes what would end it or begin something else', () => {
    assert.equal(
      mailtoOf('Q&A #1', '100% + 佐藤\nb=c?\n'),
      'mailto:?subject=Q%26A%20%231&body=100%25%20%2B%20%E4%BD%90%E8%97%A4%0D%0Ab%3Dc%3F',
    );
    assert.match(mailtoOf('\uD800', '') ?? '', /subject=%EF%BF%BD/);
  });

  it('is none where systems would cut it', () => {
    assert.equal(mailtoOf('x', '感'.repeat(300)), undefined);
    assert.equal(mailtoOf('x', 'a'.repeat(1900))?.length, 1923);
  });
});

import assert from 'node:assert/strict';
import { readMail, wordsOf } from '../../../src/webview/mail/readMail.ts';
import { mailBytes, plainMails } from '../../support/mails.ts';

describe('a mail', () => {
  for (const [name, words] of Object.entries(plainMails)) {
    it(`gives subject and text, and no file that is attached: ${name}`, async () => {
      assert.equal(await readMail(mailBytes(name)), words);
    });
  }

  it('is not one where no line says what it is about or from whom', async () => {
    const others = [
      'just some words\nand some more',
      '',
      '\u{d0}\u{cf}\u{11}\u{e0}',
      'https://example.com: a link',
      '\ud800 : lone',
    ];
    for (const text of others) {
      assert.equal(await readMail(new TextEncoder().encode(text)), undefined, text);
    }
  });

  it('is not one where it holds no word', async () => {
    const empty = 'From: a@example.com\r\nDate: Thu, 19 Nov 2026 09:30:00 +0900\r\n\r\n \r\n';
    assert.equal(await readMail(new TextEncoder().encode(empty)), undefined);
  });
});

describe('the words of a mail', () => {
  it('leave out what answering put before the subject', () => {
    assert.equal(wordsOf('Re: Fwd: RE：返信: お礼', 'x'), 'お礼\n\nx');
    assert.equal(wordsOf('Regarding the release', ''), 'Regarding the release');
  });

  it('keep their lines, without room at the ends and without gaps', () => {
    assert.equal(wordsOf('', ' one \t\r\n\r\n\r\n\r\n  two\u3000\r'), 'one\n\n  two');
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readMail, wordsOf } from '../../../src/webview/mail/readMail.ts';
import { repositoryRoot } from '../../support/vscode/paths.ts';

const fixture = (name: string) =>
  readFileSync(path.join(repositoryRoot(), 'test', 'fixtures', 'mails', name));

describe('a mail', () => {
  const mails = {
    'iso-2022-jp.eml':
      '初日のお礼\n\nあおぞら電機の秋山です。\n\n先日は夜遅くまでありがとうございました。\nおかげさまで初日を無事に迎えられました。',
    'shift_jis.eml': '御礼\n\n①の件、㈱みらい一同、心より御礼申し上げます。\n髙橋',
    'attachments.eml': 'The report\n\nYour report saved our week. ✓',
  };
  for (const [name, words] of Object.entries(mails)) {
    it(`gives subject and text, and no file that is attached: ${name}`, async () => {
      assert.equal(await readMail(fixture(name)), words);
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

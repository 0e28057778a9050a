/** Mails in test/fixtures/mails, and the words that each of them gives. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './vscode/paths.ts';

export const mailsFolder = path.join(repositoryRoot(), 'test', 'fixtures', 'mails');

export const mailBytes = (name: string) => readFileSync(path.join(mailsFolder, name));

const takada = '高田です。\n\n本当に助かりました。Ashita 2.0 も楽しみです。\n半角も大丈夫。';

/** Of mails that are plain text. */
export const plainMails: { readonly [name: string]: string } = {
  'iso-2022-jp.eml':
    '初日のお礼\n\nあおぞら電機の秋山です。\n\n先日は夜遅くまでありがとうございました。\nおかげさまで初日を無事に迎えられました。',
  'iso-2022-jp-base64.eml': `夜間の切り替えでは本当にお世話になりました\n\n${takada}`,
  'iso-2022-jp-quoted.eml': `御礼 (2) 再送\n\n${takada}`,
  'shift_jis.eml': '御礼\n\n①の件、㈱みらい一同、心より御礼申し上げます。\n髙橋',
  'attachments.eml': 'The report\n\nYour report saved our week. ✓',
};

/** Of mails whose markup a browser alone can read. */
export const markedUpMails: { readonly [name: string]: string } = {
  'iso-2022-jp-html.eml': 'お礼\n\n高田です。\n\n本当に助かりました。',
  'html-only.eml':
    'Thank you – month end\n\nDear team,\n\nthe ledger closed on time & nobody stayed late.\nThank you!\n\nBest regards',
  'mixed.eml': 'Mixed\n\nFirst part.\n\nCafé & ☃ &nosuch; 1 < 2',
};

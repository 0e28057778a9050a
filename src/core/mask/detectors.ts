/** All that looks for private details by itself. To know one more, write a file and name it here. */

import { findCard } from './detect/card.ts';
import { findEnglishCompany } from './detect/englishCompany.ts';
import { findEnglishContext } from './detect/englishContext.ts';
import { findEnglishPerson } from './detect/englishPerson.ts';
import { findIban } from './detect/iban.ts';
import { findIdentityNumber } from './detect/identityNumber.ts';
import { findIp } from './detect/ip.ts';
import { findJapaneseAddress } from './detect/japaneseAddress.ts';
import { findJapaneseCompany } from './detect/japaneseCompany.ts';
import { findJapaneseContext } from './detect/japaneseContext.ts';
import { findJapanesePerson } from './detect/japanesePerson.ts';
import { findMac } from './detect/mac.ts';
import { findMail } from './detect/mail.ts';
import { findPhone } from './detect/phone.ts';
import { findSecret } from './detect/secret.ts';
import { findUrl } from './detect/url.ts';
import { findWesternAddress } from './detect/westernAddress.ts';
import type { Detector } from './found.ts';

export const detectors: Readonly<Record<string, Detector>> = {
  findSecret,
  findUrl,
  findMail,
  findPhone,
  findIp,
  findMac,
  findCard,
  findIban,
  findIdentityNumber,
  findJapaneseAddress,
  findWesternAddress,
  findJapaneseCompany,
  findEnglishCompany,
  findJapanesePerson,
  findJapaneseContext,
  findEnglishPerson,
  findEnglishContext,
};

const all = Object.values(detectors);
const ofJapanese: ReadonlySet<Detector> = new Set([
  findJapaneseAddress,
  findJapaneseCompany,
  findJapanesePerson,
  findJapaneseContext,
]);
const others = all.filter((one) => !ofJapanese.has(one));

/** Those that may find something: without a Japanese letter there is nobody to find for four of them. */
export function detectorsFor(text: string): readonly Detector[] {
  return /[々〒ぁ-鿿]/.test(text) ? all : others;
}

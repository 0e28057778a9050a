/** Companies by the form that their name ends with: Inc., Ltd., GmbH… */

import type { Candidate, Confidence } from '../found.ts';
import { matches } from '../matches.ts';

const clear =
  'Inc|Incorporated|Ltd|Ltda|SpA|Oyj|LLC|L\\.L\\.C|GmbH & Co\\. KG|GmbH|Corp|Corporation|PLC|plc|LLP|S\\.A\\.R\\.L|S\\.A\\.S|S\\.A|SARL|S\\.r\\.l|S\\.p\\.A|B\\.V|N\\.V|' +
  'Co\\., Ltd|Co\\. Ltd|Pty\\.? Ltd|Pte\\.? Ltd|Sdn\\.? Bhd|K\\.K|A/S|ApS|Kft|s\\.r\\.o|e\\.K|Sp\\. z o\\.o|OHG|Pvt\\.? Ltd';
const unclear = 'Limited|Company|Co\\.|AG|AB|AS|BV|NV|KK|KG|Oy|SA|SAS|SRL|UG';
const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}\\p{M}'’&.-]{0,30}";
const joint = '(?:&|and|of|de|du|von|van|the)';
/** The words before a mark, at most six; they are read from the mark backwards, so one text is read once. */
const head = new RegExp(`(?<![\\p{L}\\p{N}_'’.-])(?:${word},? (?:${joint} ){0,2}){1,6}$`, 'u');
/** With the space before it, which tells at once where there is none. */
const mark = new RegExp(
  ` (?:(${clear})(?![\\p{L}\\p{N}/])\\.?|(?:${unclear})(?![\\p{L}\\p{N}/]))`,
  'gu',
);
/** What begins a sentence before the name, or is any company's. */
const noHead =
  /^(?:(?:The|A|An|At|From|With|And|But|For|In|On|Dear|Hi|Hello|Our|Their|Your|My|We|As|When|If|Since|While|After|Before|Today|Yesterday|Thanks|To|By|Of|Is|Was|Use|See|This|That|Each|Every|Any|Rate|Time|Very|Private|Public|Insurance|Holding|Phone|Email|Mail|Our|No|Not|Reduce|Both|Only|Call|Ask|Visit|Of)\b,? )+/;
/** Ms. Rhodes of Cobalt Works Ltd.; Ms. Okafor and Aozora Homes Ltd. */
const person = /^(?:.* )?(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)\.? .*?(?:,| (?:of|from|at|and|with)) /;
/** Everyone at Aozora Homes: people of somewhere that has two capitals. */
const people =
  /(?:[Ee]veryone|[Cc]olleagues|[Pp]eople|[Tt]eam|[Ff]olks|[Ff]riends|[Ss]taff) (?:at|of|from) ((?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}\p{Lu}[\p{L}-]{1,24})/gu;

export function* findEnglishCompany(text: string): Generator<Candidate> {
  let last = 0;
  for (const { 0: found, 1: isClear, index: space } of matches(text, mark)) {
    const index = space + 1;
    const near = text.slice(Math.max(last, index - 100), index);
    last = space + found.length;
    const words = head.exec(near.slice(near.lastIndexOf('\n') + 1))?.[0] ?? '';
    const kept = words
      .replace(noHead, '')
      .replace(person, '')
      .replace(/^.*[.!?] (?=\S)/, (cut) => (/\b(?:St|Mt)\. $/.test(cut) ? cut : ''));
    // PR 123 AB is no company; Norrland AB may be one.
    if (!/\p{L}/u.test(kept) || (isClear === undefined && !/\p{Ll}[^ ]* $/u.test(kept))) {
      continue;
    }
    const start = index - kept.length;
    const confidence: Confidence = isClear === undefined ? 'likely' : 'certain';
    const key = kept.replace(/,? $/, '');
    yield { type: 'company', start, end: last, confidence, key };
  }
  for (const { 0: all, 1: name = '', index } of matches(text, people)) {
    const start = index + all.length - name.length;
    yield { type: 'company', start, end: start + name.length, confidence: 'likely', key: name };
  }
}

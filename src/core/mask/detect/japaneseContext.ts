/** Persons in Japanese by what they say of themselves (…の高橋です), by a label (担当: …), and in signatures. */

import type { Candidate } from '../found.ts';
import { before, runBefore } from './scan.ts';
import { isPlaceToo, isSurname, surnameOf } from './surnames.ts';
import { matches } from '../matches.ts';

const han = /[\p{Script=Han}々〆ヶ]/u;
const isMe = /(?:です|でございます|と申し|と言います|といいます)/g;
/** What makes a surname another word: 石川県, 高橋脚, 中川側. */
const noGivenName = /^[県市区町村駅側的系部店語人式型版用流製産方場線川山橋脚地家様者]/;
const office =
  /(?:[社部課室係店局所院校部署]|支社|担当|係|窓口|商事|工業|商会|技研|[ァ-ヺー)」])の$/;
const start = /(?:^|[、。,.!?「」『（(:\s-]|は|こちら|の)$/;

const label =
  /(?:氏名|お?名前|担当者?|出席者|参加者|同席者|署名|代表者|記入者|報告者|起票者|作成者|承認者|連絡先|宛名) ?: ?([\p{Script=Han}々ヶぁ-ゖ 、・,]{2,60})/gu;
const entries = /[^、・,]+/g;
const person = '[\\p{Script=Han}々ヶ]{1,4}';
const givenName = '(?:[\\p{Script=Han}々]{1,4}|[ぁ-ゖ]{1,5}|[ァ-ヺー]{2,6})';
const title = new RegExp(
  `(?:代表取締役社長|代表取締役|取締役|社長|部長|課長|係長|主任|教授|担当|[部課室係]) {1,2}(${person} ${givenName}|${person})(?![\\p{Script=Han}々ぁ-ゖ])`,
  'gu',
);
const line = new RegExp(`^[ \\t]{0,4}(${person} {1,2}${givenName})[ \\t]{0,4}$`, 'gmu');
const closing =
  /(?:よろしく|宜しく|以上|敬具|草々|失礼|いたします|致します|ます)[^\n]{0,30}\s{0,6}(?:[-—=─_]{2,40}\s{0,4})?$/;

export function* findJapaneseContext(text: string): Generator<Candidate> {
  yield* introductions(text);
  for (const { 0: all, 1: list = '', index } of matches(text, label)) {
    const from = index + all.length - list.length;
    for (const { 0: entry, index: at } of matches(list, entries)) {
      const name = entry.trim();
      if (isName(name)) {
        yield nameAt(from + at + entry.indexOf(name), name, 'likely');
      }
    }
  }
  for (const { 0: all, 1: name = '', index } of matches(text, title)) {
    // 営業部 千葉 is where that office is.
    if (isName(name) && !(isPlaceToo(name) && /^[部課室係]/.test(all))) {
      yield nameAt(index + all.length - name.length, name, 'likely');
    }
  }
  for (const { 0: all, 1: name = '', index } of matches(text, line)) {
    const isSigned = closing.test(text.slice(Math.max(0, index - 60), index));
    const [family = ''] = name.split(' ');
    if (isSurname(family) || (isSigned && family.length < 4 && !/[部課社室係]/.test(name))) {
      yield nameAt(index + all.indexOf(name), name, 'likely');
    }
  }
}

function* introductions(text: string): Generator<Candidate> {
  for (const { index, 0: found } of matches(text, isMe)) {
    let from = runBefore(text, index, han, 8);
    let name = text.slice(from, index);
    if (name === '') {
      continue;
    }
    const isCalled = !found.startsWith('で');
    if (text[from - 1] === ' ') {
      const first = runBefore(text, from - 1, han, 8);
      if (isSurname(text.slice(first, from - 1)) && name.length <= 4) {
        from = first;
        name = text.slice(from, index);
      }
    }
    const lead = before(text, from, 12);
    const isOffice = office.test(lead);
    if (
      isCalled
        ? name.length <= 5 && /(?:^|[^\p{L}\p{N}]|[ぁ-ゖ])$/u.test(lead)
        : isIntroduced(name, lead, isOffice)
    ) {
      yield nameAt(from, name, isCalled || isOffice ? 'certain' : 'likely');
    }
  }
}

function isIntroduced(name: string, lead: string, isOffice: boolean): boolean {
  const [family = '', given] = name.split(' ');
  const surname = given === undefined ? surnameOf(family) : family;
  if (surname === undefined || !start.test(lead)) {
    return false;
  }
  const rest = given ?? family.slice(surname.length);
  if (surname.length === 1 || isPlaceToo(surname)) {
    return isOffice && !noGivenName.test(rest);
  }
  // 問題の高橋 is somebody; 資料の中村橋 is not.
  return rest.length <= 3 && !noGivenName.test(rest);
}

/** A known surname, alone or with a given name; or two words that look like family and given name. */
function isName(name: string): boolean {
  const [family = '', given, ...more] = name.split(/ +/);
  const surname = surnameOf(family);
  if (more.length > 0 || surname === undefined) {
    return false;
  }
  return given === undefined
    ? family.length <= 5 && !noGivenName.test(family.slice(surname.length))
    : isSurname(family) && given.length <= 4;
}

function nameAt(from: number, name: string, confidence: Candidate['confidence']): Candidate {
  return { type: 'name', start: from, end: from + name.length, confidence, key: name };
}

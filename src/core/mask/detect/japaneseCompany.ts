/** Companies in Japanese: 株式会社 and its like before or behind the name, 御中, and names that end like a company's. */

import type { Candidate } from '../found.ts';
import { runBefore } from './scan.ts';
import { matches } from '../matches.ts';

const marks =
  '株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|(?:一般|公益)?(?:社団|財団)法人|学校法人|医療法人(?:社団|財団)?|社会福祉法人|' +
  '宗教法人|独立行政法人|国立大学法人|(?:NPO|特定非営利活動)法人|(?:税理士|弁護士|監査|司法書士)法人|\\([株有同資名]\\)';
const mark = new RegExp(marks, 'g');
const isMark = new RegExp(`(?:${marks})$`);
/** What a name is made of, besides hiragana. */
const solid = /[\p{Script=Han}々ヶァ-ヺー・A-Za-zÀ-ɏ0-9&.-]/u;
const soft = /[ぁ-ゖ]/;
/** 日の出, 山の手: what may stand before a の that is of the name. */
const inside = /[日山木竹井川田]/;
const part = /[\p{Script=Han}々ヶァ-ヺー・A-Za-zÀ-ɏ0-9&.'-]{1,30}/uy;
const latinWord = / ?[A-Z][A-Za-z0-9&.'-]{0,20}(?: [A-Z][A-Za-z0-9&.'-]{0,20}){0,3}/uy;
/** Hiragana that stands behind a name and is not of it. */
const behind =
  /(?:から|まで|より|という|といった|として|では|には|とは|へは|への|での|との|でも|にも|です|でした|である|だ|だった|など|ほか|さん|さま|ご|お|が|の|は|を|に|で|と|も|へ|か|って|なら|ならび|および|における|について|により|による|に関する)*$/;
/** How the rest of a name begins, behind hiragana. */
const organisation =
  /^(?:協会|会(?![議社長員計場])|組合|製|工業|工務|商|技研|技術|電|食品|運輸|運送|印刷|建設|銀行|薬|産業|舎|堂|園|学園|病院|研究所)/;
/** 株式会社化, 株式会社設立: the form of a company, and none of them. */
const noName =
  /^(?:化|法|設立|制度|等|各|登記|形態|間|側|向|宛|名|数|以外|全般|組織|同士|相手|ごと|など|案内|一覧|番号|会社)/;
const noHead =
  /^(?:本日|先日|昨日|今回|今日|明日|来週|先週|弊社|当社|御社|貴社|取引先|顧客|担当|親会社|子会社|販売元|発注元|発注|元請|元請け|納入先|競合|旧|新|現|元|各|同|某|両|一部|上場|有名|大手|中小)+/;
const verbal =
  /(?:ます|です|なく|した|った|して|って|いて|する|ある|いる|れる|なる|おり|では|には|から|まで|より|また|なお|この|その|あの|ので|けど|ため|として|という|とある)$/;

const addressed = /御中/g;
const nobody = /^(?:関係者|担当者?|各位|部署|人事部|総務部|経理部|営業部|購買部|窓口|事務局|皆様)$/;

const ends =
  /(?:商事|技研|物産|製作所|工務店|製薬|興業|興産|電工|化成|鉄工所?|酒造|商会|食品工業|ホールディングス)(?![\p{Script=Han}ァ-ヺー\uFFFC])/gu;
const anyCompany =
  /^(?:総合|大手|地方|中小|各|某|同|他|機械|電子|化学|純粋|持株|当|本|重|一般|専門)*$/;

export function* findJapaneseCompany(text: string): Generator<Candidate> {
  for (const { index, 0: found } of matches(text, mark)) {
    const end = index + found.length;
    const from = nameBefore(text, index);
    const after = nameAfter(text, end);
    // 東都電装株式会社経由 has its name before the mark; こちら株式会社東雲です behind it.
    const isBehind = from === index || (after > end && /^[ぁ-ゖ]+$/.test(text.slice(from, index)));
    if (!isBehind) {
      yield company(text, from, end, 'certain', [from, index]);
    } else if (after > end) {
      yield company(text, index, after, 'certain', [end, after]);
    } else if (from < index) {
      yield company(text, from, end, 'certain', [from, index]);
    }
  }
  for (const { index, 0: found } of matches(text, addressed)) {
    const from = nameBefore(text, index);
    const name = text.slice(from, index);
    if (name.length > 1 && !nobody.test(name)) {
      yield company(text, from, index + found.length, 'certain', [from, index]);
    }
  }
  for (const { index, 0: found } of matches(text, ends)) {
    const from = nameBefore(text, index);
    const end = index + found.length;
    if (from < index && !anyCompany.test(text.slice(from, index))) {
      yield company(text, from, end, 'likely', [from, end]);
    }
  }
}

function company(
  text: string,
  start: number,
  end: number,
  confidence: Candidate['confidence'],
  name: readonly [number, number],
): Candidate {
  const key = text
    .slice(...name)
    .trim()
    .replace(isMark, '');
  return { type: 'company', start, end, confidence, key };
}

/** Where the name ends that begins at `at`: さくら技研 of さくら技研の皆様. */
function nameAfter(text: string, at: number): number {
  let end = text[at] === ' ' ? at + 1 : at;
  latinWord.lastIndex = end;
  const words = latinWord.exec(text);
  if (words !== null && words.index === end && words[0].includes(' ')) {
    return end + words[0].length;
  }
  const first = end;
  let hard = piece(text, end);
  if (hard === 0) {
    // A name in hiragana: what follows a name goes, and what comes then may still be of it.
    let soon = end;
    while (soon - end < 12 && soft.test(text.charAt(soon))) {
      soon++;
    }
    const run = text.slice(end, soon);
    // みなと協会 goes on, あおぞらの皆様 does not.
    const kept = organisation.test(text.slice(soon, soon + 3))
      ? run
      : run.replace(solid.test(text.charAt(soon)) ? /や$/ : /$^/, '').replace(behind, '');
    if (kept.length < 2) {
      return at;
    }
    end += kept.length;
    hard = kept === run ? piece(text, end) : 0;
  }
  end += hard;
  if (hard === 1 && text[end] === 'の' && inside.test(text.charAt(end - 1))) {
    const more = piece(text, end + 1);
    end += more > 0 ? more + 1 : 0;
  }
  const name = text.slice(first, end).replace(/[.・-]+$/, '');
  const length = noName.test(name) ? 0 : cutBehind(name);
  return length === 0 ? at : first + length;
}

/** The mark of the next company, or who is written to, is no piece of this name. */
function cutBehind(name: string): number {
  const at = name.search(/様|殿|御中|代表|取締役|[^\p{Script=Han}](?:営業部|総務部|経理部)/u);
  return at < 0 ? name.length : at;
}

function piece(text: string, at: number): number {
  part.lastIndex = at;
  return part.exec(text)?.[0].length ?? 0;
}

/** Where the name begins that ends at `end`. */
function nameBefore(text: string, end: number): number {
  const last = text[end - 1] === ' ' && /[A-Za-z]/.test(text.charAt(end - 2)) ? end - 1 : end;
  let from = runBefore(text, last, solid, 30);
  from += noHead.exec(text.slice(from, last))?.[0].length ?? 0;
  if (/^[A-Za-z]/.test(text.slice(from, last)) && text[from - 1] === ' ') {
    const word = /(?:[A-Z][A-Za-z&.'-]{0,20} ){1,3}$/.exec(
      text.slice(Math.max(0, from - 64), from),
    );
    from -= word?.[0].length ?? 0;
  }
  const mid = runBefore(text, from, soft, 10);
  let run = text.slice(mid, from);
  if (run === '') {
    return from;
  }
  const isWhole = mid === 0 || !solid.test(text.charAt(mid - 1));
  if (!isWhole) {
    // One character between two solid ones may be of the name; 担当のABC tells nothing, so it stays.
    if (run === 'の' && inside.test(text.charAt(mid - 1)) && from < last) {
      return runBefore(text, mid, solid, 4);
    }
    run = run.replace(/^(?:から|まで|より|[はがをにでとのもへや])/, '');
  }
  run = run.replace(/^.*(?:なお|また|は、|です|ます)/, '');
  const isName =
    run.length > 1 &&
    run.length <= 6 &&
    !verbal.test(run) &&
    !/[をはがにへ]$/.test(run) &&
    !/^.*[のと]$/.test(run);
  return isName ? from - run.length : from;
}

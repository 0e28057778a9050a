/**
 * Japanese addresses. The number of the block is the anchor (1-2-3, 4丁目5番6号); from there a few steps back to the
 * prefecture, city or ward. Postal codes stand alone behind 〒, or lead an address.
 */

import type { Candidate } from '../found.ts';
import { dashes, runBefore } from './scan.ts';
import { matches } from '../matches.ts';

const d = `[${dashes}]`;
const number = '(?:\\d{1,5}|[一二三四五六七八九十百]{1,4})';
/** 4丁目5番6号, 12番地3, 2丁目, 1-2-3, 100-2 */
const block = new RegExp(
  `(?<![\\d${dashes}])(?:${number}(?:丁目|番地|番町?|号)(?:の?${number}(?:丁目|番地?|号室?)?){0,3}(?:${d}\\d{1,5}){0,3}|\\d{1,5}(?:${d}\\d{1,5}){1,3}(?:号)?)(?![\\d${dashes}]|[年月日時分円個件])`,
  'gu',
);
/** A building and its floor, behind the block. */
const building =
  /(?: ?(?![のにへではがをと])[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z]{1,16}(?:ビルディング|ビル|マンション|タワー|ハイツ|コーポ|アパート|レジデンス|荘|館)(?:[A-Z]棟)?)? ?(?:(?:地下)?\d{1,4}(?:階|F|号室)(?:\d{1,4}号室?)?)?/uy;
const part = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々ヶ〇0-9]/u;
const prefecture =
  /(?:北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)/;
/** Where a place ends, and what makes the same character a piece of a word. */
const place =
  /((?:さいたま|つくば|いわき|ひたちなか|かすみがうら|つくばみらい|うるま|むつ|みどり|さくら|[\p{Script=Han}\p{Script=Katakana}ーヶケ]{1,7}?))[市区郡町村](?![分間切画域別場販民内立営会議役])/gu;
/** What stands right before an address without being of it. */
const lead = /^(?:本社|支社|住所|所在地|当社|弊社|自宅|会場|勤務地|送付先|倉庫|工場|先方)/;
const postal = new RegExp(`〒 ?\\d{3}${d}?\\d{4}(?!\\d)`, 'gu');
const postalBefore = new RegExp(`(?:〒 ?)?(?<!\\d|\\d${d})\\d{3}${d}\\d{4}[\\s]{1,2}$`, 'u');

/** 住所: …, to the end of the line, without a number too. */
const labelled = /(?:住所|所在地|送付先|納品先) ?: ?([^\n\uFFFC、。:]{4,60})/gu;

export function* findJapaneseAddress(text: string): Generator<Candidate> {
  for (const { index, 0: found } of matches(text, postal)) {
    yield { type: 'address', start: index, end: index + found.length, confidence: 'certain' };
  }
  for (const { index, 0: all, 1: found = '' } of matches(text, labelled)) {
    const value = found.trimEnd();
    const start = index + all.length - found.length;
    if (prefecture.test(value)) {
      yield { type: 'address', start, end: start + value.length, confidence: 'certain' };
    }
  }
  for (const { index, 0: found } of matches(text, block)) {
    const from = runBefore(text, index, part, 40);
    const way = text.slice(from, index);
    const first = beginning(way, found);
    if (first === undefined) {
      continue;
    }
    const code = postalBefore.exec(text.slice(Math.max(0, from + first - 14), from + first));
    const start = from + first - (code?.[0].length ?? 0);
    building.lastIndex = index + found.length;
    building.test(text);
    const end = Math.max(index + found.length, building.lastIndex);
    yield {
      type: 'address',
      start,
      end: end - (text[end - 1] === ' ' ? 1 : 0),
      confidence: 'certain',
    };
  }
}

/** Where an address begins in the way that leads to its block; `undefined` where it is none. */
function beginning(way: string, tail: string): number | undefined {
  const known = prefecture.exec(way);
  const places = [...matches(way.slice(known?.index ?? 0), place)];
  const [first] = places;
  if (first === undefined) {
    return undefined;
  }
  // 1-2 alone is a section as well: it takes a prefecture, or a ward and a town, to be a place.
  const isPlain = /^\d+\D\d+$/.test(tail);
  const isShort = /^\d+$/.test(tail.replace(/番地?$/, '')) && !/丁目|番地/.test(tail);
  if (known !== null) {
    return known.index;
  }
  if ((isPlain || isShort) && places.length < 2) {
    return undefined;
  }
  return first.index + (lead.exec(first[0])?.[0].length ?? 0);
}

/** Persons in Japanese by what stands behind their name: 様, さん, 氏, 部長… */

import type { Candidate, Confidence } from '../found.ts';
import { isReading, isSurname, surnameOf } from './surnames.ts';
import { runBefore } from './scan.ts';
import { matches } from '../matches.ts';

const titles =
  '部長代理|課長代理|副部長|副社長|副工場長|工場長|支店長|営業所長|社長|部長|課長|係長|次長|室長|所長|店長|主任|専務|常務|会長|取締役|准教授|教授|博士|先生|マネー?ジャー|リーダー|ディレクター';
/** 中村CEO: titles only behind a name that is known. */
const offices = 'C[EFTIO]O|PM|PL|SE';
const honorific = new RegExp(
  `(?:(?:${titles})(?:様|さま|さん|殿)?|様|さま|さん|サン|氏|殿|君|くん|ちゃん|(?:${offices})(?![A-Za-z\\d]))`,
  'g',
);
/** 山田太郎(やまだ たろう)様 */
const reading = / ?\([ぁ-ゖァ-ヺー・ ]{2,16}\)$/;
const isTitle = new RegExp(`^(?:${titles})`);
const han = /(?!様)[\p{Script=Han}々〆ヶ]/u;
const katakana = /[ァ-ヺー・]/;
const hiragana = /[ぁ-ゖー]/;
const latin = /[A-Za-zÀ-ɏ.'-]/;

/** What people are called who are not named. */
const nobody = new Set(
  (
    '皆 客 各位 苦労 世話 馳走 愁傷 担当 営業 家族 取引先 得意 会員 利用 奥 先方 関係 医者 業者 先輩 後輩 社員 上司 部下 同僚 御 貴 他社 御社 貴社 弊社 当社 各社 一名 二名 二人 一人 三名 数名 ' +
    '代理店 販売店 販社 店舗 施設 病院 学校 大学 銀行 会社 企業 団体 組合 親御 息子 主人 旦那 患者 読者 参加 発注 受注 納入 顧客 相手 本人 全員 仲間 若手 新人 職人 監督 大工 農家'
  ).split(' '),
);
const nobodyEnds =
  /(?:者|社|先|員|店|方|客|名|人|家|屋|側|役|担当|家族|会員|局|院|校|省|庁|長|組|班|衆|宮|神|仏|部|課|室|係|科|所|場|課題)$/;
/** What may stand before a title as a department or a kind of title. */
const office =
  /(?:経理|営業|総務|人事|開発|技術|製造|品質|情報|企画|購買|法務|財務|広報|研究|設計|生産|物流|販売|事業|管理|保守|運用|保証|調達|資材|経営|戦略|推進|支援|業務|海外|国内|東京|大阪|地区|地域|担任|新任|前任|後任|新|前|元|副|本|各|全|現|両|同|某|当|初代|歴代|次期|代表|執行|名誉|客員|理事|委員|課題|関西|関東|統括|担当|第一|第二|第三|主幹|専任|常任|特任|恩|町|工場)$/;
const groups = new Set(
  (
    'ユーザー ユーザ エンドユーザー メーカー パートナー エンジニア オーナー メンバー スタッフ サポート ベンダー ドライバー デザイナー マネージャー マネジャー リーダー クライアント ' +
    'オペレーター ゲスト サプライヤー テスター インフラ フロント バックエンド フロントエンド チーム プログラマー ライター アナタ オジ オバ コンサル ディーラー テナント プロ ' +
    'ヘルプデスク システム プロジェクト プロダクト アルバイト パート ドクター ナース キャリア ホスト リピーター ファン ママ パパ'
  ).split(' '),
);

/** ヘルプデスクメンバー is a group as メンバー is. */
const groupEnd = new RegExp(`(?:${[...groups].filter((group) => group.length > 3).join('|')})$`);

export function* findJapanesePerson(text: string): Generator<Candidate> {
  for (const { index, 0: found } of matches(text, honorific)) {
    const next = text.charAt(index + found.length);
    if (goesOn(found, next)) {
      continue;
    }
    const last = text[index - 1] === ' ' ? index - 1 : index;
    const end = last - (reading.exec(text.slice(Math.max(0, last - 20), last))?.[0].length ?? 0);
    const name = nameBefore(text, end, found);
    if (name !== undefined) {
      yield {
        type: 'name',
        start: name.start,
        end: index + found.length,
        confidence: name.confidence,
        key: text.slice(name.start, end),
        tail: text.slice(last, index + found.length),
      };
    }
  }
}

/** 様々, 氏名, 部長会議: the word is longer, and no honorific. */
function goesOn(found: string, next: string): boolean {
  if (isTitle.test(found)) {
    return han.test(next) && !/[様殿方宛兼]/.test(next);
  }
  return found === '様'
    ? /[々子式態相変]/.test(next)
    : found === '氏'
      ? next === '名'
      : found === '殿'
        ? /[堂下様]/.test(next)
        : found === '君' && han.test(next);
}

interface Name {
  readonly start: number;
  readonly confidence: Confidence;
}

function nameBefore(text: string, end: number, found: string): Name | undefined {
  const from = runBefore(text, end, han, 12);
  if (from < end) {
    return kanjiName(text, from, end, found);
  }
  const isSpaced = text[end] === ' ';
  if (isSpaced) {
    return undefined;
  }
  return (isTitle.test(found) && !found.startsWith('先生')) || /^[A-Z]/.test(found)
    ? undefined
    : (katakanaName(text, end) ?? hiraganaName(text, end) ?? latinName(text, end));
}

function kanjiName(text: string, from: number, end: number, found: string): Name | undefined {
  const run = text.slice(from, end);
  const family = familyBefore(text, from, run);
  if (family !== undefined) {
    return { start: family, confidence: 'certain' };
  }
  for (let length = Math.min(6, run.length); length > 0; length--) {
    const name = run.slice(-length);
    const surname = surnameOf(name);
    if (surname !== undefined && (length === run.length || length > 1)) {
      return (name === '王' && found === '様') || nobodyEnds.test(name.slice(surname.length))
        ? undefined
        : { start: wholeName(run, length) ? from : end - length, confidence: 'certain' };
    }
  }
  if (/^[A-Z]/.test(found)) {
    return undefined;
  }
  const rest = run.replace(/^.*(?:[部課社室係局署庁省]|担当)/u, '');
  const isNobody =
    /^(?:君|くん|ちゃん)/.test(found) ||
    rest.length < 2 ||
    rest.length > 5 ||
    nobody.has(rest) ||
    nobodyEnds.test(rest) ||
    (isTitle.test(found) && (rest.length > 3 || office.test(rest)));
  return isNobody ? undefined : { start: end - rest.length, confidence: 'likely' };
}

/** 大井川 ends like 井川, and is one name; 新木村課長 is Kimura, newly. */
function wholeName(run: string, length: number): boolean {
  return (
    run.length === 3 && length === 2 && !/^[新前元副本各全現両同某当旧故御社部課室係班]/.test(run)
  );
}

/** 山田 太郎様: where the name begins, if a family name and a space stand before the given name. */
function familyBefore(text: string, from: number, given: string): number | undefined {
  if (text[from - 1] !== ' ' || given.length > 4) {
    return undefined;
  }
  const first = runBefore(text, from - 1, han, 8);
  const run = text.slice(first, from - 1);
  for (let length = Math.min(4, run.length); length > 0; length--) {
    if (isSurname(run.slice(-length)) && (length > 1 || run.length === 1)) {
      return isSurname(given) && given.length > 1 ? undefined : from - 1 - length;
    }
  }
  return undefined;
}

function katakanaName(text: string, end: number): Name | undefined {
  let start = runBefore(text, end, katakana, 24);
  while (start < end && /[・ー]/.test(text.charAt(start))) {
    start++;
  }
  const run = text.slice(start, end);
  const isNobody = groups.has(run) || groupEnd.test(run);
  if (run.length < 2 || isNobody) {
    return undefined;
  }
  // NTTデータ様
  const whole = runBefore(text, start, /[A-Za-z]/, 12);
  return { start: /^[A-Z]/.test(text.slice(whole, start)) ? whole : start, confidence: 'likely' };
}

function hiraganaName(text: string, end: number): Name | undefined {
  const from = runBefore(text, end, hiragana, 6);
  for (let start = from; start < end - 1; start++) {
    if (isReading(text.slice(start, end))) {
      const isWhole = start === from || /[のはがをにでともへや]/.test(text.charAt(start - 1));
      return isWhole ? { start, confidence: 'likely' } : undefined;
    }
  }
  return undefined;
}

function latinName(text: string, end: number): Name | undefined {
  let start = runBefore(text, end, latin, 24);
  if (
    !/^\p{Lu}[\p{L}'-]{1,23}$/u.test(text.slice(start, end)) ||
    /[\w}]/.test(text.charAt(start - 1))
  ) {
    return undefined;
  }
  const run = text.slice(start, end);
  if (
    /^[A-Z]{1,3}$/.test(run) ||
    /^(?:User|Admin|Client|Customer|Guest|Team|Support|Sales)s?$/.test(run)
  ) {
    return undefined;
  }
  const [given] = /\p{Lu}[\p{L}'-]{1,20} $/u.exec(text.slice(Math.max(0, start - 22), start)) ?? [];
  start -= given?.length ?? 0;
  return { start, confidence: 'likely' };
}

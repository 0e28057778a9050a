/** Tokens that read well, and are the same for the same person wherever one note speaks of them. */

import type { Language } from '../note/sections.ts';
import type { PrivateType } from './found.ts';
import { matches } from './matches.ts';

const english: Readonly<Record<PrivateType, string>> = {
  name: 'person',
  company: 'company',
  phone: 'phone',
  mail: 'mail',
  address: 'address',
  number: 'number',
  url: 'url',
  ip: 'ip',
  mac: 'mac',
  secret: 'secret',
};

const japanese: Readonly<Record<Exclude<PrivateType, 'name' | 'company'>, string>> = {
  phone: '電話番号',
  mail: 'メールアドレス',
  address: '住所',
  number: '番号',
  url: 'URL',
  ip: 'IPアドレス',
  mac: 'MACアドレス',
  secret: '認証情報',
};

const persons = ['○○', '□□', '◇◇', '☆☆'];
const companies = ['△△', '▽▽', '◎◎', '☆☆'];

/** Every token that we write ourselves, with the honorific that may stand behind it; nothing is looked for in one. */
export const anyToken = new RegExp(
  `\\[(?:${Object.values(english).join('|')}) \\d{1,5}\\]|\\((?:${Object.values(japanese).join('|')})\\d{0,5}\\)|` +
    '([○□◇☆△▽◎])\\1\\d{0,5}社?',
  'g',
);

/** The n-th token of a type, from 0. Several persons are ○○, □□, ◇◇, ☆☆, then ○○2. */
function nthToken(type: PrivateType, n: number, language: Language): string {
  if (language === 'en') {
    return `[${english[type]} ${n + 1}]`;
  }
  if (type === 'name' || type === 'company') {
    const signs = type === 'name' ? persons : companies;
    const round = Math.floor(n / signs.length);
    const sign = `${signs[n % signs.length]}${round === 0 ? '' : round + 1}`;
    return type === 'name' ? sign : `${sign}社`;
  }
  return `(${japanese[type]}${n === 0 ? '' : n + 1})`;
}

/** Gives out tokens. */
export class Tokens {
  readonly #language: Language;
  readonly #listed = new Map<string, string>();
  readonly #given = new Map<string, string>();
  /** Whom a part of a name speaks of: Okafor, of Jane Okafor. */
  readonly #parts = new Map<string, string>();
  /** Short names that a longer one has made its own: Jane is Jane Okafor from now on, and Jane Doe somebody else. */
  readonly #grown = new Set<string>();
  readonly #counts = new Map<PrivateType, number>();
  readonly #taken = new Set<string>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** The tokens in a text are somebody's already: a new person gets another. */
  avoid(text: string): void {
    for (const [token] of matches(text, anyToken)) {
      this.#taken.add(token);
    }
  }

  /** A listed name has its own token. */
  set(name: string, token: string): void {
    this.#listed.set(foldKey(name), token);
  }

  tokenFor(type: PrivateType, name: string): string {
    const key = foldKey(name);
    const listed = this.#listed.get(key);
    if (listed !== undefined) {
      return listed;
    }
    const place = `${type} ${key}`;
    const token =
      this.#given.get(place) ??
      (type === 'name' ? this.#samePerson(key) : undefined) ??
      this.#next(type);
    this.#given.set(place, token);
    if (type === 'name') {
      for (const part of partsOf(key)) {
        this.#parts.set(part, this.#parts.get(part) ?? token);
      }
    }
    return token;
  }

  #samePerson(key: string): string | undefined {
    const longer = this.#parts.get(key);
    if (longer !== undefined) {
      return longer;
    }
    for (const part of partsOf(key)) {
      const token = this.#listed.get(part) ?? this.#given.get(`name ${part}`);
      if (token !== undefined && !this.#grown.has(part)) {
        this.#grown.add(part);
        return token;
      }
    }
    return undefined;
  }

  #next(type: PrivateType): string {
    let n = this.#counts.get(type) ?? 0;
    let token = nthToken(type, n, this.#language);
    while (this.#taken.has(token)) {
      token = nthToken(type, ++n, this.#language);
    }
    this.#counts.set(type, n + 1);
    return token;
  }
}

/** What a name is known by, however wide, spaced and cased it stands there. */
export function foldKey(key: string): string {
  return key.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The words of a name, or how a Japanese name without a space may begin. */
function partsOf(key: string): string[] {
  if (key.includes(' ')) {
    return [...key.split(' ').filter((word) => word.length > 1), key.replaceAll(' ', '')];
  }
  return /^\p{Script=Han}{3,}/u.test(key)
    ? [key.slice(0, 3), key.slice(0, 2)].filter((part) => part !== key)
    : [];
}

/**
 * Whom a paper for a customer's desk must not name: everybody but that customer. Masking finds names by how they look;
 * those that the notes know are masked however they look.
 */

import type { Customer } from '../customers/customers.ts';
import { pronoun } from '../customers/people.ts';
import { callings } from '../guard/maskOptions.ts';
import type { Entry } from '../journal/entry.ts';
import { findEnglishCompany } from '../mask/detect/englishCompany.ts';
import { findJapaneseCompany } from '../mask/detect/japaneseCompany.ts';
import { surnameOf } from '../mask/detect/surnames.ts';
import type { ListedName } from '../mask/found.ts';
import { nameKey, nameOfId } from '../note/customerName.ts';

/** What stands before or behind a company's name. */
const forms = ['株式会社', '(株)', '有限会社', '合同会社'];

/** Names to list, the customer's own first: as what stands there already, so that they stay. */
export function namesToHide(
  { id, name, aliases }: Pick<Customer, 'id' | 'name' | 'aliases'>,
  entries: Iterable<Entry>,
  teammates: readonly string[],
): readonly ListedName[] {
  const companies = new Set<string>();
  const people = new Set(teammates);
  for (const { kind, id: page, title, fields } of entries) {
    const others =
      kind === 'customer' ? [page, title, fields.name ?? '', ...(fields.aliases ?? [])] : [];
    [...others, ...(fields.customer ?? [])].forEach((one) => {
      [one, nameOfId(one), ...withoutForm(one)].forEach((called) => companies.add(called));
    });
    peopleIn(fields).forEach((person) => people.add(person));
  }
  const own = [id, name, ...aliases, nameOfId(id)];
  const formed = own.flatMap((one) => [one, ...forms.flatMap((form) => [form + one, one + form])]);
  const mine = new Set(own.map(nameKey));
  const listed = (names: Iterable<string>, type: 'company' | 'name') =>
    [...names]
      .filter((one) => [...one.trim()].length > 1 && !mine.has(nameKey(one)))
      .map((one): ListedName => ({ name: one, type, whole: true }));
  return [
    ...formed.map((one): ListedName => ({ name: one, token: one, whole: true })),
    ...listed(companies, 'company'),
    ...listed(new Set([...people].flatMap(namesIn)), 'name'),
  ];
}

/** What is said of a company for short: Kitano Rail of Kitano Rail GmbH. */
function withoutForm(company: string): readonly string[] {
  const found = [...findEnglishCompany(company), ...findJapaneseCompany(company)];
  return found.flatMap(({ key }) => key ?? []);
}

function peopleIn({ author, told = {}, with: met = [], introduction, ...fields }: Entry['fields']) {
  const { of, to, by, gains = {} } = introduction ?? {};
  const others = [
    ...[of, to, by].filter((one) => one !== undefined),
    ...[...(fields.for ?? []), ...Object.keys(told), ...Object.keys(gains)],
    ...met.flatMap((one) => one.split(/[()（）]/)),
  ];
  return [
    ...(author === undefined ? [] : [author]),
    ...others.filter((one) => !isRole(one) && !pronoun.test(one.trim())),
  ];
}

/** By what words somebody may be called; of "the Sendai team" not "the" and "team", which stand everywhere. */
function namesIn(person: string): readonly string[] {
  return callings(person).filter((one) => one === person.trim() || !/^\p{Ll}+$/u.test(one));
}

const role =
  /(?:manager|lead|leader|director|head|chief|engineer|operator|officer|team|sales|support|staff|president|owner)s?$/i;
const roleJa =
  /(?:長|者|員|役|部|課|室|係|班|チーム|リーダー|マネー?ジャー|担当|主任|エンジニア|オペレーター|スタッフ|皆様|皆さん|各位)$/;

/** Roles say nothing of anybody: plant manager, 保全リーダー. A surname before one does. */
function isRole(text: string): boolean {
  const words = text.trim();
  return (
    words === '' ||
    (!/\p{Lu}/u.test(words) && /^[\p{Script=Latin}\s'-]+$/u.test(words) && role.test(words)) ||
    (/^[\p{L}\s'-]+$/u.test(words) && role.test(words) && words.split(/\s+/).length <= 2) ||
    (roleJa.test(words) && surnameOf(words) === undefined)
  );
}

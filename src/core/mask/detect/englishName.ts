/** What names in English look like, as pieces of patterns. */

const initial = '\\p{Lu}\\.';
const word = "\\p{Lu}[\\p{L}\\p{M}'’]{1,24}(?:-\\p{Lu}[\\p{L}'’]{1,24})?";
const particle = '(?:van|von|de|der|den|di|da|du|la|le|del|bin|al|el|ter|ten)';

/** One to four words with a capital, initials and particles (van der, de la) among them. */
export const namePattern = `(?:${particle} ){0,3}(?:${initial}|${word})(?: (?:${particle} ){0,3}(?:${initial}|${word})){0,3}`;
const wholeName = new RegExp(namePattern, 'uy');
export const letter = /[\p{L}\p{N}_]/u;

/** The name that begins at `at`. */
export function nameAt(text: string, at: number): string | undefined {
  wholeName.lastIndex = at;
  return wholeName.exec(text)?.[0];
}

/** Words that greetings, labels and sentences put where a name might stand. */
const noNames = new Set(
  (
    'all team everyone everybody there world sir madam customer customers support colleagues colleague folks friends friend both whole the your our their my ' +
    'this that these those a an and or great good news sorry happy glad sure sales manager managers project product head department service services desk help ' +
    'office staff crew group phase day week month year monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
    'august september october november december today tomorrow yesterday required none unknown string number not is it i we you they he she from to for in on at ' +
    'of with thanks regards thank dear hi hello user users admin client clients server reader readers partner partners vendor what why how when where who ' +
    'if but so as please just yes no new old first last next subject re fwd date time note null undefined error true false test ' +
    'java python git linux windows docker kubernetes react node typescript javascript rust ruby chrome firefox excel word diary'
  ).split(' '),
);

export function isNobody(name: string): boolean {
  return name.split(' ').some((one) => noNames.has(one.toLowerCase()));
}

/** The name without the 's of what is its own. */
export const bare = (name: string): string => name.replace(/['’]s?$/, '');

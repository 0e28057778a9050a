/** URLs that carry a password, or somebody in their query. Others stay. */

import type { Candidate } from '../found.ts';
import { runBefore } from './scan.ts';
import { matches } from '../matches.ts';

/** ASCII, and words of other scripts where the URL goes on behind them: …/fileを開く ends before を. */
const rest = /:\/\/(?:[!#-&(-;=?-[\]_a-{}~]|[\p{L}\p{N}ー]{1,30}(?=[&=/?#%.])){1,2048}/uy;
const userInfo = /^:\/\/([^/?#@]{1,256})@/;
const parameter = /[?&#;]([\w.%[\]-]{1,64})=([^&#;]{1,1024})/g;
const personal = new RegExp(
  '^(?:.*[._-])?(?:e?-?mail|user(?:name|_?id)?|uid|login|(?:first|last|full|given|family|user|customer)?_?-?name|fname|lname|phone|tel|' +
    'mobile|address|addr|zip|postal(?:_?code)?|birth(?:day|date)?|dob|token|auth|api_?-?key|secret|passw(?:or)?d|pwd|pass|' +
    'session(?:_?id)?|sid|sig|signature|customer(?:_?id)?|account(?:_?id)?|member(?:_?id)?)$',
  'i',
);
/** What documentation writes where a value goes. */
const placeholder = /^(?:\$|%24|<|%3C|\{|%7B|\[|x+$|\*+$|\.+$|(?:true|false|null|none|\d)$)/i;
const anybody =
  /^(?:git|(?:user(?:name)?|\$[^:]*|<[^:]*|\{[^:]*):(?:pass(?:word|wd)?|pw|pwd|\$.*|<.*|\{.*|x+|\*+))$/i;

export function* findUrl(text: string): Generator<Candidate> {
  let next = 0;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', next)) {
    const start = runBefore(text, at, /[A-Za-z\d+.:-]/, 24);
    rest.lastIndex = at;
    const run = rest.exec(text)?.[0] ?? '://';
    next = at + run.length;
    const found = run.replace(/[.,;:!?)\]}]{1,9}$/, '');
    if (start < at && (carriesUser(found) || carriesPerson(found))) {
      yield { type: 'url', start, end: at + found.length, confidence: 'certain' };
    }
  }
}

function carriesUser(url: string): boolean {
  const [, user] = userInfo.exec(url) ?? [];
  return user !== undefined && !anybody.test(user);
}

function carriesPerson(url: string): boolean {
  for (const [, key = '', value = ''] of matches(url, parameter)) {
    if (personal.test(key) && !placeholder.test(value)) {
      return true;
    }
  }
  return false;
}

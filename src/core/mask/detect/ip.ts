/** IP addresses of both versions; not loopback, not masks, and not versions of programs. */

import type { Candidate } from '../found.ts';
import { before, places, runBefore } from './scan.ts';
import { matches } from '../matches.ts';

const v4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?!\w|\.\d)/g;
/** Two colons near each other; what stands around them may be an address of version 6. */
const colons = /:[\da-f]{0,4}:/gi;
const v6 = /[\da-f]{1,4}:[\da-f:]{2,36}(?![\w:])/iy;
const version =
  /(?:\bv|\bver\.?|version|バージョン|\bbuild|\brelease|section|chapter|§|第|windows)[\s"':=]{0,5}$/i;
const section = /^ (?:is the )?(?:heading|chapter|section|release|version)\b|^ ?[章節版]/;
const host =
  /(?:\bip|host|server|ping|peer|\bfrom|\bssh|:\/\/|@|アドレス|サーバー?|接続元?|端末)[^\d\n]{0,8}$/i;
/** Where addresses are given out: global unicast, link-local, unique local. */
const allotted = /^(?:[23][\da-f]{3}|fe[89ab][\da-f]|f[cd][\da-f]{2}):/i;

export function* findIp(text: string): Generator<Candidate> {
  for (const { found, start, end } of places(text, v4)) {
    const isSection = section.test(text.slice(end, end + 24));
    const octets = found.replace(/\/.*/, '').split('.').map(Number);
    if (octets.every((octet) => octet < 256) && !isSection && isHost(octets, text, start)) {
      yield { type: 'ip', start, end, confidence: 'certain' };
    }
  }
  let last = 0;
  for (const { index } of matches(text, colons)) {
    const start = runBefore(text, index, /[\da-fA-F:]/, 8);
    v6.lastIndex = start;
    const [found = ''] = (start >= last && v6.exec(text)) || [];
    const end = start + found.length;
    if (found === '' || /[\w:.]/.test(text.charAt(start - 1))) {
      continue;
    }
    last = end;
    const groups = found.split(':');
    const short = found.split('::').length - 1;
    if (
      allotted.test(found) &&
      groups.every((group) => group.length <= 4) &&
      (short === 0
        ? groups.length === 8 && !found.endsWith(':')
        : short === 1 && groups.length <= 8)
    ) {
      yield { type: 'ip', start, end, confidence: 'certain' };
    }
  }
}

function isHost(octets: readonly number[], text: string, start: number): boolean {
  const [first = 0, second = 0] = octets;
  const near = before(text, start, 16);
  // Chrome/120.0.0.0
  if (first === 0 || first === 127 || (first === 255 && second === 255) || /\w\/$/.test(near)) {
    return false;
  }
  const isSmall = first !== 10 && octets.every((octet) => octet < 20);
  return !version.test(near) && (!isSmall || host.test(near));
}

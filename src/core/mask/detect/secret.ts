/** Secrets: tokens by the prefixes that their makers gave them, private keys, and passwords behind a word for them. */

import type { Candidate } from '../found.ts';
import { places } from './scan.ts';
import { matches } from '../matches.ts';

const b = '[\\w-]';
const prefixed = new RegExp(
  '(?<![\\w-])(?:' +
    [
      '(?:AKIA|ASIA)[A-Z\\d]{16}',
      'gh[pousr]_[A-Za-z\\d]{36,255}',
      `github_pat_\\w{50,255}`,
      `gl(?:pat|dt|rt|ptt|cbt)-${b}{20,64}`,
      `xox[abeoprs]-[A-Za-z\\d-]{20,255}`,
      `xapp-[A-Za-z\\d-]{20,255}`,
      `sk-(?:proj-|ant-|svcacct-|admin-)?(?=${b}{0,60}\\d)${b}{32,255}`,
      `(?:sk|rk|pk)_(?:live|test)_[A-Za-z\\d]{16,255}`,
      'whsec_[A-Za-z\\d+/=]{20,255}',
      `AIza${b}{35}`,
      `ya29\\.${b}{20,512}`,
      'npm_[A-Za-z\\d]{36}',
      `pypi-${b}{50,512}`,
      'hf_[A-Za-z\\d]{30,64}',
      `SG\\.${b}{16,64}\\.${b}{16,128}`,
      'dop_v1_[\\da-f]{64}',
      'shp(?:at|ca|pa|ss)_[\\da-fA-F]{32}',
      'lin_api_[A-Za-z\\d]{40}',
      'sq0(?:atp|csp)-[\\w-]{22,64}',
      `eyJ${b}{10,4096}\\.eyJ${b}{10,8192}\\.${b}{10,2048}`,
    ].join('|') +
    ')(?![\\w-])',
  'g',
);
const bearer = /\bBearer ([\w.~+/-]{20,4096}={0,2})(?![\w{<$])/g;
const keyBegin = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const keyLines = /(?:\s{1,3}[A-Za-z\d+/=]{16,80}){0,200}/y;

/** `password: …`, `DB_PASSWORD=…`, パスワードは…です */
const labelled =
  /(?:パスワード|暗証番号|APIキー|トークン|(?:password|passwd|passphrase|pwd|secret|api[_-]?key|access[_-]?key|(?:auth|access)[_-]?token)(?: is)?)["']?( ?[:=は] ?| (?=[^ ]{0,40}\d)|(?=[「"']))["'「]?([!#-&*-:=?-Z^-z|~]{6,128})/gi;

export function* findSecret(text: string): Generator<Candidate> {
  for (const pattern of [prefixed, bearer]) {
    for (const { start, end } of places(text, pattern)) {
      yield { type: 'secret', start, end, confidence: 'certain' };
    }
  }
  yield* findKeys(text);
  for (const { 0: found, 1: joint = '', 2: run = '', index } of matches(text, labelled)) {
    const value = run.replace(/[.,;:!?]$/, (mark) => (mark === '!' ? mark : ''));
    const start = index + found.length - run.length;
    if (looksSecret(value, joint, text.charAt(start + value.length))) {
      yield { type: 'secret', start, end: start + value.length, confidence: 'likely' };
    }
  }
}

/** A value, and no piece of a program: letters and digits (or signs), no path of names, no call. */
function looksSecret(value: string, joint: string, next: string): boolean {
  const isMixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  const isCode = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value) || /^[$%{<]/.test(value);
  const isAssigned = joint === ' = ' && /^\w+$/.test(value);
  return value.length >= 6 && isMixed && !isCode && !isAssigned && !/[([{]/.test(next);
}

function* findKeys(text: string): Generator<Candidate> {
  let start = 0;
  for (const { index, 0: begin } of matches(text, keyBegin)) {
    if (index < start) {
      continue;
    }
    keyLines.lastIndex = index + begin.length;
    keyLines.test(text);
    let end = Math.max(keyLines.lastIndex, index + begin.length);
    keyEnd.lastIndex = end;
    const close = keyEnd.exec(text.slice(0, end + 4096));
    if (close !== null) {
      end = keyEnd.lastIndex;
    }
    yield { type: 'secret', start: index, end, confidence: 'certain' };
    start = end;
  }
}

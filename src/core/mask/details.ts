/** What one note would tell: its private details, gathered over all its parts, each to be masked or kept as written. */

import type { Found, ListedName, PrivateType } from './found.ts';
import { findInParts, findPrivate, replaceFound, type MaskOptions } from './mask.ts';
import { anyToken, foldKey } from './tokens.ts';

/** A part of a note. */
export interface Part {
  readonly text: string;
  /**
   * What a person chose and others go by: a customer, a colleague, a tag. Nothing but these names is masked in it; what
   * only looks private stays.
   */
  readonly only?: readonly (string | ListedName)[] | undefined;
}

/** One person, one company, one number, however often it is told. */
export interface Detail {
  readonly type: PrivateType;
  /** As it is written where it comes first. */
  readonly text: string;
  /** What stands there instead. */
  readonly token: string;
  /** Every way in which it is written, folded: what a person's choice is remembered by. */
  readonly wordings: readonly string[];
}

/** All that looks private in the parts of one note, for each part its own, and nothing of a handle but listed names. */
export function findInNote(parts: readonly Part[], options: MaskOptions): Found[][] {
  const found = findInParts(
    parts.map(({ text }) => text),
    options,
  );
  return parts.map(({ text, only }, at) => {
    const here = found[at] ?? [];
    if (only === undefined) {
      return here;
    }
    const listed = findPrivate(text, { names: only, listedOnly: true });
    return here.filter((one) => listed.some((name) => isAcross(one, name)));
  });
}

function isAcross(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The details of a note, in the order in which they are read. */
export function detailsOf(parts: readonly Part[], found: readonly (readonly Found[])[]): Detail[] {
  const details = new Map<string, Detail & { readonly wordings: string[] }>();
  parts.forEach(({ text }, at) => {
    for (const { type, start, end, token } of found[at] ?? []) {
      const said = text.slice(start, end);
      const sign = signOf(type, token);
      const detail = details.get(sign) ?? { type, text: said, token, wordings: [] };
      details.set(sign, detail);
      const wording = foldKey(said);
      if (!detail.wordings.includes(wording)) {
        detail.wordings.push(wording);
      }
    }
  });
  return [...details.values()];
}

/** What tells one detail from another: its token, without the honorific behind it. */
function signOf(type: PrivateType, token: string): string {
  return `${type} ${token.match(anyToken)?.[0] ?? token}`;
}

/** What is found without those details that a person keeps `asWritten`, by any of their wordings. */
export function withoutKept(
  parts: readonly Part[],
  found: readonly (readonly Found[])[],
  asWritten: ReadonlySet<string>,
): Found[][] {
  const kept = new Set(
    detailsOf(parts, found)
      .filter(({ wordings }) => wordings.some((wording) => asWritten.has(wording)))
      .flatMap(({ wordings, type }) => wordings.map((wording) => `${type} ${wording}`)),
  );
  return parts.map(({ text }, at) =>
    (found[at] ?? []).filter(
      ({ type, start, end }) => !kept.has(`${type} ${foldKey(text.slice(start, end))}`),
    ),
  );
}

/** The parts with what is found masked. */
export function replaceInNote(
  parts: readonly Part[],
  found: readonly (readonly Found[])[],
): string[] {
  return parts.map(({ text }, at) => replaceFound(text, found[at] ?? []));
}

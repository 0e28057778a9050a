/** How well masking does over the corpus: a detail counts as found where type, beginning and end agree. */

import type { Found, PrivateType } from '../../src/core/mask/found.ts';
import { privateTypes } from '../../src/core/mask/found.ts';
import { findPrivate } from '../../src/core/mask/mask.ts';
import type { Case } from './corpus.ts';

export interface Score {
  wanted: number;
  hit: number;
  found: number;
  right: number;
}

export interface Judged {
  readonly one: Case;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Recall and precision of a type; 1 where there is nothing to find. */
export const recall = ({ wanted, hit }: Score): number => (wanted === 0 ? 1 : hit / wanted);
export const precision = ({ found, right }: Score): number => (found === 0 ? 1 : right / found);

export function judge(one: Case): { found: Found[]; judged: Judged } {
  const found = findPrivate(one.text, { language: one.language });
  const show = ({ type, start, end }: { type: PrivateType; start: number; end: number }) =>
    `${type}:${one.text.slice(start, end)}`;
  return {
    found,
    judged: {
      one,
      missed: one.wanted.filter((span) => !found.some((place) => isSame(place, span))).map(show),
      wrong: found.filter((place) => !isRight(place, one)).map(show),
    },
  };
}

export function scoreOf(cases: readonly Case[]): Map<PrivateType, Score> {
  const scores = new Map(
    privateTypes.map((type): [PrivateType, Score] => [
      type,
      { wanted: 0, hit: 0, found: 0, right: 0 },
    ]),
  );
  for (const one of cases) {
    const { found } = judge(one);
    for (const span of one.wanted) {
      const score = scores.get(span.type)!;
      score.wanted++;
      score.hit += found.some((place) => isSame(place, span)) ? 1 : 0;
    }
    for (const place of found) {
      const isOptional = one.allowed.some((span) => isSame(place, span));
      if (!isOptional) {
        const score = scores.get(place.type)!;
        score.found++;
        score.right += isRight(place, one) ? 1 : 0;
      }
    }
  }
  return scores;
}

interface Place {
  readonly type: PrivateType;
  readonly start: number;
  readonly end: number;
}

function isSame(a: Place, b: Place): boolean {
  return a.type === b.type && a.start === b.start && a.end === b.end;
}

function isRight(place: Found, { wanted, allowed }: Case): boolean {
  return [...wanted, ...allowed].some((span) => isSame(place, span));
}

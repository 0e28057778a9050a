/** Who gains, who pays, and who is left out. */

import { sides, type Side } from '../note/kind.ts';
import type { NoteRef } from '../retrospective/data.ts';
import type { BalanceOverTime } from './data.ts';
import type { Weighed } from './past.ts';

/** Fewer notes are nothing to weigh. */
export const leastNotes = 5;

/** What the notes say of each side; one that is named twice in a note counts once. */
export function balanceOf(weighed: readonly Weighed[]): BalanceOverTime {
  const gains: Record<Side, NoteRef[]> = { customer: [], company: [], team: [], me: [] };
  const pays: Record<Side, NoteRef[]> = { customer: [], company: [], team: [], me: [] };
  for (const { ref, fields } of weighed) {
    for (const side of sides) {
      if (fields.gains?.includes(side)) {
        gains[side].push(ref);
      }
      if (fields.pays?.includes(side)) {
        pays[side].push(ref);
      }
    }
  }
  const counts = { gains: countsOf(gains), pays: countsOf(pays) };
  return {
    ...{ gains, pays, counts, notes: weighed.length },
    mostGains: mostOf(counts.gains),
    mostPays: mostOf(counts.pays),
    leftOut: weighed.length < leastNotes ? [] : leftOutOf(counts),
  };
}

function countsOf(refs: { readonly [S in Side]: readonly NoteRef[] }) {
  const { customer, company, team, me } = refs;
  return {
    ...{ customer: customer.length, company: company.length },
    ...{ team: team.length, me: me.length },
  };
}

function mostOf(counts: { readonly [S in Side]: number }): readonly Side[] {
  const most = Math.max(...sides.map((side) => counts[side]));
  return sides.filter((side) => most > 0 && counts[side] === most);
}

function leftOutOf({ gains, pays }: BalanceOverTime['counts']): readonly Side[] {
  const fewest = Math.min(...sides.map((side) => gains[side]));
  const poorest = sides.filter((side) => gains[side] === fewest);
  const dearest = Math.max(...poorest.map((side) => pays[side]));
  const left = poorest.filter((side) => pays[side] === dearest);
  return left.length === sides.length ? [] : left;
}

/** What the charts show, as tables: the same numbers. */

import type { Chart } from './data.ts';

export interface Table {
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Tables = { readonly [C in Chart]: Table };

/** What the charts say: the answer above each of them. */

import type { Chart } from './data.ts';

/** One answer a chart; for a journal without notes, what its marks will mean. */
export type Sentences = { readonly [C in Chart]: string };

/** The tools of drawing, as the customer's page holds them: its words, and its groups of notes. */

import type { CustomerGroup, CustomerWords } from '../../protocol/customer.ts';
import type * as page from '../page/drawing.ts';

export type Drawing = page.Drawing<CustomerGroup>;
export type Key = page.Key<CustomerGroup>;
export type Mark = page.Mark<CustomerGroup>;
export type Pen = page.Pen<CustomerWords>;

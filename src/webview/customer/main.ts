/** The customer at a glance begins here. */

import type { CustomerView, FromCustomer, KeptCustomer } from '../../protocol/customer.ts';
import { runPage } from '../page/run.ts';
import { buildPage } from './page.ts';

runPage<FromCustomer, CustomerView, KeptCustomer>(
  { version: 1, folder: '', id: '', tables: [], scrolled: 0 },
  buildPage,
);

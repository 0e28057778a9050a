/** The reflection page begins here. */

import type { FromReflection, KeptReflection, ReflectionView } from '../../protocol/reflection.ts';
import { runPage } from '../page/run.ts';
import { buildPage } from './page.ts';

runPage<FromReflection, ReflectionView, KeptReflection>(
  { version: 1, folder: '', range: 12, tables: [], words: '', scrolled: 0 },
  buildPage,
);

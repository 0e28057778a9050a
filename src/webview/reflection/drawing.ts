/** The tools of drawing, as the reflection holds them: its words, and its groups of notes. */

import type { Group, ReflectionWords } from '../../protocol/reflection.ts';
import type * as page from '../page/drawing.ts';

export type Drawing = page.Drawing<Group>;
export type Key = page.Key<Group>;
export type Mark = page.Mark<Group>;
export type Pen = page.Pen<ReflectionWords>;

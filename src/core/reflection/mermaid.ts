/** The first two charts for Mermaid, which has bars: one behind another, so that a part stands before its whole. */

import type { Words } from '../language/words.ts';
import type { Chart, TrendData } from './data.ts';
import { summed, type Summed } from './tables.ts';

/** The lines of a chart; none where Mermaid has no way to draw it. A bar sums up `per` weeks. */
export function mermaidOf(
  chart: Chart,
  data: TrendData,
  { reflection: { charts } }: Words,
  per: number,
): readonly string[] {
  if (chart !== 'gaze' && chart !== 'fed') {
    return [];
  }
  const weeks = summed(data.weeks, per);
  const [whole, part] = chart === 'gaze' ? [allOf, beyondTask] : [workOf, fedOf];
  const [title, axis] = charts[chart];
  const top = Math.max(...weeks.map(whole), 1);
  const labels = weeks.map(({ start }) => `"${charts.day(start)}"`);
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${labels.join(', ')}]`,
    `  y-axis "${axis}" 0 --> ${top}`,
    `  bar [${weeks.map(whole).join(', ')}]`,
    `  bar [${weeks.map(part).join(', ')}]`,
    '```',
  ];
}

const allOf = ({ improvements }: Summed) => improvements;
const beyondTask = ({ scopes: { mechanism, process, organisation } }: Summed) =>
  mechanism + process + organisation;
const workOf = ({ work }: Summed) => work;
const fedOf = ({ fed }: Summed) => fed;

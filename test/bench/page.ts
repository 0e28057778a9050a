/** What the reflection page costs in a browser: its script and style sheet alone, from the data to a page that is laid out. */

import type { TrendData } from '../../src/core/reflection/data.ts';
import { fullTrend, manyNotes } from '../support/reflection.ts';
import { launchBrowser } from '../support/vscode/browser.ts';
import { LonePage } from '../ui/support/reflectionPage.ts';
import { spread, type Figure } from './figures.ts';

/** Five years of 10,000 notes, drawn first on an empty page and then in place of twelve weeks. */
export async function page(rounds: number): Promise<readonly Figure[]> {
  const many = manyNotes();
  const browser = await launchBrowser();
  const opened: number[] = [];
  const changed: number[] = [];
  try {
    // The first one does not count.
    for (let round = -1; round < rounds; round++) {
      const lone = await LonePage.open(browser);
      opened.push(await workToShow(lone, many));
      await lone.show(fullTrend);
      changed.push(await workToShow(lone, many));
      await lone.close();
    }
  } finally {
    await browser.close();
  }
  return [
    figure('drawn for the first time', opened.slice(1), 200),
    figure('drawn again, for another range', changed.slice(1), 50),
  ];
}

function figure(name: string, times: readonly number[], most: number): Figure {
  const group = 'Reflection page of 10,000 notes, processor';
  return { group, name, unit: 'ms', value: spread(times), aim: { kind: 'most', value: most } };
}

/** Milliseconds that the page's own thread worked: the clock of a busy machine tells nothing. */
async function workToShow(lone: LonePage, data: TrendData): Promise<number> {
  const tools = await lone.page.context().newCDPSession(lone.page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await tools.send('Performance.getMetrics');
    const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
    return metrics
      .filter(({ name }) => parts.includes(name))
      .reduce((sum, { value }) => sum + value * 1000, 0);
  };
  const before = await spent();
  await lone.show(data);
  await lone.settled();
  const after = await spent();
  await tools.detach();
  return after - before;
}

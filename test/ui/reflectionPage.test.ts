/** The reflection page by itself, in every state in which a person may meet it, with a picture of each. */

import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import {
  aTrend,
  aWeek,
  emptyTrend,
  fullTrend,
  manyNotes,
  sharedCalendar,
  thinTrend,
} from '../support/reflection.ts';
import type { TrendData } from '../../src/core/reflection/data.ts';
import { launchBrowser } from '../support/vscode/browser.ts';
import { LonePage } from './support/reflectionPage.ts';
import { standsAt } from './support/widths.ts';

const year = aTrend({
  ...fullTrend,
  range: 52,
  weeks: Array.from({ length: 52 }, (_, at) =>
    aWeek(at, 52, {
      improvements: ['td', 'td md', '', 'm. pd', 'td td'][at % 5] ?? '',
      fed: at % 4,
      ended: (at * 3) % 5,
      median: at > 30 ? 1 : 0,
    }),
  ),
});
const four = aTrend({ ...fullTrend, range: 4, weeks: fullTrend.weeks.slice(-4) });
const noAim = { ...fullTrend, create: { earlier: [] } };

/** Each state in how many themes: all of them where colours tell something new. */
const states = [
  { state: 'full', data: fullTrend, themes: ['dark', 'light', 'hc'] },
  { state: 'thin', data: thinTrend, themes: ['light', 'hc'] },
  { state: 'empty', data: emptyTrend, themes: ['dark'] },
  { state: 'many', data: manyNotes(), themes: ['hc'] },
  { state: 'year', data: year, themes: ['light'] },
  { state: 'four', data: four, themes: ['dark'] },
  { state: 'no-aim', data: noAim, themes: ['dark'] },
] as const;

/** The words of the sample that a reader of the page reads first, as a Japanese engineer would say them. */
function inJapanese(data: TrendData): TrendData {
  const said: readonly (readonly [en: string, ja: string])[] = [
    [
      fullTrend.create.words ?? '',
      '止まる前に助けを呼べるラインをつくりたい。誰も夜中に起こされないように。',
    ],
    [sharedCalendar, 'お客様と同じカレンダーを使う'],
  ];
  const text = said.reduce((all, [en, ja]) => all.replaceAll(en, ja), JSON.stringify(data));
  return JSON.parse(text) as TrendData;
}

describe('the reflection page, by itself', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  for (const { state, data, themes } of states) {
    for (const language of ['en', 'ja'] as const) {
      for (const theme of themes) {
        it(`stands ${state}, in ${language}, ${theme}`, async () => {
          const lone = await LonePage.open(browser, { language, theme });
          await lone.show(language === 'ja' ? inJapanese(data) : data);
          await standsAt([1000, 480, 260], lone, `reflection-${state}-${language}-${theme}`);
          await lone.close();
        });
      }
    }
  }

  it('draws five years of 10,000 notes with no more marks than an eye can tell apart', async () => {
    const lone = await LonePage.open(browser);
    await lone.show(manyNotes());
    await lone.settled();
    const marks = await lone.page.locator('svg a').count();
    assert.ok(marks > 0 && marks < 1000, `${marks} marks`);
    await lone.close();
  });
});

/** The customer at a glance by itself, in every state in which a person may meet it, with a picture of each. */

import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { CustomerData } from '../../src/core/customers/data.ts';
import { busyCustomer, emptyCustomer, fullCustomer, thinCustomer } from '../support/customer.ts';
import { launchBrowser } from '../support/vscode/browser.ts';
import { LoneCustomer } from './support/customerPage.ts';
import { standsAt } from './support/widths.ts';

const states = [
  { state: 'full', data: fullCustomer, themes: ['dark', 'light', 'hc'] },
  { state: 'thin', data: thinCustomer, themes: ['light', 'hc'] },
  { state: 'empty', data: emptyCustomer, themes: ['dark', 'light'] },
  { state: 'busy', data: busyCustomer(), themes: ['dark'] },
] as const;

/** The words of the sample, as a Japanese engineer would have written them. */
const inJapanese: readonly (readonly [en: string, ja: string])[] = [
  ['Kitano Foods', '北野食品'],
  ['Sendai and Koriyama; line 2', '仙台・郡山、2号ライン'],
  [
    'Who decides about line 2, and what must they have seen first?',
    '2号ラインの採否は、どなたが、何を見て決めるのでしょうか。',
  ],
  [
    'What would they plan if the night shift were not a given?',
    '夜勤が前提でなければ、どんな計画を立てたいでしょうか。',
  ],
  [
    'What does a good day look like for them?',
    'お客様にとって「いい一日」とは、どんな日でしょうか。',
  ],
  ['Frozen noodles and ready meals; two plants, day and night', '冷凍めんと惣菜。2工場、昼夜稼働'],
  ['Frozen noodles and ready meals, two plants', '冷凍めんと惣菜、2工場'],
  ['Two larger makers; one has just automated packing', '大手2社。1社は包装を自動化したばかり'],
  ['Wheat prices; nobody applies for the night shift', '小麦の高騰。夜勤の応募がない'],
  ['Called at night; know-how leaves with the veterans', '夜中の呼び出し。ベテランの退職'],
  ['Being called at night', '夜中に呼び出されること'],
  ['One plant to run unattended at night by 2028', '2028年までに1工場を夜間無人に'],
  ['Head of production technology; the Sendai plant', '生産技術部長。仙台工場'],
  [
    'Can the alarm history go back a year instead of 30 days?',
    '警報の履歴を30日でなく1年見られませんか',
  ],
  [
    'I have to show my director that line 2 can be left alone at night.',
    '2号ラインは夜も任せて大丈夫だと、本部長に示したい。',
  ],
  ['There are too many red lamps on that screen.', 'あの画面は赤いランプが多すぎる'],
  ['Tell me which one I have to get up for.', 'どれなら起きるべきかを教えてほしい。'],
  ['They want it 20 percent cheaper.', '2割安くしてほしいらしい'],
  ['Perhaps: a price their director can defend.', 'おそらく、本部長に説明のつく価格。'],
  ['We would like to stop calling people at night.', '夜中に人を呼ぶのは、もうやめたい'],
  ['They only look at the price.', '価格しか見ていない'],
  ['plant manager', '工場長'],
  ['maintenance lead', '保全リーダー'],
  ['They want a price by Friday', '金曜までに見積もりと言われた'],
  ['The same report, for the third time', '同じ報告書を、もう3回目'],
  ['Fussy about the colour of a lamp', 'ランプの色にうるさい'],
  ['At three in the morning the colour is all they see.', '午前3時の現場では、色だけが頼り。'],
  ['They never read the manual', 'マニュアルを読んでくれない'],
  ['The screen itself should say what to do next.', '次にすることは、画面が教えるべき。'],
  ['Spec changes on a Friday evening, again', 'また金曜の夕方に仕様変更'],
  ['They expected us to see their audit coming.', '監査の予定を見越してほしかった。'],
  ['Introduced us to the Sendai plant', '仙台工場を紹介された'],
  ['Asked us before planning line 2', '2号ラインの計画前に相談された'],
  ['Reported “no night calls” to the board', '「夜間呼び出しゼロ」を役員会で報告'],
  ['Night calls from 14 in June to none in September', '夜間の呼び出し: 6月14回 → 9月ゼロ'],
  ['The plant has named the system “Yoban”, night watch', '社内での呼び名が「夜番」に'],
  [
    'For the first time in years I slept through a week of night duty.',
    '夜勤当番の週に朝まで眠れたのは、何年ぶりでしょうか',
  ],
  ['"Inoue"', '"井上"'],
  ['"Kimura"', '"木村"'],
  ['"Mori"', '"森"'],
  ['"us"', '"私たち"'],
  ['"the Sendai plant"', '"仙台工場"'],
  ['Send the alarm history of a year', '1年分の警報の履歴を送る'],
  ['Alarm history for a year', '警報の履歴を1年分'],
  ['Sales hands over the request', '営業から依頼を引き継ぐ'],
  ['First call with the plant manager', '工場長と初めての電話'],
];

function translated(data: CustomerData): CustomerData {
  const text = inJapanese.reduce((all, [en, ja]) => all.replaceAll(en, ja), JSON.stringify(data));
  return JSON.parse(text) as CustomerData;
}

describe('the customer at a glance, by itself', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  for (const { state, data, themes } of states) {
    for (const language of ['en', 'ja'] as const) {
      for (const theme of themes) {
        it(`stands ${state}, in ${language}, ${theme}`, async () => {
          const lone = await LoneCustomer.open(browser, { language, theme });
          await lone.show(language === 'ja' ? translated(data) : data);
          await standsAt([820, 480, 320], lone, `customer-${state}-${language}-${theme}`);
          await lone.close();
        });
      }
    }
  }

  it('draws five years of one customer with no more marks than an eye can tell apart', async () => {
    const lone = await LoneCustomer.open(browser);
    await lone.show(busyCustomer());
    await lone.settled();
    const marks = await lone.page.locator('svg a').count();
    assert.ok(marks > 0 && marks < 1000, `${marks} marks`);
    await lone.close();
  });
});

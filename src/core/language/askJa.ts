/** なぜこの問いなのか. Why a question is the next one to ask, in Japanese. */

import { headings } from '../note/sections.ts';
import type { AskWords } from './askWords.ts';

type Area = Parameters<AskWords['fresh']>[0];

const opens: { readonly [A in Area]: string } = {
  work: '仕事がわかると、話の土台ができます。',
  competitors: '競合がわかると、何と比べられているかが見えてきます。',
  environment: '経営環境がわかると、何に迫られているかが見えてきます。',
  worries: '悩みがわかると、何が助けになるかが見えてきます。',
  strategy: '戦略がわかると、ほかも見えてきます。',
  decide: '決め方がわかると、何を用意すればよいかが見えてきます。',
  recognise: '誰に認められたいかがわかると、成果の伝え方が見えてきます。',
};

const named = (area: Area) => `「${headings[area].ja}」`;

export const askJa: AskWords = {
  first: '最初の一問です。',
  onlyEmpty: (area) => `空欄は${named(area)}だけです。`,
  empty: (count, area) => `${count}項目が空欄です。${opens[area]}`,
  stale: (area, months) =>
    months === undefined
      ? `${named(area)}は、いつ確認したものかわかりません。`
      : months === 0
        ? `${named(area)}は、確認してからひと月たっていません。`
        : `${named(area)}は${months}か月前のままです。`,
  fresh: (area) => `${named(area)}を今の姿に保つための一問です。`,
  touched: (day) => `${day}に話題になりました。`,
};

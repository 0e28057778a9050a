/** A workspace of two folders, 営業 and 保守, that both know a customer called 北野食品; nothing else is common to them. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, type Day } from '../../../src/core/day.ts';
import { idOf, pathFor, rand4 } from '../../../src/core/note/name.ts';
import { writeNote, type NewNote } from '../../../src/core/note/write.ts';
import { notesIn } from './editor.ts';

export interface TwoFolders {
  /** What a window opens. */
  readonly file: string;
  /** The notes of 営業 by file name. */
  sales(): ReadonlyMap<string, string>;
  /** The notes of 保守 by file name. */
  support(): ReadonlyMap<string, string>;
}

type Said = Omit<NewNote, 'title' | 'kind'> & {
  readonly kind?: NewNote['kind'];
  readonly daysAgo: number;
};

/** Fills an empty folder. */
export function writeTwoFolders(root: string, today: Day): TwoFolders {
  const file = path.join(root, 'nihon.code-workspace');
  const folders = [
    { path: 'sales', name: '営業' },
    { path: 'support', name: '保守' },
  ];
  writeFileSync(file, JSON.stringify({ folders }));
  const put = (place: string, text: string) => {
    const whole = path.join(root, place);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  };
  let count = 0;
  const note = (title: string, { kind = 'interaction', daysAgo, fields, sections }: Said) => {
    const day = addDays(today, -daysAgo);
    const place = pathFor(day, kind, title, rand4([++count, 1, 1, 1]));
    put(
      `sales/ashita/${place}`,
      writeNote({ kind, title, fields: { date: day, author: 'hide', ...fields }, sections }, 'ja'),
    );
    return idOf(place);
  };

  put('support/ashita/customers/kitano.md', '---\nkind: customer\nname: 北野食品\n---\n');
  put('sales/ashita/customers/kitano.md', pageOfKitano(addDays(today, -20)));
  // Every 20 days; first they come with worries, then with orders.
  const customer: NewNote['fields'] = { customer: ['kitano'], heard: 'direct' };
  for (let at = 0; at < 6; at++) {
    note('夜勤の相談', {
      daysAgo: 170 - 20 * at,
      fields: { ...customer, stage: 'worry', with: ['工場長'] },
      sections: { said: '夜中に人を呼びたくない。' },
    });
  }
  note('発注の連絡', {
    daysAgo: 50,
    fields: { ...customer, stage: 'order' },
    sections: { said: '注文書を送ります。' },
  });
  note('「夜間呼び出しゼロ」を役員会で報告', {
    daysAgo: 30,
    fields: { ...customer, stage: 'order', win: 'results', with: ['工場長', '井上さん'] },
    sections: { said: '役員会で報告されたそうだ。' },
  });
  const asked = note('追加の発注', {
    daysAgo: 10,
    fields: { ...customer, stage: 'order' },
    sections: {
      said: '追加で二台。',
      next: `- [ ] 警報の履歴を送る ${addDays(today, -2)}`,
    },
  });
  note('ランプの色にうるさい', {
    kind: 'frustration',
    daysAgo: 9,
    fields: { customer: ['kitano'], toward: 'customer' },
    sections: { frustration: '三度目の指摘だ。' },
  });
  note('警報文に次の行動を書く', {
    kind: 'improvement',
    daysAgo: 40,
    fields: {
      ...{ customer: ['kitano'], scope: 'mechanism', status: 'done', gains: ['customer'] },
      ...{ closed: addDays(today, -12), from: [asked] },
    },
    sections: { tomorrow: '画面を見れば、次にすることが分かる。' },
  });
  // Every week, until six weeks ago.
  for (let at = 0; at < 5; at++) {
    note('定例', {
      daysAgo: 70 - 7 * at,
      fields: { customer: ['みらい商事'], channel: 'meeting', heard: 'direct' },
      sections: { said: '変わりはない。' },
    });
  }
  return {
    file,
    sales: () => notesIn(path.join(root, 'sales')),
    support: () => notesIn(path.join(root, 'support')),
  };
}

function pageOfKitano(confirmed: Day): string {
  const areas = { work: '仕事', competitors: '競合', environment: '経営環境', worries: '悩み' };
  const reviewed = Object.keys(areas).map((area) => `  ${area}: ${confirmed}\n`);
  const sections = Object.values(areas).map((heading) => `\n## ${heading}\n\n聞いたとおり。\n`);
  return `---
kind: customer
name: 北野食品
aliases: [北野]
reviewed:
${reviewed.join('')}  decide: ${confirmed}
---

# 北野食品
${sections.join('')}
## 戦略

## 意思決定

工場長と本部長。

## 社内で認められるために
`;
}

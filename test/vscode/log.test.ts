import { isJapanese, log, notes } from './helpers/ashita.ts';
import { equal, match, ok } from './helpers/expect.ts';
import { pathOf, read, root, set, useNotesFolder } from './helpers/folder.ts';

const date = '2026-11-21T14:32:05+09:00';

/** The words of a heading in the language of this run. */
const heading = (en: string, ja: string) => `## ${isJapanese ? ja : en}`;

describe('ashita.log', () => {
  useNotesFolder('log');

  it('names no file after what looks private, unless nothing is to be masked', async () => {
    const said = { kind: 'interaction', text: 'Ask jane@aozora.example', date } as const;
    const { id, uri } = await log(said);
    ok(!id.includes('jane'), id);
    match(await read(pathOf(uri)), /\n# Ask jane@aozora\.example\n/);
    await set('mask.enabled', false);
    match((await log(said)).id, /-ask-jane-aozora-example-/);
    await set('mask.enabled', undefined);
  });

  it('writes an interaction with every field, in the order of the format', async () => {
    const { id, uri } = await log({
      kind: 'interaction',
      text: 'Can you raise the limit?',
      title: 'Export times out',
      sections: { meant: 'Closing must not slip.', next: 'Measure it 2026-11-27' },
      tags: ['export', '月次'],
      code: ['src/ledger.py#L4-L5', { path: 'src/ledger.py', commit: '4be1c07' }],
      gains: ['customer'],
      pays: ['me', 'team'],
      introduction: { of: 'Ada', to: 'Kana', by: 'me', gains: { Ada: 'a reader' }, state: 'open' },
      win: 'reputation',
      outcome: 'negotiated',
      stage: 'use',
      heard: 'direct',
      channel: 'call',
      with: ['head of accounting'],
      customer: ['mirai', 'kitano'],
      author: 'hide',
      date,
    });
    match(id, /^2026-11-21-interaction-export-times-out-[0-9a-hjkmnp-tv-z]{4}$/);
    equal(pathOf(uri), `log/notes/2026/${id}.md`);
    equal(
      await read(pathOf(uri)),
      `---
kind: interaction
date: ${date}
author: hide
customer: [mirai, kitano]
with: [head of accounting]
channel: call
heard: direct
stage: use
outcome: negotiated
win: reputation
introduction:
  of: Ada
  to: Kana
  by: me
  gains:
    Ada: a reader
  state: open
gains: [customer]
pays: [me, team]
code:
  - src/ledger.py#L4-L5
  - path: src/ledger.py
    commit: 4be1c07
tags: [export, 月次]
---

# Export times out

${heading('Said', '言われたこと')}

Can you raise the limit?

${heading('Meant', '本当に求めていること')}

Closing must not slip.

${heading('Next', '次の一歩')}

- [ ] Measure it 2026-11-27
`,
    );
  });

  it('writes a frustration', async () => {
    const { uri } = await log({
      ...{ kind: 'frustration', text: 'They keep changing it', customer: 'mirai', author: 'hide' },
      ...{ date, heard: 'sales', toward: 'process' },
      sections: { expectation: 'To know who reads it', beyond: 'Show both', next: '- [x] Ask' },
    });
    equal(
      await read(pathOf(uri)),
      `---
kind: frustration
date: ${date}
author: hide
customer: mirai
heard: sales
toward: process
---

# They keep changing it

${heading('Frustration', '困りごと')}

They keep changing it

${heading('Unmet expectation', '応えられていない期待')}

To know who reads it

${heading('Beyond it', '期待を超えるには')}

Show both

${heading('Next', '次の一歩')}

- [x] Ask
`,
    );
  });

  it('writes a thanks with its names masked, in the file’s name too', async () => {
    const token = isJapanese ? '○○' : '[person 1]';
    const { id, uri } = await log({
      ...{ kind: 'thanks', title: 'From Tanaka', text: 'Thank you.\nTanaka', author: 'hide', date },
      ...{ names: ['Tanaka'], for: ['ken', 'mio'], told: { ken: '2026-11-20' }, win: 'award' },
      sections: { possible: 'The night shift' },
    });
    ok(!id.includes('tanaka'), `The name is in ${id}`);
    equal(
      await read(pathOf(uri)),
      `---
kind: thanks
date: ${date}
author: hide
win: award
for: [ken, mio]
told:
  ken: 2026-11-20
masked: 2
---

# From ${token}

${heading('Their words', 'いただいた言葉')}

> Thank you.
> ${token}

${heading('What made it possible', 'それを支えたもの')}

The night shift
`,
    );
  });

  it('writes an improvement, open unless said otherwise', async () => {
    const from = ['2026-11-17-interaction-export-times-out-k3f9'];
    const { uri } = await log({
      ...{ kind: 'improvement', text: 'A nightly check', author: 'hide', date, from },
      ...{ scope: 'mechanism', due: '2026-11-30', gains: ['team'], pays: ['me'] },
      sections: { today: 'By hand', learned: 'Ask earlier' },
    });
    equal(
      await read(pathOf(uri)),
      `---
kind: improvement
date: ${date}
author: hide
scope: mechanism
status: open
due: 2026-11-30
gains: [team]
pays: [me]
from: [${from.join()}]
---

# A nightly check

${heading('Today', '今日の仕事')}

By hand

${heading('Tomorrow', '明日の改善')}

A nightly check

${heading('Learned', '学んだこと')}

Ask earlier
`,
    );
    const { uri: done } = await log({ kind: 'improvement', text: 'Done already', status: 'done' });
    match(await read(pathOf(done)), /^status: done$/m);
  });

  it('signs with the local time, and says once in a README what the folder is', async () => {
    const before = new Date();
    const { id, uri } = await log({ kind: 'interaction', text: 'Now' });
    const [, written = ''] = /^date: (.*)$/m.exec(await read(pathOf(uri))) ?? [];
    match(written, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    const away = new Date(written).getTime() - before.getTime();
    ok(away >= -1000 && away < 60_000, `${written} is not now`);
    equal(id.slice(0, 10), written.slice(0, 10));
    match(await read('log/README.md'), isJapanese ? /^# お客様についてのノート/ : /^# Notes about/);
  });

  it('writes in the language of the setting, and of the words', async () => {
    await set('noteLanguage', isJapanese ? 'en' : 'ja');
    const { uri } = await log({ kind: 'frustration', text: 'Words' });
    match(await read(pathOf(uri)), isJapanese ? /^## Frustration$/m : /^## 困りごと$/m);
    await set('noteLanguage', undefined);
    const { uri: other } = await log({ kind: 'frustration', text: 'なぜ毎回変わるのか' });
    match(await read(pathOf(other)), /^## 困りごと$/m);
  });

  it('signs with the setting before anything else', async () => {
    await set('author', ' Hide  Tanaka ');
    const { uri } = await log({ kind: 'interaction', text: 'Signed' });
    await set('author', undefined);
    match(await read(pathOf(uri)), /^author: Hide Tanaka$/m);
  });

  it('knows a customer by the name on its page, and keeps one without a page', async () => {
    await set('folder', undefined);
    const known = await log({ kind: 'interaction', text: 'Known', customer: 'MIRAI  trading' });
    match(await read(pathOf(known.uri)), /^customer: mirai$/m);
    const fresh = await log({ kind: 'interaction', text: 'Fresh', customer: '北野 商事' });
    match(await read(pathOf(fresh.uri)), /^customer: 北野 商事$/m);
    await set('folder', 'log');
  });

  it('takes the folder as a name, a path or a URI', async () => {
    for (const folder of [root().toString(), root().fsPath, root().path.split('/').pop()]) {
      const { uri } = await log({ kind: 'interaction', text: 'Folder', folder });
      ok(uri.startsWith(root().toString()), uri);
    }
  });

  it('gives plain JSON, and the index knows the note', async () => {
    const logged = await log({ kind: 'interaction', text: 'Plain' });
    equal(JSON.parse(JSON.stringify(logged)), logged);
    equal(Object.keys(logged).sort(), ['id', 'uri']);
    const note = (await notes()).find(({ id }) => id === logged.id);
    equal(note?.uri, logged.uri);
  });
});

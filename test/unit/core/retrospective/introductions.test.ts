import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/note/sections.ts';
import { noteText } from '../../../support/builders.ts';
import { gathered, sectionOf, type Files } from './folder.ts';

const introduction = (date: string, state?: 'open' | 'kept' | 'broken', author = 'hide'): string =>
  noteText({
    title: `On ${date}`,
    fields: {
      ...{ date, author, customer: ['aozora'] },
      introduction: {
        ...{ of: 'Sato', to: 'Mori', by: 'Ito' },
        gains: { Sato: 'a first customer', Mori: 'somebody who *knows* print' },
        ...(state && { state }),
      },
    },
  });

const files: Files = {
  'notes/2026/a.md': introduction('2026-11-18', 'kept'),
  'notes/2026/b.md': introduction('2026-10-21'),
  'notes/2026/c.md': introduction('2026-10-22'),
  'notes/2026/d.md': introduction('2026-09-01', 'broken'),
  'notes/2026/e.md': introduction('2026-09-01', 'open', 'ken'),
};

describe('the introductions of a week', () => {
  it('are its own, after those that have been open for over a month', () => {
    const { introductions = [] } = gathered(files);
    assert.deepEqual(
      introductions.map(({ note, state, openFor }) => [note.id, state, openFor]),
      [
        ['b', 'open', 4],
        ['a', 'kept', undefined],
      ],
    );
    assert.equal('introductions' in gathered({}), false);
  });

  it('say who to whom and what each gains, and ask about the one that is forgotten', () => {
    const section = (language: Language) => sectionOf(files, 'introductions', language);
    assert.equal(
      section('en'),
      `## Introductions

- **[On 2026-10-21](../notes/2026/b.md)** · Aozora · Sato → Mori, through Ito · still open
  - Sato: a first customer
  - Mori: somebody who \\*knows\\* print
  - *Open for 4 weeks. What became of it?*
- **[On 2026-11-18](../notes/2026/a.md)** · Aozora · Sato → Mori, through Ito · it held
  - Sato: a first customer
  - Mori: somebody who \\*knows\\* print
`,
    );
    assert.match(section('ja') ?? '', /^## 紹介\n/);
    assert.match(section('ja') ?? '', /Sato → Mori\(仲介: Ito\) · 進行中\n/);
    assert.match(section('ja') ?? '', /\*4週間、進行中のまま。その後どうなったか。\*\n/);
  });
});

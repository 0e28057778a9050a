import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Entry } from '../../../../src/core/journal/entry.ts';
import { placedIn, problemsAcross } from '../../../../src/core/journal/problemsAcross.ts';
import { aDay, entriesFrom } from '../../../support/builders.ts';

type Files = { readonly [path: string]: string };

const improvement = (day: string, front: string) =>
  `---\nkind: improvement\ndate: ${day}\n${front}\n---\n\n# I\n`;
const frustration = (day: string) => `---\nkind: frustration\ndate: ${day}\n---\n\n# F\n`;

function indexOf(entries: readonly Entry[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    entries: new Map(entries.map((entry) => [entry.path, entry])),
    byId: (id: string) => byId.get(id.normalize('NFC')),
  };
}

/** What is said of each file, as the code and the text that it stands at. */
function told(files: Files, today = '2026-11-20') {
  const found = problemsAcross(indexOf(entriesFrom(files)), aDay(today));
  return Object.fromEntries(
    [...found].map(([path, problems]) => {
      const text = files[path] ?? '';
      return [
        path,
        placedIn(text, problems).map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      ];
    }),
  );
}

describe('what is wrong between notes', () => {
  it('is a name that two customers’ pages answer to, in whatever case, width and composition', () => {
    const page = (front: string) => `---\nkind: customer\n${front}\n---\n`;
    const files = {
      'customers/acme.md': page("name: 'ACME GmbH'\naliases: [アクメ, Ac]"),
      'customers/acme-gmbh.md': page('name: Other'),
      'customers/b.md': page('name: B\naliases: [ｱｸﾒ] # too\n'),
      'customers/alone.md': page('name: Alone\naliases: [alone, ALONE]'),
    };
    assert.deepEqual(told(files), {
      'customers/acme.md': [
        ['shared-name', "'ACME GmbH'"],
        ['shared-name', 'アクメ'],
      ],
      'customers/acme-gmbh.md': [['shared-name', '']],
      'customers/b.md': [['shared-name', 'ｱｸﾒ']],
    });
    const twins = { 'customers/ACME.md': '', 'customers/acme.md': '# Acme\n' };
    assert.deepEqual(told(twins), {
      'customers/ACME.md': [['shared-name', '']],
      'customers/acme.md': [['shared-name', '']],
    });
    const composed = { [`customers/${'が'.normalize('NFD')}.md`]: '', 'customers/が.md': '' };
    assert.deepEqual(Object.keys(told(composed)), Object.keys(composed));
  });

  it('is nothing where an improvement comes from notes that were there before', () => {
    const files = {
      'notes/f.md': frustration('2026-11-18'),
      'notes/a.md': improvement('2026-11-18', 'from: [f]'),
      'notes/b.md': improvement('2026-11-19', 'from: [a, f]'),
      'notes/c.md': improvement('2026-11-19', 'from: [a, b]'),
    };
    assert.deepEqual(told(files), {});
  });

  it('is an origin that does not exist, said at its own place', () => {
    const files = {
      'notes/f.md': frustration('2026-11-18'),
      'notes/i.md': improvement('2026-11-19', "from:\n  - f\n  - 'gone' # where?\n  - gone"),
    };
    assert.deepEqual(told(files), { 'notes/i.md': [['unknown-origin', "'gone'"]] });
  });

  it('is an origin that was written later', () => {
    const files = {
      'notes/f.md': frustration('2026-11-20'),
      'notes/i.md': improvement('2026-11-19', 'from: f'),
      'customers/mirai.md': '# Mirai\n',
      'notes/j.md': improvement('2026-11-19', 'from: mirai'),
    };
    assert.deepEqual(told(files), { 'notes/i.md': [['later-origin', 'f']] });
  });

  it('is an improvement that came from itself, in one step or in many', () => {
    const files = {
      'notes/self.md': improvement('2026-11-19', 'from: [self]'),
      'notes/a.md': improvement('2026-11-19', 'from: [f, c]'),
      'notes/b.md': improvement('2026-11-19', 'from: [a]'),
      'notes/c.md': improvement('2026-11-19', 'from: [b, self]'),
      'notes/leads-in.md': improvement('2026-11-19', 'from: [a]'),
      'notes/f.md': frustration('2026-11-18'),
    };
    assert.deepEqual(told(files), {
      'notes/self.md': [['origin-cycle', 'self']],
      'notes/a.md': [['origin-cycle', 'c']],
      'notes/b.md': [['origin-cycle', 'a']],
      'notes/c.md': [['origin-cycle', 'b']],
    });
  });

  it('is a date that is still to come, a day for other time zones allowed', () => {
    const files = {
      'notes/a.md': frustration('2026-11-21'),
      'notes/b.md': frustration('2026-11-22T08:00:00+09:00'),
      'notes/c.md': improvement('2026-11-19', 'status: done\nclosed: 2062-11-20\ndue: 2027-01-01'),
    };
    assert.deepEqual(told(files), {
      'notes/b.md': [['future-date', '2026-11-22T08:00:00+09:00']],
      'notes/c.md': [['future-date', '2062-11-20']],
    });
    assert.deepEqual(told(files, '2062-11-20'), {});
  });

  it('stands at the beginning where its value has gone from the file since', () => {
    const problems = [{ code: 'unknown-origin', id: 'gone' }] as const;
    assert.deepEqual(placedIn('# All gone\n', problems), [
      { code: 'unknown-origin', id: 'gone', span: { start: 0, end: 0 } },
    ]);
  });

  it('finds exactly the circles that following every way would find', () => {
    const count = 8;
    const links = fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), {
      minLength: count,
      maxLength: count,
    });
    fc.assert(
      fc.property(links, (from) => {
        const reaches = (start: number, goal: number, seen = new Set<number>()): boolean =>
          (from[start] ?? []).some(
            (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
          );
        const files = Object.fromEntries(
          from.map((to, at) => [
            `notes/n${at}.md`,
            improvement('2026-11-19', `from: [${to.map((one) => `n${one}`).join(', ')}]`),
          ]),
        );
        const expected = from.flatMap((to, at) =>
          [...new Set(to)].filter((one) => one === at || reaches(one, at)).map((one) => [at, one]),
        );
        const found = from.flatMap((_, at) =>
          (told(files)[`notes/n${at}.md`] ?? []).map(([, id]) => [at, Number(id?.slice(1))]),
        );
        assert.deepEqual(found, expected);
      }),
    );
  });

  it('takes a chain of ten thousand improvements that bites its own tail', () => {
    const entries = Array.from({ length: 10_000 }, (_, at): Entry => {
      const fields = { from: [`n${(at + 1) % 10_000}`] };
      const id = `n${at}`;
      const none = { steps: [], filled: [], problems: [], size: 1, mtime: 1 };
      return { path: `notes/${id}.md`, id, kind: 'improvement', title: id, fields, ...none };
    });
    assert.equal(problemsAcross(indexOf(entries), aDay('2026-11-20')).size, 10_000);
  });
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, weekOf } from '../../../../src/core/day.ts';
import { isNoteEntry, type Entry } from '../../../../src/core/journal/entry.ts';
import { isPieceOfWork } from '../../../../src/core/journal/today.ts';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import * as kinds from '../../../../src/core/note/kind.ts';
import { languages } from '../../../../src/core/note/sections.ts';
import type { TrendData } from '../../../../src/core/reflection/data.ts';
import { leanOf } from '../../../../src/core/reflection/lean.ts';
import { printReflection, reflectionMarkdown } from '../../../../src/core/reflection/markdown.ts';
import { pastOf } from '../../../../src/core/reflection/past.ts';
import { sentences } from '../../../../src/core/reflection/sentences.ts';
import { tables } from '../../../../src/core/reflection/tables.ts';
import { trendOf } from '../../../../src/core/reflection/trend.ts';
import { entriesFrom } from '../../../support/builders.ts';
import { friday } from './journal.ts';

/** A day between long ago and a little later than today. */
const day = fc
  .oneof(fc.integer({ min: -40, max: 10 }), fc.integer({ min: -500, max: 10 }))
  .map((offset) => addDays(friday, offset));
const kind = fc.constantFrom<kinds.NoteKind>('interaction', 'frustration', 'improvement', 'thanks');
const some = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

/** What a note may say; `from` are places in the list of notes, which may be its own, or behind its end. */
const said = fc.record({
  ...{ day, kind, author: fc.constantFrom(undefined, 'hide', 'Hide', 'sato') },
  scope: some(fc.constantFrom(...kinds.scopes)),
  status: some(fc.constantFrom(...kinds.statuses)),
  closed: some(day),
  from: fc.array(fc.nat(20), { maxLength: 3 }),
  gains: fc.array(fc.constantFrom(...kinds.sides), { maxLength: 3 }),
  pays: fc.array(fc.constantFrom(...kinds.sides), { maxLength: 2 }),
  expectation: fc.boolean(),
  step: fc.boolean(),
});

const journal = fc.array(said, { maxLength: 18 }).map((notes) => {
  const ids = notes.map((one, at) => `${one.day}-${one.kind}-${at}`);
  return entriesFrom(
    Object.fromEntries(
      notes.map((one, at) => {
        const front = [
          `kind: ${one.kind}\ndate: ${one.day}`,
          ...(['author', 'scope', 'status', 'closed'] as const).flatMap((key) =>
            one[key] === undefined ? [] : [`${key}: ${one[key]}`],
          ),
          `from: [${one.from.map((place) => ids[place] ?? 'nowhere').join(', ')}]`,
          `gains: [${one.gains.join(', ')}]\npays: [${one.pays.join(', ')}]`,
        ].join('\n');
        const body = `${one.expectation ? '## Unmet expectation\n\nMore.\n\n' : ''}${one.step ? '## Next\n\n- [ ] Ask\n' : ''}`;
        return [`notes/2026/${ids[at]}.md`, `---\n${front}\n---\n\n# Note ${at}\n\n${body}`];
      }),
    ),
  );
});
const range = fc.oneof(fc.constantFrom(0, 4, 12, 52), fc.nat(20));

const look = (entries: readonly Entry[], over: number): TrendData =>
  trendOf(pastOf(entries, 'hide', friday), over, { author: 'hide', create: { earlier: [] } });
const mine = (entries: readonly Entry[], { start }: TrendData) =>
  entries
    .filter(isNoteEntry)
    .filter((one) => one.fields.author !== 'sato' && one.day >= start && one.day <= friday);
const sorted = (paths: readonly string[]) => paths.toSorted();

const holds = (law: (entries: readonly Entry[], over: number) => void) =>
  fc.assert(fc.property(journal, range, law), { numRuns: 150 });

describe('whatever the notes say, the reflection', () => {
  it('holds every improvement of its weeks once, in its week', () =>
    holds((entries, over) => {
      const data = look(entries, over);
      const marks = data.weeks.flatMap((week) =>
        week.improvements.map((one) => {
          assert.equal(one.day && weekOf(one.day), week.week);
          return one.path;
        }),
      );
      const wanted = mine(entries, data).filter(({ kind: of }) => of === 'improvement');
      assert.deepEqual(sorted(marks), sorted(wanted.map(({ path }) => path)));
    }));

  it('holds every piece of work once: it fed tomorrow, or it ended', () =>
    holds((entries, over) => {
      const data = look(entries, over);
      const marks = data.weeks.flatMap(({ fed, ended }) => [...fed, ...ended]);
      const work = mine(entries, data).filter(isPieceOfWork);
      assert.deepEqual(sorted(marks.map(({ path }) => path)), sorted(work.map(({ path }) => path)));
      for (const { fed, ended, counts } of data.weeks) {
        assert.deepEqual(counts, { fed: fed.length, ended: ended.length });
      }
    }));

  it('counts no frustration further than it came', () =>
    holds((entries, over) => {
      const data = look(entries, over);
      const { counts, frustrations, leak, oldest } = data.loop;
      const wanted = mine(entries, data).filter(({ kind: of }) => of === 'frustration');
      assert.equal(counts.raw, wanted.length);
      assert.equal(frustrations.length, wanted.length);
      assert.ok(counts.raw >= counts.reframed && counts.reframed >= counts.improved);
      assert.ok(counts.improved >= counts.done);
      assert.equal(leak === undefined, counts.raw === counts.done);
      for (const days of [
        ...Object.values(oldest),
        ...data.loop.toImproved.values,
        ...data.loop.toDone.values,
      ]) {
        assert.ok(days >= 0);
      }
    }));

  it('is the same whatever the order of the entries', () =>
    holds((entries, over) => {
      const turned = entries.toReversed();
      assert.deepEqual(look(turned, over), look(entries, over));
    }));

  it('is plain JSON', () =>
    holds((entries, over) => {
      const data = look(entries, over);
      assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
    }));

  it('shows over a few weeks the end of what it shows over all, and no trend over fewer than four', () =>
    holds((entries, over) => {
      const [few, all] = [look(entries, over), look(entries, 0)];
      const end = all.weeks.slice(-few.weeks.length);
      const isTrend = few.weeks.length >= 4;
      assert.deepEqual(few.weeks, isTrend ? end : end.map(({ median: _none, ...week }) => week));
    }));

  it('has its say in both languages, and the numbers to it', () =>
    holds((entries, over) => {
      const data = look(entries, over);
      for (const language of languages) {
        const words = wordsOf(language);
        const says = Object.values(sentences(data, words));
        const numbers = Object.values(tables(data, words)).flatMap(({ head, rows }) => [
          head,
          ...rows,
        ]);
        for (const text of [...says, ...numbers.flat()]) {
          assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object/);
        }
        for (const sentence of says) {
          assert.match(sentence, language === 'en' ? /^[A-Z\d].*\.$/ : /。$/);
          assert.doesNotMatch(sentence, / {2}|[^\u2060]（|\b1 (?:pieces|days|gains|costs|notes)\b/);
        }
        for (const markdown of [printReflection(data, words), reflectionMarkdown(data, words)]) {
          assert.doesNotMatch(markdown, /undefined|NaN|\u2060|\n{3}/);
        }
        assert.deepEqual(sentences(leanOf(data), words), sentences(data, words));
        assert.deepEqual(tables(leanOf(data), words), tables(data, words));
      }
    }));
});

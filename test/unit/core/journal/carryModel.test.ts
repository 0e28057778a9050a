/** Whatever is done to the notes, what is open stands in tomorrow's list and in the retrospective, once. */

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import * as change from '../../../../src/core/actions/change.ts';
import { logNote } from '../../../../src/core/actions/log.ts';
import { reframe } from '../../../../src/core/actions/reframe.ts';
import { readWeek, writeWeek } from '../../../../src/core/actions/writeWeek.ts';
import type { Week } from '../../../../src/core/day.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { dueGroups, tomorrowOf } from '../../../../src/core/journal/tomorrow.ts';
import {
  statuses,
  type Closed,
  type NoteKind,
  type Status,
} from '../../../../src/core/note/kind.ts';
import type { NotePath } from '../../../../src/core/ports.ts';
import { aDay, aDraft, logSetting, noCommits } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const today = aDay('2026-11-25');
/** The week before today's. */
const over = '2026-W47' as Week;
const now = '2026-W48' as Week;

/** What the folder should hold: improvements and steps, each by a word of its own. */
interface Holder {
  path: NotePath;
  readonly kind: NoteKind;
  readonly day: string;
  /** An improvement's word; undefined for an interaction or a frustration. */
  readonly word: string | undefined;
  status: Status;
  /** As what it was closed within the week that is over. */
  closedAs?: Closed;
  readonly steps: { readonly word: string; isOpen: boolean }[];
}

class Folder {
  readonly store = new MemoryStore();
  readonly target = new MemoryTarget(this.store);
  readonly index = new NoteIndex(this.store);
  readonly holders: Holder[] = [];
  #words = 0;
  readonly #setting = logSetting(this.store);

  /** A word that no other item has. */
  word(letter: string): string {
    return `${letter}${this.#words++}x`;
  }

  async log(kind: Exclude<NoteKind, 'thanks'>, day: string, count: number) {
    const words = Array.from({ length: count }, () => this.word('s'));
    const linesOf = (some: readonly string[]) => some.map((word) => `- [ ] ${word} it`).join('\n');
    const word = kind === 'improvement' ? this.word('i') : undefined;
    const section = { improvement: 'tomorrow', interaction: 'said', frustration: 'frustration' };
    // A frustration has one step in each of its sections.
    const here = kind === 'frustration' ? words.slice(0, 1) : words;
    const [expectation, beyond] = words
      .slice(here.length)
      .map((step) => `They expected more\n\n${linesOf([step])}`);
    const lines = linesOf(here);
    const { path } = await logNote(
      this.#setting,
      aDraft({
        ...{ kind, title: word ?? 'Heard', fields: { date: day } },
        sections: {
          [section[kind]]: lines === '' ? 'Words' : lines,
          ...(expectation && { expectation }),
          ...(beyond && { beyond }),
        },
      }),
    );
    const steps = words.map((said) => ({ word: said, isOpen: true }));
    this.holders.push({ path, kind, day, word, status: 'open', steps });
  }

  /** The step with a word, as its file has it now. */
  async stepLike({ path }: Holder, word: string): Promise<change.StepPlace> {
    await this.index.settled();
    const entry = this.index.entries.get(path);
    const steps = [...(entry?.steps ?? []), ...(entry?.dropped ?? [])];
    return steps.find(({ text }) => text.includes(word))!;
  }

  get parts() {
    const { store, index, target } = this;
    return {
      ...{ store, index, target, commits: noCommits, author: 'hide', today },
      ...({ noteLanguage: 'en', editorLanguage: 'en' } as const),
    };
  }

  /** The words of all that is open; with `until`, of what was there on that day. */
  expected(until = '9999'): readonly string[] {
    return this.holders
      .filter(({ day }) => day <= until)
      .flatMap(({ word, status, steps }) => [
        ...(word !== undefined && status === 'open' ? [word] : []),
        ...(status === 'dropped'
          ? []
          : steps.filter(({ isOpen }) => isOpen).map((step) => step.word)),
      ])
      .sort();
  }

  async inTomorrow(): Promise<readonly string[]> {
    await this.index.settled();
    const tomorrow = tomorrowOf([...this.index.entries.values()], today);
    const open = dueGroups.flatMap((group) => tomorrow[group]).filter(({ isDone }) => !isDone);
    return open.map(({ title }) => wordIn(title)).sort();
  }

  async carried(week: Week): Promise<readonly string[]> {
    const { carried } = (await readWeek(this.parts, week)).data;
    return [
      ...carried.improvements.map(({ title }) => title),
      ...carried.steps.map(({ text }) => wordIn(text)),
    ].sort();
  }
}

/** The word of an item, whatever stands around it by now. */
function wordIn(text: string): string {
  return /[is]\d+x/.exec(text)?.[0] ?? text;
}

/** One of a list, whichever number comes. */
function one<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

type Step = (folder: Folder) => Promise<unknown>;

const number = fc.nat(1000);
const day = fc.constantFrom('2026-10-01', '2026-11-12', '2026-11-18', '2026-11-22', '2026-11-24');
const due = fc.constantFrom(undefined, aDay('2026-11-20'), aDay('2026-12-31'));
const words = fc.constantFrom(
  '',
  'they moved on',
  'until 2026-12-01',
  '~~no~~ [x] (x)',
  '取りやめ',
);

/** A change of a step, where there is one. */
const onStep = (
  act: (folder: Folder, holder: Holder, step: Holder['steps'][number]) => Promise<unknown>,
) =>
  fc.tuple(number, number).map(([which, at]): Step => async (folder) => {
    const holder = one(
      folder.holders.filter(({ steps }) => steps.length > 0),
      which,
    );
    const step = holder && one(holder.steps, at);
    return holder && step && act(folder, holder, step);
  });
/** A change of an improvement, where there is one. */
const onImprovement = (act: (folder: Folder, holder: Holder) => Promise<unknown>) =>
  number.map((which): Step => async (folder) => {
    const holder = one(
      folder.holders.filter(({ word }) => word !== undefined),
      which,
    );
    return holder && act(folder, holder);
  });

const logging = fc
  .tuple(fc.constantFrom('improvement', 'interaction', 'frustration'), day, fc.nat(3))
  .map(
    ([kind, on, count]): Step =>
      (folder) =>
        folder.log(kind, on, count),
  );

const inEnglish = () => 'en' as const;

/** What closes, opens, dates and explains. None of it makes an item or takes one away. */
const changing: readonly fc.Arbitrary<Step>[] = [
  fc.boolean().chain((isDone) =>
    onStep(async (folder, holder, step) => {
      const place = await folder.stepLike(holder, step.word);
      assert.ok((await change.tickStep(folder.target, holder.path, place, isDone)).ok);
      step.isOpen = !isDone;
    }),
  ),
  words.chain((reason) =>
    onStep(async (folder, holder, step) => {
      const place = await folder.stepLike(holder, step.word);
      assert.ok((await change.dropStep(folder.target, holder.path, place, reason, inEnglish)).ok);
      step.isOpen = false;
    }),
  ),
  due.chain((date) =>
    onStep(async (folder, holder, step) => {
      if (step.isOpen) {
        const place = await folder.stepLike(holder, step.word);
        assert.ok((await change.setStepDue(folder.target, holder.path, place, date)).ok);
      }
    }),
  ),
  fc.tuple(fc.constantFrom(...statuses), words, words).chain(([status, reason, learned]) =>
    onImprovement(async (folder, holder) => {
      const said = { reason, learned, languageFor: inEnglish };
      const { target } = folder;
      assert.ok((await change.setStatus(target, holder.path, status, today, said)).ok);
      holder.status = status;
    }),
  ),
  due.chain((date) =>
    onImprovement(async ({ target }, { path }) => {
      assert.ok((await change.setDue(target, path, date)).ok);
    }),
  ),
  // Somebody writes by hand, above what is there and below.
  number.map((which): Step => async ({ store, holders }) => {
    const holder = one(holders, which);
    const text = holder && store.files[holder.path];
    if (holder && text !== undefined) {
      store.put(holder.path, `${text.replace(/\n# .*\n/, '$&\nAbove.\n')}\nBelow.\n`);
    }
  }),
];

/** What is closed within the week that is over, and says what it taught. */
const closing = fc
  .tuple(fc.constantFrom('done' as const, 'dropped' as const), words)
  .chain(([status, reason]) =>
    onImprovement(async ({ target }, holder) => {
      if (holder.status === 'open') {
        const said = { reason, learned: 'Ask first', languageFor: inEnglish };
        const friday = aDay('2026-11-20');
        assert.ok((await change.setStatus(target, holder.path, status, friday, said)).ok);
        holder.status = status;
        holder.closedAs = status;
      }
    }),
  );

/** What makes items, and gives their notes other names. */
const making: readonly fc.Arbitrary<Step>[] = [
  logging,
  fc.tuple(number, fc.nat(2)).map(([which, rest]): Step => async (folder) => {
    const frustrations = folder.holders.filter(({ kind }) => kind === 'frustration');
    const holder = one(frustrations, which);
    if (holder) {
      const word = folder.word('s');
      const said = {
        expectation: 'They expected more',
        ...(rest === 0 && { beyond: 'And more' }),
        next: [`${word} it`],
      };
      assert.ok((await reframe(folder.target, holder.path, said, inEnglish)).ok);
      holder.steps.push({ word, isOpen: true });
    }
  }),
  number.map((which): Step => async (folder) => {
    const holder = one(folder.holders, which);
    if (holder) {
      const path = `notes/moved/${folder.word('n')}.md`;
      folder.store.rename(holder.path, path);
      holder.path = path;
    }
  }),
];

describe('what is open, whatever is done to the notes', () => {
  it("stands in tomorrow's list and in the week's retrospective, once", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(logging, ...making, ...changing), { maxLength: 14 }),
        async (steps) => {
          const folder = new Folder();
          for (const step of steps) {
            await step(folder);
            assert.deepEqual(await folder.inTomorrow(), folder.expected());
            assert.deepEqual(await folder.carried(now), folder.expected('2026-11-29'));
          }
        },
      ),
      { numRuns: 200 },
    )).timeout(30_000);

  it('stays in the paper of a week that is over as it stood, once, whatever came later', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(logging, ...making, ...changing), { maxLength: 8 }),
        fc.array(closing, { maxLength: 2 }),
        fc.array(fc.oneof(logging, ...changing), { maxLength: 10 }),
        async (before, closings, since) => {
          const folder = new Folder();
          for (const step of [...before, ...closings]) {
            await step(folder);
          }
          const path = 'weeks/2026-W47-hide.md';
          const section = (name: string) =>
            new RegExp(`ashita:${name} \\w+ -->([^]*)<!-- /ashita:${name}`).exec(
              folder.store.files[path] ?? '',
            )?.[1] ?? '';
          const listed = async () => {
            assert.ok((await writeWeek(folder.parts, over)).ok);
            return section('carried')
              .split('\n')
              .filter((line) => line.startsWith('- '))
              .map(wordIn)
              .sort();
          };
          const first = await listed();
          const learned = section('learned');
          for (const step of since) {
            await step(folder);
          }
          // Whatever else was closed was closed today, after the end of that week.
          const were = folder.holders.filter((holder) => holder.day <= '2026-11-22');
          const still = were.flatMap(({ word, closedAs, steps }) => [
            ...(word === undefined || closedAs ? [] : [word]),
            ...(closedAs === 'dropped'
              ? []
              : steps.filter(({ isOpen }) => isOpen).map((step) => step.word)),
          ]);
          assert.deepEqual(await listed(), [...new Set([...first, ...still])].sort());
          assert.equal(section('learned'), learned);
          const closed = folder.holders.flatMap(({ closedAs, word }) => (closedAs && word) ?? []);
          assert.deepEqual(learned.match(/(?<=\*\*\[)i\d+x/g)?.sort() ?? [], closed.sort());
        },
      ),
      { numRuns: 200 },
    )).timeout(30_000);
});

/** The customer at a glance, as data: from the index, and the words of the few notes that are shown. */

import { weekNumber, type Day } from '../day.ts';
import type { Entry, NoteEntry } from '../journal/entry.ts';
import { hearsayOf } from '../journal/standing.ts';
import { tellingOf } from '../journal/telling.ts';
import type { SectionName } from '../note/sections.ts';
import { balanceOf } from '../reflection/balance.ts';
import { introductionOf, isForgotten } from '../retrospective/gatherJoy.ts';
import { known, refOf, wordsOf, type ReadNote } from '../retrospective/gathering.ts';
import { stepRef } from '../retrospective/step.ts';
import { contactOf, datedRef } from './contact.ts';
import type { Customer } from './customers.ts';
import type { CustomerData, CustomerThanks, CustomerVoice, NextQuestion } from './data.ts';
import { CustomerGlance, type Setting } from './glance.ts';
import { aboutIn, firstParagraph, onOneLine } from './said.ts';
import { winsOf } from './steps.ts';

/** How many of each list are shown. */
const most = {
  ...{ voices: 10, hearsay: 10, frustrations: 20, evidence: 10, wins: 20, thanks: 10 },
  ...{ introductions: 20, openSteps: 20 },
};
/** The latest voices, of which it is said how they were heard. */
const latest = 3;

/** Which question to ask next; undefined where every one was asked. */
export type Asking = (glance: CustomerGlance) => NextQuestion | undefined;

/** The data of one customer; `read` reads at least the files that it is asked for. */
export function customerData(
  customer: Customer,
  setting: Setting,
  read: ReadNote,
  ask: Asking = () => undefined,
): CustomerData {
  const glance = new CustomerGlance(customer, setting);
  const { page } = customer;
  const { notes, rhythm, asked, reached } = glance;
  const words = (entry: Entry, section: SectionName) => onOneLine(wordsOf(entry, section, read));
  const voices = notes.filter(({ kind }) => kind === 'interaction').reverse();
  const [direct, hearsay] = [voices.filter(isDirect), voices.filter((one) => !isDirect(one))];
  const thanks = notes.filter(({ kind }) => kind === 'thanks').reverse();
  const wins = winsOf(notes);
  const introductions = introductionsOf(notes, setting.today);
  const [first, second] = glance.steps;
  const about = page && aboutOf(page, read);
  return {
    ...{ id: customer.id, name: customer.name, today: setting.today },
    ...known({ page: page?.path, about, question: ask(glance) }),
    ...{ rhythm, known: glance.known, staleAfter: setting.staleAfter, asked },
    areas: glance.areas.map((state) => {
      const line = page && firstParagraph(wordsOf(page, state.area, read));
      return { ...state, ...known({ line }) };
    }),
    voices: direct.slice(0, most.voices).map((one) => voiceOf(one, words)),
    hearsay: hearsay.slice(0, most.hearsay).map((one) => voiceOf(one, words)),
    heard: heardOf(voices.slice(0, latest)),
    frustrations: glance.frustrations.slice(0, most.frustrations).map(({ entry, said }) => ({
      ...said,
      ...known({
        words: words(entry, 'frustration'),
        expectation: words(entry, 'expectation'),
      }),
    })),
    steps: [first.slice(0, most.evidence), second.slice(0, most.evidence)],
    reached,
    wins: wins.slice(0, most.wins),
    thanks: thanks.slice(0, most.thanks).map((one) => thanksOf(one, words)),
    ...known({ balance: balanceFor(notes) }),
    introductions: introductions.slice(0, most.introductions),
    openSteps: glance.openSteps.slice(0, most.openSteps).map(({ entry, step }) => {
      const { text, due } = stepRef(step);
      return { text, ...known({ due }), note: refOf(entry) };
    }),
    counts: {
      ...{ voices: direct.length, hearsay: hearsay.length, wins: wins.length },
      frustrations: countsOf(glance),
      steps: [first.length, second.length],
      ...{ thanks: thanks.length, introductions: introductions.length },
      openSteps: glance.openSteps.length,
    },
  };
}

type WordsIn = (entry: Entry, section: SectionName) => string | undefined;

function isDirect(note: NoteEntry): boolean {
  return hearsayOf(note) === undefined;
}

function heardOf(voices: readonly NoteEntry[]): CustomerData['heard'] {
  return { direct: voices.filter(isDirect).length, of: voices.length };
}

function aboutOf({ path }: Entry, read: ReadNote): string | undefined {
  const note = read(path);
  return note && aboutIn(note);
}

function voiceOf(note: NoteEntry, words: WordsIn): CustomerVoice {
  const { with: people = [], channel, stage } = note.fields;
  return {
    ...contactOf(note),
    ...known({ said: words(note, 'said'), meant: words(note, 'meant') }),
    with: people,
    ...known({ channel, stage }),
  };
}

function thanksOf(note: NoteEntry, words: WordsIn): CustomerThanks {
  const { channel, masked } = note.fields;
  return {
    ...datedRef(note),
    ...known({ words: words(note, 'words'), channel, masked }),
    ...tellingOf(note),
  };
}

function introductionsOf(notes: readonly NoteEntry[], today: Day): CustomerData['introductions'] {
  const found = notes.flatMap((note) => {
    const told = introductionOf(note);
    const isAsked = told?.state === 'open' && isForgotten(note.day, today);
    const openFor = isAsked ? weekNumber(today) - weekNumber(note.day) : undefined;
    return told ? [{ ...told, ...known({ openFor }) }] : [];
  });
  return found.reverse();
}

function countsOf({ frustrations }: CustomerGlance): CustomerData['counts']['frustrations'] {
  const counts = { raw: 0, reframed: 0, improved: 0, done: 0 };
  frustrations.forEach(({ said }) => counts[said.reach]++);
  return counts;
}

/** Who gained and who paid in what concerns them; undefined where no note names a side. */
function balanceFor(notes: readonly NoteEntry[]): CustomerData['balance'] {
  const weighed = notes.filter(
    ({ kind, fields: { gains = [], pays = [] } }) =>
      (kind === 'improvement' || kind === 'interaction') && gains.length + pays.length > 0,
  );
  if (weighed.length === 0) {
    return undefined;
  }
  const { gains, pays } = balanceOf(
    weighed.map((note) => ({ ref: datedRef(note), fields: note.fields })),
  );
  return { gains, pays };
}

/** What the customer at a glance is sent: the sample of the mockups, and customers of any size. */

import { areas as allAreas } from '../../src/core/note/sections.ts';
import type {
  Area,
  AreaState,
  Asked,
  Contact,
  CustomerData,
  CustomerFrustration,
  CustomerVoice,
  DatedRef,
  Evidence,
  StageMark,
} from '../../src/core/customers/data.ts';
import { addDays, addMonths, daysBetween, type Day } from '../../src/core/day.ts';
import { stages, type Heard } from '../../src/core/note/kind.ts';

export const customerToday = '2026-11-21' as Day;

/** A note that is only pointed at. */
export function aDated(day: string, title: string): DatedRef {
  const id = `${day}-${title.toLowerCase().replace(/\W+/g, '-').replace(/^-|-$/g, '')}`;
  return { id, path: `notes/${day.slice(0, 4)}/${id}.md`, title, day: day as Day };
}

type Hearsay = Exclude<Heard, 'direct'>;

function aContact(day: string, title: string, hearsay?: Hearsay): Contact {
  return { ...aDated(day, title), ...(hearsay && { hearsay }) };
}

/** `11-19 1d`: on that day of 2026, at the stage with that number, directly; `h` for hearsay through sales. */
export function conversations(said: string): readonly StageMark[] {
  const marks = said
    .split(',')
    .filter(Boolean)
    .map((one) => {
      const [day = '', how = ''] = one.trim().split(' ');
      const stage = stages[Number(how[0])] ?? 'worry';
      const hearsay = how[1] === 'h' ? ('sales' as const) : undefined;
      return { ...aContact(`2026-${day}`, `Talk of ${day}`, hearsay), stage };
    });
  return marks.map((mark, at) => {
    const seven = marks
      .slice(Math.max(0, at - 6), at + 1)
      .map(({ stage }) => stages.indexOf(stage));
    const median = seven.toSorted((a, b) => a - b)[(seven.length - 1) >> 1];
    return at < 2 || median === undefined ? mark : { ...mark, median };
  });
}

function askedOver(marks: readonly StageMark[]): Asked {
  const lateOf = Math.floor(marks.length / 3);
  const early = (some: readonly StageMark[]) =>
    some.filter(({ stage }) => stage === 'worry' || stage === 'plan').length;
  const [before, last] = [marks.slice(0, -lateOf), marks.slice(-lateOf)];
  const counts = { late: early(last), lateOf, early: early(before), earlyOf: before.length };
  const rise = counts.late / counts.lateOf - counts.early / counts.earlyOf;
  const drift = rise >= 0.15 ? 'earlier' : rise <= -0.15 ? 'one-of-many' : 'same';
  return marks.length < 7 ? { marks } : { marks, compared: { drift, ...counts } };
}

/** Months since each area was confirmed; those that are not named are empty. */
export function knownAreas(
  lines: { readonly [A in Area]?: readonly [line: string, months: number] },
  staleAfter = 6,
): readonly AreaState[] {
  return allAreas.map((area) => {
    const [line, months = 0] = lines[area] ?? [];
    if (line === undefined) {
      return { area, isFilled: false, isStale: false };
    }
    const whole = Math.floor(months);
    const confirmed = addDays(addMonths(customerToday, -whole), -Math.round((months - whole) * 30));
    return { area, isFilled: true, line, confirmed, months: whole, isStale: months >= staleAfter };
  });
}

const nobody = { customer: [], company: [], team: [], me: [] };

/** A customer; of what is not said, there is nothing. */
export function aCustomer(said: Partial<CustomerData> = {}): CustomerData {
  const areas = said.areas ?? knownAreas({});
  const { voices = [], hearsay = [], frustrations = [], steps = [[], []] } = said;
  const reaches = { raw: 0, reframed: 0, improved: 0, done: 0 };
  frustrations.forEach(({ reach }) => reaches[reach]++);
  const count = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  return {
    id: 'kitano-foods',
    name: 'Kitano Foods',
    today: customerToday,
    rhythm: { contacts: [], start: addMonths(customerToday, -6), missed: 0 },
    areas,
    known: areas.filter(({ isFilled }) => isFilled).length,
    staleAfter: 6,
    asked: { marks: [] },
    voices,
    hearsay,
    heard: { direct: Math.min(voices.length, 3), of: Math.min(voices.length + hearsay.length, 3) },
    frustrations,
    steps,
    reached: 0,
    wins: [],
    thanks: [],
    introductions: [],
    openSteps: [],
    counts: {
      ...{ voices: voices.length, hearsay: hearsay.length, frustrations: reaches },
      steps: [count(steps[0]), count(steps[1])],
      ...{ wins: count(said.wins), thanks: count(said.thanks) },
      ...{ introductions: count(said.introductions), openSteps: count(said.openSteps) },
    },
    ...said,
  };
}

/** A contact a day ago, and others so many days apart. */
export function aRhythm(contacts: readonly Contact[], usual?: number): CustomerData['rhythm'] {
  const last = contacts.at(-1)?.day;
  const since = last === undefined ? undefined : daysBetween(last, customerToday);
  return {
    ...(last !== undefined && since !== undefined && { last, since }),
    contacts,
    start: addMonths(customerToday, -6),
    ...(usual !== undefined && { usual }),
    missed: usual === undefined || since === undefined ? 0 : Math.floor(since / usual),
  };
}

const year = conversations(
  '01-20 2d,02-12 3d,03-10 2d,04-03 3h,04-22 4d,05-14 2d,06-09 2d,06-18 2h,06-26 3d,07-02 1d,07-13 4d,07-20 3d,07-28 4d,08-06 1d,08-20 1d,08-31 2h,09-10 0d,09-17 1d,09-24 1h,10-06 0d,10-15 0d,10-22 4h,10-31 1d',
);

const voice = (
  day: string,
  said: string,
  more: Partial<CustomerVoice> & { readonly with?: readonly string[] },
): CustomerVoice => ({ ...aDated(day, said.replaceAll(/[“”"]/g, '')), said, with: [], ...more });

const frustration = (
  day: string,
  words: string,
  more: Omit<CustomerFrustration, keyof Contact>,
): CustomerFrustration => ({ ...aDated(day, words), words, ...more });

const evidence = (day: string, title: string, because: Evidence['because']): Evidence => ({
  ...aDated(day, title),
  because,
});

const wins = [
  { ...aDated('2026-10-20', 'Night calls from 14 in June to none in September'), win: 'results' },
  {
    ...aDated('2026-10-15', 'The plant has named the system “Yoban”, night watch'),
    win: 'reputation',
  },
] as const;

/** The customer of the mockup. */
export const fullCustomer: CustomerData = aCustomer({
  page: 'customers/kitano-foods.md',
  about: 'Sendai and Koriyama; line 2',
  rhythm: aRhythm(
    year.filter(({ day }) => day >= '2026-05-21'),
    9,
  ),
  question: {
    id: 'decide.1',
    area: 'decide',
    words: 'Who decides about line 2, and what must they have seen first?',
    why: 'only-empty',
    touched: aDated('2026-10-31', 'Alarm history for a year'),
  },
  areas: knownAreas({
    work: ['Frozen noodles and ready meals; two plants, day and night', 1.3],
    competitors: ['Two larger makers; one has just automated packing', 4],
    environment: ['Wheat prices; nobody applies for the night shift', 1.9],
    worries: ['Called at night; know-how leaves with the veterans', 0.7],
    strategy: ['One plant to run unattended at night by 2028', 8.2],
    recognise: ['Head of production technology; the Sendai plant', 1.2],
  }),
  asked: askedOver(year),
  voices: [
    voice('2026-10-31', 'Can the alarm history go back a year instead of 30 days?', {
      meant: 'I have to show my director that line 2 can be left alone at night.',
      channel: 'call',
      with: ['plant manager'],
    }),
    voice('2026-10-15', 'There are too many red lamps on that screen.', {
      meant: 'Tell me which one I have to get up for.',
      channel: 'visit',
      with: ['maintenance lead'],
    }),
  ],
  hearsay: [
    voice('2026-09-24', 'They want it 20 percent cheaper.', {
      meant: 'Perhaps: a price their director can defend.',
      hearsay: 'sales',
    }),
  ],
  heard: { direct: 2, of: 3 },
  frustrations: [
    frustration('2026-10-14', 'The same report, for the third time', { reach: 'raw', waiting: 38 }),
    frustration('2026-10-25', 'Fussy about the colour of a lamp', {
      expectation: 'At three in the morning the colour is all they see.',
      reach: 'reframed',
      waiting: 27,
    }),
    frustration('2026-09-02', 'They never read the manual', {
      expectation: 'The screen itself should say what to do next.',
      reach: 'improved',
      waiting: 80,
      improvement: aDated('2026-11-02', 'The screen says the next action'),
    }),
    frustration('2026-08-14', 'Spec changes on a Friday evening, again', {
      expectation: 'They expected us to see their audit coming.',
      reach: 'done',
      improvement: {
        ...aDated('2026-09-20', 'Audit dates are in our plan'),
        closed: '2026-10-19' as Day,
      },
    }),
  ],
  steps: [
    [
      evidence('2026-10-15', 'Introduced us to the Sendai plant', 'introduction'),
      evidence('2026-10-06', 'Asked us before planning line 2', 'asked-early'),
    ],
    [
      {
        ...evidence('2026-10-20', 'Reported “no night calls” to the board', 'win'),
        win: 'results',
      },
    ],
  ],
  reached: 2,
  wins,
  thanks: [
    {
      ...aDated('2026-10-22', 'A week without a call'),
      words: 'For the first time in years I slept through a week of night duty.',
      channel: 'mail',
      masked: 2,
      told: [
        { person: 'Inoue', day: '2026-10-23' as Day },
        { person: 'Kimura', day: '2026-10-23' as Day },
      ],
      notYet: ['Mori'],
    },
  ],
  balance: {
    gains: {
      ...nobody,
      customer: [aDated('2026-10-20', 'Night watch')],
      me: [aDated('2026-10-06', 'Line 2')],
    },
    pays: {
      ...nobody,
      team: [aDated('2026-10-20', 'Night watch'), aDated('2026-09-20', 'Audit dates')],
    },
  },
  introductions: [
    {
      note: aDated('2026-10-15', 'Introduced us to the Sendai plant'),
      ...{ of: 'us', to: 'the Sendai plant', gains: [], state: 'kept' },
    },
  ],
  openSteps: [
    {
      text: 'Send the alarm history of a year',
      due: '2026-11-18' as Day,
      note: aDated('2026-10-31', 'Alarm history for a year'),
    },
  ],
});

/** Two conversations, as in the mockup. */
export const thinCustomer: CustomerData = aCustomer({
  page: 'customers/kitano-foods.md',
  about: 'Sendai and Koriyama; line 2',
  rhythm: aRhythm([
    aContact('2026-11-12', 'Sales hands over the request', 'sales'),
    aContact('2026-11-19', 'First call with the plant manager'),
  ]),
  question: {
    id: 'strategy.1',
    area: 'strategy',
    words: 'What would they plan if the night shift were not a given?',
    why: 'empty',
  },
  areas: knownAreas({
    work: ['Frozen noodles and ready meals, two plants', 0.06],
    worries: ['Being called at night', 0.06],
  }),
  asked: {
    marks: [
      { ...aContact('2026-11-12', 'Sales hands over the request', 'sales'), stage: 'rfp' },
      { ...aContact('2026-11-19', 'First call with the plant manager'), stage: 'plan' },
    ],
  },
  voices: [
    voice('2026-11-19', 'We would like to stop calling people at night.', {
      channel: 'call',
      with: ['plant manager'],
    }),
  ],
  hearsay: [
    voice('2026-11-12', 'They only look at the price.', { channel: 'mail', hearsay: 'sales' }),
  ],
  frustrations: [
    frustration('2026-11-19', 'They want a price by Friday', { reach: 'raw', waiting: 2 }),
  ],
});

/** A name alone. */
export const emptyCustomer: CustomerData = aCustomer({
  question: {
    id: 'work.1',
    area: 'work',
    words: 'What does a good day look like for them?',
    why: 'first',
  },
});

/** One customer of whom there are very many notes, of five years. */
export function busyCustomer(count = 3000): CustomerData {
  const marks = Array.from({ length: count }, (_, at): StageMark => {
    const day = addDays(customerToday, -Math.floor(((count - at) * 1825) / count));
    return {
      ...aContact(day, `Conversation ${at}`, at % 7 === 0 ? 'sales' : undefined),
      stage: stages[(at * 3) % 5] ?? 'worry',
      median: 2,
    };
  });
  const start = addMonths(customerToday, -6);
  return aCustomer({
    ...fullCustomer,
    asked: askedOver(marks),
    rhythm: aRhythm(
      marks.filter(({ day }) => day >= start),
      1,
    ),
    counts: { ...fullCustomer.counts, voices: 240, hearsay: 12 },
  });
}

/** Thanks, introductions, wins, the balance of who gained and who paid, and what was learned. */

import { saysDropped } from '../note/dropped.ts';
import { sides } from '../note/kind.ts';
import type { StepOfWeek, ThanksOfWeek, WeekData, WinOfWeek } from './data.ts';
import { taught } from './gatherJoy.ts';
import { atStart } from './markdown.ts';
import {
  customerName,
  dotted,
  named,
  noteLink,
  quoted,
  section,
  type Printing,
} from './printing.ts';

export function printThanks({ thanks }: WeekData, printing: Printing): string | undefined {
  return thanks.length === 0
    ? undefined
    : section(printing.words.week.thanks.heading, [
        thanks.flatMap((one) => thanksLines(one, printing)),
      ]);
}

function thanksLines(one: ThanksOfWeek, printing: Printing): readonly string[] {
  const { words, years } = printing;
  const { told, notYet, nobody } = words.week.thanks;
  const people = one.told.map(
    ({ person, day }) => [named(person), words.dates.short(day, years)] as const,
  );
  const reached = [
    ...(people.length > 0 ? [told(people)] : []),
    ...(one.notYet.length > 0 ? [notYet(one.notYet.map(named))] : []),
  ].join(words.sentenceGap);
  const customers = one.customers.map((customer) => customerName(customer, printing));
  return [
    `- ${dotted([`**${noteLink(one.note)}**`, ...customers])}`,
    ...(one.words === undefined ? [] : [`  > ${atStart(quoted(one.words))}`]),
    `  - ${reached === '' ? nobody : reached}`,
  ];
}

/** Who to whom, what it is to each, and what became of it; one that nobody speaks of any more is asked about. */
export function printIntroductions(
  { introductions = [] }: WeekData,
  printing: Printing,
): string | undefined {
  const { heading, line, state, asked } = printing.words.week.introductions;
  const lines = introductions.flatMap((one) => {
    const customers = one.customers.map((customer) => customerName(customer, printing));
    const who = line(
      named(one.of),
      named(one.to),
      one.by === undefined ? undefined : named(one.by),
    );
    return [
      `- ${dotted([`**${noteLink(one.note)}**`, ...customers, who, state[one.state]])}`,
      ...one.gains.map(({ person, text }) => `  - ${atStart(named(person))}: ${named(text)}`),
      ...(one.openFor === undefined ? [] : [`  - ${asked(one.openFor)}`]),
    ];
  });
  return lines.length === 0 ? undefined : section(heading, [lines]);
}

/** A step is said beside the win that it was reached by; what else speaks for one has a line of its own. */
export function printWins(
  { wins, steps = [] }: Pick<WeekData, 'wins' | 'steps'>,
  printing: Printing,
): string | undefined {
  const { heading, line, reached } = printing.words.week.wins;
  const { values } = printing.words;
  const isOf = (win: WinOfWeek) => (step: StepOfWeek) =>
    step.customer.id === win.customer?.id && step.note.path === win.note.path;
  const won = wins.map((win) => {
    const name = win.customer && atStart(customerName(win.customer, printing));
    const step = steps.find(isOf(win));
    return dotted([
      line(name, values.win[win.win], noteLink(win.note)),
      win.hearsay && values.heard[win.hearsay],
      step && reached[step.step],
    ]);
  });
  const others = steps
    .filter((step) => !wins.some((win) => isOf(win)(step)))
    .map(({ customer, step, note }) => {
      const name = atStart(customerName(customer, printing));
      return dotted([name, noteLink(note), reached[step]]);
    });
  const lines = [...won, ...others].map((one) => `- ${one}`);
  return lines.length === 0 ? undefined : section(heading, [lines]);
}

export function printBalance({ balance }: WeekData, { words }: Printing): string | undefined {
  if (!balance) {
    return undefined;
  }
  const { heading, columns, sentence } = words.week.balance;
  const { gains, pays, leftOut, paidOnly } = balance;
  const cell = (count: number) => (count === 0 ? '' : ` ${count}`);
  const rows = sides.map(
    (side) => `| ${words.values.side[side]} |${cell(gains[side])} |${cell(pays[side])} |`,
  );
  const somebodyPaid = sides.some((side) => pays[side] > 0);
  return section(heading, [
    [`| | ${columns.join(' | ')} |`, '|---|--:|--:|', ...rows],
    [sentence(leftOut, paidOnly, somebodyPaid)],
  ]);
}

/** Each improvement that was closed, and what it taught, a paragraph a line. */
export function printLearned({ learned }: WeekData, { words }: Printing): string | undefined {
  const { heading, dropped } = words.week.learned;
  const lines = learned.flatMap((one) => {
    const said = taught(one);
    const head = dotted([
      `**${noteLink(one.note)}**`,
      one.note.scope && words.values.scope[one.note.scope],
      one.status === 'dropped' && !said.some(saysDropped) ? dropped : undefined,
    ]);
    return [`- ${head}`, ...said.map((paragraph) => `  - ${atStart(quoted(paragraph))}`)];
  });
  return lines.length === 0 ? undefined : section(heading, [lines]);
}

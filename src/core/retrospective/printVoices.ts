/** Voices, and frustrations on their way to expectations. */

import type { Words } from '../language/words.ts';
import type { Heard } from '../note/kind.ts';
import type { FrustrationOfWeek, MissedOfWeek, Voice, WeekData } from './data.ts';
import { mostMissed } from './gatherVoices.ts';
import { asHeading, atStart } from './markdown.ts';
import {
  customerName,
  datedLink,
  dotted,
  noteLink,
  quoted,
  section,
  type Printing,
} from './printing.ts';

/** Whom we have not met comes first: below the last customer it would seem to be said of that one. */
export function printVoices(
  { voices, missed = [] }: Pick<WeekData, 'voices' | 'missed'>,
  printing: Printing,
): string | undefined {
  const { heading, deal, noCustomer, oneOfMany: drifting } = printing.words.week.voices;
  if (voices.length + missed.length === 0) {
    return undefined;
  }
  const blocks = voices.flatMap(({ customer, voices: heard, onlyDeal, oneOfMany }) => {
    const name = customer && customerName(customer, printing);
    return [
      [`### ${name === undefined ? noCustomer : asHeading(atStart(name))}`],
      heard.flatMap((voice) => voiceLines(voice, printing)),
      oneOfMany ? [drifting(oneOfMany)] : [],
      name !== undefined && onlyDeal ? [atStart(deal[onlyDeal](name))] : [],
    ];
  });
  return section(heading, [missed.length > 0 ? [missedLine(missed, printing)] : [], ...blocks]);
}

function missedLine(missed: readonly MissedOfWeek[], printing: Printing): string {
  const named = missed
    .slice(0, mostMissed)
    .map(({ customer, since, usual }) => [customerName(customer, printing), since, usual] as const);
  return printing.words.week.voices.missed(named, missed.length - named.length);
}

/** What nobody heard from the customer is shown as such, with what to do about it (A2). */
function voiceLines(voice: Voice, printing: Printing): readonly string[] {
  const { words } = printing;
  const { said, meant, meantUnknown, secondHand } = words.week.voices;
  const { heard, stage, outcome } = voice;
  const { values } = words;
  const how = [
    heard && values.heard[heard],
    stage && values.stage[stage],
    outcome && values.outcome[outcome],
  ];
  const isHearsay = heard !== undefined && heard !== 'direct';
  const meaning =
    voice.meant === undefined
      ? meantUnknown
      : `${quoted(voice.meant)}${isHearsay ? ` ${secondHand}` : ''}`;
  return [
    `- ${dotted([`**${datedLink(voice.note, printing)}**`, ...how])}`,
    ...(voice.said === undefined ? [] : [`  - ${said(quoted(voice.said))}`]),
    `  - ${meant(meaning)}`,
  ];
}

export function printFrustrations(
  { frustrations }: WeekData,
  printing: Printing,
): string | undefined {
  const { heading, questions, questionsLead } = printing.words.week.frustrations;
  if (frustrations.length === 0) {
    return undefined;
  }
  const isRaw = frustrations.some(({ expectation }) => expectation === undefined);
  return section(heading, [
    frustrations.flatMap((one) => frustrationLines(one, printing)),
    isRaw ? [questionsLead] : [],
    isRaw ? questions.map((question) => `- ${question}`) : [],
  ]);
}

function frustrationLines(one: FrustrationOfWeek, { words }: Printing): readonly string[] {
  const { beyond, raw } = words.week.frustrations;
  const link = `**${noteLink(one.note)}**`;
  const { heard } = one;
  return [
    one.expectation === undefined
      ? `- ${raw(link, one.words === undefined ? undefined : quoted(one.words))}`
      : `- ${link} → ${quoted(one.expectation)}`,
    ...(one.beyond === undefined ? [] : [`  - ${beyond(quoted(one.beyond))}`]),
    ...(heard === undefined ? [] : [`  - ${heardSentence(heard, words)}`]),
  ];
}

function heardSentence(heard: Heard, { values }: Words): string {
  return heard === 'direct' ? values.heardDirectly : values.hearsay[heard];
}

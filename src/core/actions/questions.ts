/**
 * The three honest questions about a frustration, and where each answer goes:
 * - Did we stop short of exceeding what they expected? So they expected…: *Unmet expectation*.
 * - Were we only processing what we were told? Beyond that…: *Beyond it*.
 * - Did we take a go-between's voice for the customer's? Then the customer is asked: a step of *Next*.
 */

import { wordsOf } from '../language/wordsOf.ts';
import { stepLine } from '../note/addSteps.ts';
import { wordsIn, type Note } from '../note/read.ts';
import { mainSection, type Language } from '../note/sections.ts';
import { storable } from '../note/words.ts';
import { wordsWithoutSteps } from '../note/withoutSteps.ts';
import { flatten, shorten } from '../retrospective/plain.ts';
import type { Reframing } from './reframe.ts';

export const questions = ['expectation', 'beyond', 'ask'] as const;
/** One line for each question; '' where it was passed over. */
export type Answers = { readonly [Q in (typeof questions)[number]]: string };

/** What the note says already, on one line each: what the person begins with. */
export function answersIn(note: Note): Answers {
  return {
    expectation: flatten(wordsWithoutSteps(note, 'expectation')),
    beyond: flatten(wordsWithoutSteps(note, 'beyond')),
    ask: '',
  };
}

/** The answers that say something, and something else than the note does. Paragraphs that nobody changed stay paragraphs. */
export function newAnswers(answers: Answers, begun: Answers): Partial<Answers> {
  const said = questions.filter(
    (question) => answers[question].trim() !== '' && answers[question] !== begun[question],
  );
  return Object.fromEntries(said.map((question) => [question, answers[question]]));
}

export function reframingOf(
  { expectation, beyond, ask }: Partial<Answers>,
  language: Language,
): Reframing {
  return {
    expectation,
    beyond,
    next: ask === undefined ? [] : [wordsOf(language).askDirectly(stepLine(storable(ask)))],
  };
}

const longestShown = 240;

/** What was said or what frustrates, to have in view: the words of the first section, else those above all sections. */
export function rawWordsOf(note: Note): string {
  const { kind, text, body, title } = note;
  const name = kind === 'interaction' || kind === 'frustration' ? mainSection[kind] : undefined;
  const top = text.slice(body.title?.span.end ?? text.length, body.sections[0]?.heading.span.start);
  return shorten(flatten((name && wordsIn(note, name)) || top) || title, longestShown);
}

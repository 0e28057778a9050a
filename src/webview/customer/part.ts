/** A question of the page with its answer, and what bears it out in words. */

import type { CustomerView, FromCustomer } from '../../protocol/customer.ts';
import type { FromPage } from '../../protocol/page.ts';
import { make, setText } from '../log/dom.ts';

export type Post = (message: FromCustomer | FromPage) => void;

/** A part of the page; it hides itself where there is nothing to show. */
export interface Part {
  readonly element: HTMLElement;
  show(view: CustomerView): void;
}

export interface Frame extends Pick<Part, 'element'> {
  /** Below the answer. */
  readonly body: HTMLElement;
  readonly say: (question: string, answer: string) => void;
}

export function makeFrame(id: string): Frame {
  const question = make('h2');
  question.id = `question-${id}`;
  const says = make('p', 'says');
  const body = make('div', id);
  const element = make('section', '', make('div', 'top', question), says, body);
  element.setAttribute('aria-labelledby', question.id);
  return {
    element,
    body,
    say: (asked, answer) => {
      setText(question, asked);
      setText(says, answer);
      says.hidden = answer === '';
    },
  };
}

/** Small words below others: where and when. '' is left out. */
export function small(...words: readonly (Node | string)[]): readonly HTMLElement[] {
  const shown = words.filter((one) => one !== '');
  return shown.length ? [make('small', '', ...shown)] : [];
}

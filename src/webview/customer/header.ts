/** The head of the page: who the customer is and what can be done; then the question to ask next. */

import type { CustomerView } from '../../protocol/customer.ts';
import { make, makeButton, setText } from '../log/dom.ts';
import type { Part, Post } from './part.ts';

export function makeHeader(post: Post): Part {
  const name = make('h1');
  const about = make('span', 'quiet');
  const tools = (['log', 'openPage', 'savePicture', 'copyMarkdown'] as const).map((type) => ({
    type,
    button: makeButton('tool', () => post({ type })),
  }));
  return {
    element: make(
      'header',
      '',
      name,
      about,
      make('div', 'tools', ...tools.map(({ button }) => button)),
    ),
    show({ data, words }) {
      setText(name, data.name);
      setText(about, data.about ?? '');
      for (const { type, button } of tools) {
        setText(button, words[type]);
      }
    },
  };
}

export function makeQuestion(post: Post): Part {
  const label = make('h2');
  const question = make('p', 'question');
  const why = make('p', 'quiet');
  const add = makeButton('go', () => post({ type: 'addQuestion' }));
  const element = make('section', 'ask', make('div', '', label, question, why), add);
  label.id = 'question-next';
  element.setAttribute('aria-labelledby', label.id);
  return {
    element,
    show({ data, words, sentences }: CustomerView) {
      element.hidden = data.question === undefined;
      setText(label, words.question);
      setText(question, data.question?.words ?? '');
      setText(why, sentences.why ?? '');
      setText(add, words.addStep);
    },
  };
}

/**
 * The three honest questions, one at a time. All three lie in one place, so nothing moves when they change; they
 * change by themselves only where nobody is looking for something else, and silently.
 */

import type { FormWords } from '../../protocol/formWords.ts';
import { make, makeButton, setAttribute, setText } from './dom.ts';

const pause = 12_000;
const isStillWanted = () =>
  document.body.matches('.vscode-reduce-motion, .vscode-using-screen-reader') ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** `isAtRest` says whether the field that they stand over is empty and left alone. */
export function questions(isAtRest: () => boolean): {
  readonly root: HTMLElement;
  label(words: FormWords): void;
} {
  let at = 0;
  const texts = [make('span'), make('span'), make('span')];
  const dots = texts.map(() => make('i'));
  const root = makeButton(
    'ask hint',
    () => turn(),
    make('span', 'dots', ...dots),
    make('span', 'three', ...texts),
  );
  const show = () =>
    [texts, dots].forEach((row) =>
      row.forEach((one, index) => one.classList.toggle('on', index === at)),
    );
  const turn = () => {
    at = (at + 1) % texts.length;
    show();
  };
  show();
  setInterval(() => {
    if (!root.hidden && !document.hidden && !isStillWanted() && isAtRest()) {
      turn();
    }
  }, pause);
  return {
    root,
    label(words) {
      texts.forEach((text, index) => {
        setText(text, words.questions[index] ?? '');
        // A short view cuts it.
        setAttribute(text, 'title', words.questions[index]);
      });
      setAttribute(root, 'title', words.anotherQuestion);
    },
  };
}

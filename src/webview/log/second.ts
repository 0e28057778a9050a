/** The second question of an interaction and of a frustration: what lies behind the words. */

import { make, makeLabel, setAttribute, setText, setValue } from './dom.ts';
import { errorUnder } from './error.ts';
import { questions } from './questions.ts';
import type { Acts, Part } from './sight.ts';

export function secondPart(acts: Acts): Part {
  const box = make('textarea', 'box two');
  box.rows = 2;
  const label = makeLabel(box, 'second');
  const root = make('div', 'field');
  const ask = questions(() => box.value === '' && !root.matches(':hover, :focus-within'));
  // The questions stand over the box; with the Tab key the box comes first.
  root.append(label, box, ask.root);
  const showError = errorUnder(box, box);
  box.addEventListener('input', () => acts.edit({ second: box.value }));
  return {
    root,
    fields: { second: box },
    show({ words, kind, draft, problems }) {
      root.hidden = kind !== 'interaction' && kind !== 'frustration';
      ask.root.hidden = kind !== 'frustration';
      ask.label(words);
      setText(label, words.second[kind]);
      setAttribute(
        box,
        'placeholder',
        kind === 'interaction' || kind === 'frustration' ? words.secondHold[kind] : undefined,
      );
      setAttribute(
        box,
        'aria-description',
        kind === 'frustration' ? words.questions.join(' ') : undefined,
      );
      setValue(box, draft.second);
      showError(problems.second);
    },
  };
}

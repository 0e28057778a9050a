/** What do we want to create? The person's own words, never paraphrased; where there are none, a place to write them. */

import type { ReflectionView } from '../../protocol/reflection.ts';
import { make, makeButton, makeLabel, setAttribute, setText, setValue } from '../log/dom.ts';
import { onKey } from '../log/composing.ts';

export interface AimActs {
  readonly change: () => void;
  readonly earlier: () => void;
  readonly save: (words: string) => void;
  /** What is typed, as it is typed: it must outlive the page. */
  readonly keep: (words: string) => void;
}

export interface Aim {
  readonly element: HTMLElement;
  /** `typed` is what was written and not saved. */
  show(view: ReflectionView, typed: string): void;
}

export function makeAim(acts: AimActs): Aim {
  const question = make('p', 'quiet');
  const words = make('p', 'words');
  const since = make('span');
  const earlier = makeButton('link', acts.earlier);
  const change = makeButton('link', acts.change);
  const meta = make('p', 'quiet meta', since, make('span', '', earlier), make('span', '', change));
  const answer = make('div', '', question, words, meta);

  const box = make('textarea');
  box.rows = 1;
  const label = makeLabel(box, 'aim', 'quiet');
  const keep = makeButton('link', () => save());
  const hint = make('span');
  const open = make('div', '', label, box, make('p', 'quiet meta', make('span', '', keep), hint));
  const save = () => {
    const typed = box.value.trim();
    if (typed !== '') {
      acts.save(typed);
    }
  };
  const isTyping = () =>
    (keep.parentElement ?? keep).toggleAttribute('hidden', box.value.trim() === '');
  box.addEventListener('input', () => {
    isTyping();
    acts.keep(box.value);
  });
  onKey(box, (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  });

  return {
    element: make('div', 'aim', answer, open),
    show({ data, words: { aim }, said }, typed) {
      const isAnswered = data.create.words !== undefined;
      answer.hidden = !isAnswered;
      open.hidden = isAnswered;
      setText(question, aim.question);
      setText(words, data.create.words ?? '');
      setText(since, said.since);
      since.hidden = said.since === '';
      setText(earlier, said.earlier);
      (earlier.parentElement ?? earlier).hidden = said.earlier === '';
      setText(change, aim.change);
      setText(label, aim.question);
      setAttribute(box, 'placeholder', aim.hold);
      if (document.activeElement !== box) {
        setValue(box, typed);
      }
      setText(keep, aim.keep);
      setText(hint, aim.hint);
      isTyping();
    },
  };
}

/** The box that every note begins in. */

import { make, makeLabel, setAttribute, setText, setValue } from './dom.ts';
import { errorUnder } from './error.ts';
import type { Acts, Part } from './sight.ts';

export function textPart(acts: Acts): Part {
  const box = make('textarea', 'box main');
  box.rows = 4;
  const label = makeLabel(box, 'text');
  const root = make('div', 'field', label, box);
  const showError = errorUnder(box, box);
  box.addEventListener('input', () => acts.edit({ text: box.value }));
  return {
    root,
    fields: { text: box },
    show({ words, kind, draft, problems, folders, folder }) {
      const isMasked = folders.find(({ uri }) => uri === folder)?.masks.includes(kind);
      setText(label, words.main[kind]);
      setAttribute(
        box,
        'placeholder',
        kind === 'thanks' && isMasked ? words.thanksHoldMasked : words.mainHold[kind],
      );
      setValue(box, draft.text);
      showError(problems.text);
    },
  };
}

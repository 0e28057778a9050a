/** The four kinds, as one radio group: one Tab stop, arrows choose. */

import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import { make, setAttribute, setText } from './dom.ts';
import { icon, type IconName } from './icons.ts';
import type { Acts, Part } from './sight.ts';

const icons: { readonly [K in NoteKind]: IconName } = {
  interaction: 'comment',
  frustration: 'report',
  thanks: 'heart',
  improvement: 'lightbulb',
};

export function kindsPart(acts: Acts): Part {
  const root = make('div', 'kinds');
  root.setAttribute('role', 'radiogroup');
  const choices = noteKinds.map((kind) => {
    const radio = make('input', 'sr');
    radio.type = 'radio';
    radio.name = 'kind';
    radio.value = kind;
    radio.addEventListener('change', () => acts.turn({ kind }));
    const name = make('span', 't');
    const choice = make('label', 'kind', radio, icon(icons[kind]), name);
    root.append(choice);
    return { kind, radio, name, choice };
  });
  return {
    root,
    show({ words, kind: chosen }) {
      setAttribute(root, 'aria-label', words.kind);
      for (const { kind, radio, name, choice } of choices) {
        setText(name, words.kinds[kind]);
        setAttribute(choice, 'title', words.kinds[kind]);
        radio.checked = kind === chosen;
      }
    },
  };
}

/** How far an improvement reaches: a stair, filled up to the step chosen. */

import { scopes } from '../../core/note/kind.ts';
import { make, setAttribute, setText } from './dom.ts';
import type { Acts, Part } from './sight.ts';

export function scopePart(acts: Acts): Part {
  const label = make('div', 'label');
  label.id = 'scope-label';
  const stair = make('div', 'stair');
  stair.setAttribute('role', 'radiogroup');
  stair.setAttribute('aria-labelledby', label.id);
  let chosen = '';
  const steps = scopes.map((scope, at) => {
    const radio = make('input', 'sr');
    radio.type = 'radio';
    radio.name = 'scope';
    radio.value = scope;
    // On `click`, not `change`: the step that is chosen already can be taken back, as nothing here must be said.
    radio.addEventListener('click', () => acts.edit({ scope: chosen === scope ? '' : scope }));
    const name = make('span', 't');
    const step = make('label', 'step', radio, name);
    step.style.setProperty('--n', String(at + 1));
    stair.append(step);
    return { scope, radio, name, step };
  });
  const named = make('b', 'narrow-only');
  const reach = make('span');
  const hint = make('div', 'hint reach', named, reach);
  hint.setAttribute('aria-live', 'polite');
  const root = make('div', 'field', label, stair, hint);
  return {
    root,
    show({ words, kind, draft }) {
      root.hidden = kind !== 'improvement';
      chosen = draft.scope;
      const height = steps.findIndex(({ scope }) => scope === chosen);
      setText(label, words.second.improvement);
      steps.forEach(({ scope, radio, name, step }, at) => {
        setText(name, words.scopes[scope].name);
        setAttribute(step, 'title', words.scopes[scope].name);
        step.classList.toggle('on', at <= height);
        radio.checked = at === height;
      });
      const found = draft.scope === '' ? undefined : words.scopes[draft.scope];
      setText(named, found ? `${found.name}: ` : '');
      setText(reach, found?.reach ?? '');
    },
  };
}

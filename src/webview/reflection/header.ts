/** The first line of the page: what it is, which weeks it shows, and what can be done with it. */

import { ranges, type Range } from '../../core/reflection/data.ts';
import { uselessRanges } from '../../core/reflection/useful.ts';
import type { ReflectionView } from '../../protocol/reflection.ts';
import { make, makeButton, setAttribute, setText } from '../log/dom.ts';

export interface HeaderActs {
  readonly choose: (range: Range) => void;
  readonly savePicture: () => void;
  readonly copyMarkdown: () => void;
  readonly insert: () => void;
}

export interface Header {
  readonly element: HTMLElement;
  show(view: ReflectionView, isEmpty: boolean): void;
}

export function makeHeader(acts: HeaderActs): Header {
  const title = make('h1');
  const [name, span] = [document.createTextNode(''), make('span')];
  title.append(name, span);
  const radios = ranges.map((range) => {
    const radio = makeButton('', () => !isOff(radio) && acts.choose(range));
    setAttribute(radio, 'role', 'radio');
    return { range, radio };
  });
  const group = make('div', 'range', ...radios.map(({ radio }) => radio));
  setAttribute(group, 'role', 'radiogroup');
  group.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const usable = radios.filter(({ radio }) => !isOff(radio));
    const at = usable.findIndex(({ radio }) => radio === event.target);
    if (step && at >= 0) {
      event.preventDefault();
      const next = usable[(at + step + usable.length) % usable.length];
      next?.radio.focus();
      if (next && next.radio !== event.target) {
        acts.choose(next.range);
      }
    }
  });
  const save = makeButton('tool', acts.savePicture);
  const copy = makeButton('tool', acts.copyMarkdown);
  const insert = makeButton('tool', acts.insert);
  const tools = make('div', 'tools', save, copy, insert);

  return {
    element: make('header', '', title, group, tools),
    show({ words, said, range: chosen, data }, isEmpty) {
      name.data = words.title;
      setText(span, said.span);
      group.hidden = isEmpty;
      tools.hidden = isEmpty;
      setAttribute(group, 'aria-label', words.range);
      const off = new Set(uselessRanges(data.weeksSoFar));
      setAttribute(group, 'aria-description', off.size ? said.soFar : undefined);
      for (const { range, radio } of radios) {
        setText(radio, words.ranges[range]);
        setAttribute(radio, 'aria-checked', String(range === chosen));
        setAttribute(radio, 'aria-disabled', off.has(range) ? 'true' : undefined);
        setAttribute(radio, 'title', off.has(range) ? said.soFar : undefined);
        radio.tabIndex = range === chosen ? 0 : -1;
      }
      setText(save, words.savePicture);
      setText(copy, words.copyMarkdown);
      setText(insert, words.insert);
      // Five years do not fit into a week.
      insert.hidden = chosen === 0;
    },
  };
}

function isOff(radio: HTMLElement): boolean {
  return radio.getAttribute('aria-disabled') === 'true';
}

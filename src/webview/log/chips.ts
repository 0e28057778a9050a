/** What is attached or added, each in a chip with a button that takes it off. */

import { fill, make, makeButton, setAttribute } from './dom.ts';
import { icon, type IconName } from './icons.ts';

export interface Chip {
  readonly icon: IconName;
  readonly text: string;
  readonly drop: () => void;
}

/** Keeps `holder` showing the chips, before its other children; builds them anew only when they differ. */
export function chipRow(holder: HTMLElement): (chips: readonly Chip[], remove: string) => void {
  let shown = '';
  let elements: HTMLElement[] = [];
  return (chips, remove) => {
    const wanted = JSON.stringify([remove, chips.map(({ icon: name, text }) => [name, text])]);
    if (wanted === shown) {
      return;
    }
    shown = wanted;
    elements.forEach((element) => element.remove());
    elements = chips.map((chip) => chipElement(chip, remove));
    holder.prepend(...elements);
  };
}

function chipElement({ icon: name, text, drop }: Chip, remove: string): HTMLElement {
  const close = makeButton('', drop, icon('close'));
  close.setAttribute('aria-label', fill(remove, text));
  const words = make('span', '', text);
  setAttribute(words, 'title', text);
  return make('span', 'chip', icon(name), words, close);
}

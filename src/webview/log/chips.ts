/** What is attached or added, each in a chip with a button that takes it off. */

import { fill, make, makeButton, setAttribute } from './dom.ts';
import { icon, type IconName } from './icons.ts';

export interface Chip {
  readonly icon: IconName;
  /** Said before the text; cut first where there is no room. */
  readonly lead?: string;
  readonly text: string;
  readonly drop: () => void;
}

/** Keeps `holder` showing the chips, before its other children; builds them anew only when they differ. */
export function chipRow(holder: HTMLElement): (chips: readonly Chip[], remove: string) => void {
  let shown = '';
  let elements: HTMLElement[] = [];
  return (chips, remove) => {
    const wanted = JSON.stringify([
      remove,
      chips.map(({ icon: name, lead, text }) => [name, lead, text]),
    ]);
    if (wanted === shown) {
      return;
    }
    shown = wanted;
    elements.forEach((element) => element.remove());
    elements = chips.map((chip) => chipElement(chip, remove));
    holder.prepend(...elements);
  };
}

function chipElement({ icon: name, lead = '', text, drop }: Chip, remove: string): HTMLElement {
  const close = makeButton('', drop, icon('close'));
  close.setAttribute('aria-label', fill(remove, lead + text));
  const words = make(
    'span',
    'words',
    ...(lead ? [make('span', 'lead', lead)] : []),
    make('span', '', text),
  );
  setAttribute(words, 'title', lead + text);
  return make('span', 'chip', icon(name), words, close);
}

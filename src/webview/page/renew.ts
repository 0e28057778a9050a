/** Parts of a page that are made anew when they change, and links in them. */

import { make } from '../log/dom.ts';

const madeFrom = new WeakMap<HTMLElement, string>();

/**
 * Fills a place anew where what it is made from is not what it was. The focus stays where it was: on the control at the
 * same place among those of the same words.
 */
export function renew(place: HTMLElement, from: unknown, build: () => readonly Node[]): void {
  const source = JSON.stringify(from);
  if (madeFrom.get(place) === source) {
    return;
  }
  madeFrom.set(place, source);
  const words = place.contains(document.activeElement) ? document.activeElement?.textContent : null;
  const at =
    words === null ? -1 : controlsIn(place, words).indexOf(document.activeElement as never);
  place.replaceChildren(...build());
  const again = controlsIn(place, words);
  again[Math.min(at, again.length - 1)]?.focus({ preventScroll: true });
}

function controlsIn(place: HTMLElement, words: string | null | undefined): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('button, a')].filter(
    ({ textContent }) => textContent === words,
  );
}

/**
 * A link to a note. Without an address VS Code's own handler of clicks lets it be; so its role has to be said, and Enter
 * has to be heard.
 */
export function makeLink(className: string, open: () => void, words: string): HTMLElement {
  const link = make('a', className, words);
  link.setAttribute('role', 'link');
  link.tabIndex = 0;
  link.addEventListener('click', open);
  link.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      open();
    }
  });
  return link;
}

/** Walking through a chart: one tab stop, arrows go from mark to mark, Enter opens; a click opens too. */

import { markAt, addTip } from './render.ts';
import type { Target } from './drawing.ts';

const steps: { readonly [key: string]: (at: number, count: number) => number } = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, count) => Math.min(at + 10, count - 1),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes the marks of whatever chart stands in `place` a walk. The listeners are the place's: an SVG that listens for
 * focus would be a tab stop itself. Whoever draws there with groups of its own is given them back as they are.
 */
export function makeWalk<G>(place: HTMLElement, opens: (target: Target<G>) => void): void {
  const tip = makeTip();
  const open = opens as (target: Target) => void;
  place.addEventListener('keydown', (event) => {
    const here = markAt(event.target);
    if (!here || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Enter') {
      open(here.mark.opens);
    } else if (event.key === 'Escape') {
      tip.hide();
      return;
    } else {
      const all = marksIn(place);
      const next = all[steps[event.key]?.(all.indexOf(here.element), all.length) ?? -1];
      if (!next) {
        return;
      }
      here.element.setAttribute('tabindex', '-1');
      stopAt(next);
      next.focus();
    }
    event.preventDefault();
  });
  place.addEventListener('click', (event) => {
    const here = markAt(event.target);
    if (here) {
      open(here.mark.opens);
    }
  });
  place.addEventListener('pointerover', (event) => {
    const here = markAt(event.target);
    if (here?.mark.name !== undefined) {
      addTip(here.element, here.mark.name);
    }
  });
  place.addEventListener('focusin', (event) => {
    const here = markAt(event.target);
    if (here?.mark.name !== undefined && here.element.matches(':focus-visible')) {
      tip.show(here.mark.name, here.element);
    }
  });
  place.addEventListener('focusout', tip.hide);
}

function marksIn(place: ParentNode): readonly SVGAElement[] {
  return [...place.querySelectorAll<SVGAElement>('svg a')];
}

function stopAt(mark: Element | undefined): void {
  mark?.setAttribute('tabindex', '0');
}

/** Puts a new chart into its place: the walk begins with its first mark, or goes on where the focus was. */
export function putChart(place: HTMLElement, svg: SVGSVGElement, ...below: readonly Node[]): void {
  const here = markAt(document.activeElement);
  const target = here && place.contains(here.element) ? JSON.stringify(here.mark.opens) : undefined;
  place.replaceChildren(svg, ...below);
  const all = marksIn(place);
  const again = target && all.find((one) => JSON.stringify(markAt(one)?.mark.opens) === target);
  if (again) {
    stopAt(again);
    again.focus({ preventScroll: true });
  } else {
    stopAt(all[0]);
  }
}

/** A mouse is told by resting; keys are told at once. For the eye only: a screen reader has said the name already. */
function makeTip() {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.setAttribute('aria-hidden', 'true');
  return {
    show: (words: string, mark: Element) => {
      tip.textContent = words;
      document.body.append(tip);
      const at = mark.getBoundingClientRect();
      const right = document.documentElement.clientWidth - tip.offsetWidth - 8;
      const isAbove = at.top > tip.offsetHeight + 12;
      const top = isAbove ? at.top - tip.offsetHeight - 6 : at.bottom + 6;
      tip.style.left = `${Math.max(8, Math.min(at.left + scrollX, right))}px`;
      tip.style.top = `${top + scrollY}px`;
    },
    hide: () => tip.remove(),
  };
}

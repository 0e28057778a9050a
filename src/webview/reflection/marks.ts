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

/** Makes the marks of a chart a walk. */
export function rove(chart: SVGSVGElement, open: (target: Target) => void): void {
  const all = marksIn(chart);
  stopAt(all[0]);
  const tip = makeTip();
  chart.addEventListener('keydown', (event) => {
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
  chart.addEventListener('click', (event) => {
    const here = markAt(event.target);
    if (here) {
      open(here.mark.opens);
    }
  });
  chart.addEventListener('pointerover', (event) => {
    const here = markAt(event.target);
    if (here?.mark.name !== undefined) {
      addTip(here.element, here.mark.name);
    }
  });
  chart.addEventListener('focusin', (event) => {
    const here = markAt(event.target);
    if (here?.mark.name !== undefined && here.element.matches(':focus-visible')) {
      tip.show(here.mark.name, here.element);
    }
  });
  chart.addEventListener('focusout', tip.hide);
}

function marksIn(chart: SVGSVGElement): readonly SVGAElement[] {
  return [...chart.querySelectorAll<SVGAElement>('a')];
}

function stopAt(mark: Element | undefined): void {
  mark?.setAttribute('tabindex', '0');
}

/** Where the focus is in a chart, to find it again after drawing anew: by what the mark opens. */
export function focusedTarget(chart: ParentNode): string | undefined {
  const here = markAt(document.activeElement);
  return here && chart.contains(here.element) ? JSON.stringify(here.mark.opens) : undefined;
}

/** Puts the focus back where it was, as far as that mark is still there. */
export function refocus(chart: SVGSVGElement, target: string): void {
  const all = marksIn(chart);
  const again = all.find((one) => JSON.stringify(markAt(one)?.mark.opens) === target);
  if (again) {
    all[0]?.setAttribute('tabindex', '-1');
    stopAt(again);
    again.focus({ preventScroll: true });
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

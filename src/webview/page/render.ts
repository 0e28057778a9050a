/** Puts a drawing on the page: the only place that makes SVG. Colours and sizes of type are the style sheet's. */

import type { Drawing, Mark, Shape } from './drawing.ts';

const namespace = 'http://www.w3.org/2000/svg';

function element<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, number | string>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(
      name,
      typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
    );
  }
  made.append(...children);
  return made;
}

/** Names a chart for those who do not see it. */
export interface ChartName {
  readonly id: string;
  /** The word "chart". */
  readonly role: string;
  /** What is plotted, and what it says. */
  readonly title: string;
  readonly sentence: string;
}

/** A chart: its marks are links, so it is a group and no image. They are found again by `marksOf`. */
export function renderChart(
  drawing: Drawing,
  { id, role, title, sentence }: ChartName,
): SVGSVGElement {
  return element(
    'svg',
    {
      ...sizeOf(drawing),
      role: 'group',
      'aria-roledescription': role,
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, sentence),
    ...drawing.items.map((item) => (item.tag === 'a' ? renderMark(item) : renderShape(item))),
  );
}

/** Decoration only: the words beside it say what it means. */
export function renderSwatch(drawing: Drawing): SVGSVGElement {
  const shapes = drawing.items.flatMap((item) => (item.tag === 'a' ? [] : [renderShape(item)]));
  return element('svg', { ...sizeOf(drawing), 'aria-hidden': 'true' }, ...shapes);
}

function sizeOf({ width, height }: Drawing) {
  return { width, height, viewBox: `0 0 ${width} ${Math.round(height * 100) / 100}` };
}

const marks = new WeakMap<Element, Mark>();

/** The mark that an element, or one around it, shows. */
export function markAt(
  place: EventTarget | null,
): { element: SVGAElement; mark: Mark } | undefined {
  const found = place instanceof Element ? place.closest('svg a') : null;
  const mark = found ? marks.get(found) : undefined;
  return found instanceof SVGAElement && mark ? { element: found, mark } : undefined;
}

/** Without an address VS Code's own handler of clicks lets it be; so its role has to be said. */
function renderMark(mark: Mark): SVGAElement {
  const made = element(
    'a',
    { role: 'link', tabindex: -1, ...(mark.name !== undefined && { 'aria-label': mark.name }) },
    ...mark.shapes.map(renderShape),
  );
  marks.set(made, mark);
  return made;
}

function renderShape(shape: Shape): SVGElement {
  const attributes = { ...(shape.look && { class: shape.look }), ...shape.at };
  return shape.tag === 'text'
    ? element(
        'text',
        attributes,
        ...shape.runs.map(({ words, look }) =>
          look === undefined ? words : element('tspan', look ? { class: look } : {}, words),
        ),
      )
    : element(shape.tag, attributes);
}

/** What says the words of a mark to a mouse that rests on it; made only then, as there may be thousands. */
export function addTip(place: SVGAElement, words: string): void {
  if (!place.querySelector('title')) {
    place.prepend(element('title', {}, words));
  }
}

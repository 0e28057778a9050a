/**
 * The page as one SVG: what the eye sees, as it stands, in the theme of the moment, without buttons. Words lie where
 * the page broke their lines; charts are copied with their colours written into them. Names of marks, which the eye
 * does not see, stay behind: a picture is given away.
 */

export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const namespace = 'http://www.w3.org/2000/svg';
/** What a style sheet says of a shape, and a picture has to say itself. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
] as const;
const plain: { readonly [look: string]: string } = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
};
const wordless = 'button, textarea, svg, .sr, .range, .tools, .hint, [hidden]';
/** On paper: black on white, whatever the theme. */
const onPaper = `@media print{@page{margin:12mm}svg{width:100%;height:auto}.paper{fill:#fff}text,tspan{fill:#000}.halo{stroke:#fff}
.full{fill:#000;stroke:#000}.open{fill:#fff;stroke:#000}.staff,.axis,.arrow,.rule{stroke:#888}.med{stroke:#ccc}}`;

/** `main` and everything in it, with its margins. */
export function pictureOf(main: HTMLElement): Picture {
  const { left, top, width, height } = main.getBoundingClientRect();
  const svg = document.createElementNS(namespace, 'svg');
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  set(svg, { xmlns: namespace, ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  const { fontFamily } = getComputedStyle(document.body);
  svg.setAttribute('font-family', fontFamily);
  svg.setAttribute('lang', document.documentElement.lang);
  const style = document.createElementNS(namespace, 'style');
  style.textContent = onPaper;
  const paper = document.createElementNS(namespace, 'rect');
  const background = colourOf(getComputedStyle(main).backgroundColor);
  set(paper, { class: 'paper', width: '100%', height: '100%', fill: background });
  svg.append(style, paper);
  for (const ruled of main.querySelectorAll('th, td, .ruled')) {
    svg.append(...rulesOf(ruled, left, top));
  }
  for (const words of textNodesIn(main)) {
    svg.append(...linesOf(words, left, top));
  }
  for (const chart of main.querySelectorAll('svg')) {
    svg.append(copyOf(chart, left, top));
  }
  return { text: new XMLSerializer().serializeToString(svg), ...size };
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(
      name,
      String(typeof value === 'number' ? Math.round(value * 100) / 100 : value),
    );
  }
}

function textNodesIn(main: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() !== '' && !node.parentElement?.closest(wordless)) {
      found.push(node);
    }
  }
  return found;
}

/** The words of a node, line by line, as the page broke them. */
function linesOf(node: Text, left: number, top: number): readonly Element[] {
  const range = document.createRange();
  const lines: { words: string; x: number; y: number; end: number }[] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter().segment(node.data)) {
    range.setStart(node, at);
    at += segment.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    const line = lines.at(-1);
    if (line && (!box || box.width === 0 || Math.abs(box.top - line.y) < 2)) {
      line.words += segment;
      // A space at its end has no place in a picture.
      line.end = box && segment.trim() ? box.right : line.end;
    } else if (box && box.width > 0) {
      lines.push({ words: segment, x: box.left, y: box.top, end: box.right });
    }
  }
  const style = getComputedStyle(node.parentElement ?? document.body);
  const ascent = ascentOf(style);
  return lines.map(({ words, x, y, end }) => {
    const text = document.createElementNS(namespace, 'text');
    text.textContent = words.trim();
    set(text, {
      x: x - left,
      y: y - top + ascent,
      // Letters are set a little wider or closer elsewhere, and words must not lie on what follows.
      ...(end > x && { textLength: end - x }),
      fill: colourOf(style.color),
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    return text;
  });
}

/** From the top of a line's letters to the line that they stand on. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush) {
    return Number.parseFloat(fontSize) * 0.9;
  }
  brush.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return brush.measureText('x').fontBoundingBoxAscent;
}

/** The borders of an element, as lines. */
function rulesOf(element: Element, left: number, top: number): readonly Element[] {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [x1, x2] = [box.left - left, box.right - left];
  const [y1, y2] = [box.top - top, box.bottom - top];
  const sides = [
    ['top', { x1, x2, y1: y1 + 0.5, y2: y1 + 0.5 }],
    ['bottom', { x1, x2, y1: y2 - 0.5, y2: y2 - 0.5 }],
    ['left', { x1: x1 + 0.5, x2: x1 + 0.5, y1, y2 }],
    ['right', { x1: x2 - 0.5, x2: x2 - 0.5, y1, y2 }],
  ] as const;
  return sides
    .filter(([side]) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0)
    .map(([side, ends]) => {
      const rule = document.createElementNS(namespace, 'line');
      const isDashed = style.getPropertyValue(`border-${side}-style`) === 'dashed';
      const stroke = colourOf(style.getPropertyValue(`border-${side}-color`));
      set(rule, { class: 'rule', ...ends, stroke, ...(isDashed && { 'stroke-dasharray': '3 3' }) });
      return rule;
    });
}

function copyOf(chart: SVGSVGElement, left: number, top: number): Element {
  const box = chart.getBoundingClientRect();
  const group = document.createElementNS(namespace, 'g');
  set(group, { transform: `translate(${box.left - left} ${box.top - top})` });
  group.append(...[...chart.children].flatMap(copyShape));
  return group;
}

function copyShape(shape: Element): readonly Element[] {
  if (shape.matches('title, desc, .hit')) {
    return [];
  }
  if (shape.tagName === 'a') {
    return [...shape.children].flatMap(copyShape);
  }
  const copy = shape.cloneNode(false) as Element;
  const style = getComputedStyle(shape);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    const written = look === 'fill' || look === 'stroke' ? colourOf(value) : value;
    if (written !== plain[look]) {
      copy.setAttribute(look, written);
    }
  }
  copy.append(
    ...[...shape.childNodes].flatMap((child): readonly Node[] =>
      child instanceof Element ? copyShape(child) : [child.cloneNode()],
    ),
  );
  return [copy];
}

const colours = new Map<string, string>();

/** As every program reads it: what is mixed in CSS would come out as `color(srgb …)`. */
function colourOf(value: string): string {
  if (value === 'none' || !value.startsWith('color')) {
    return value;
  }
  const known = colours.get(value) ?? painted(value);
  colours.set(value, known);
  return known;
}

function painted(value: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d');
  if (!brush) {
    return value;
  }
  brush.fillStyle = value;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = brush.getImageData(0, 0, 1, 1).data;
  return alpha === 255
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${Math.round((alpha / 255) * 1000) / 1000})`;
}

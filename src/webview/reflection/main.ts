/** The reflection page begins here: what it kept of itself is read, then the extension is told that it runs. */

import type { Chart } from '../../core/reflection/data.ts';
import type {
  FromReflection,
  KeptReflection,
  ReflectionView,
  ToReflection,
} from '../../protocol/reflection.ts';
import { afterComposing } from '../log/composing.ts';
import { buildPage } from './page.ts';
import { pictureOf } from './picture.ts';
import { pngOf } from './png.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromReflection): void;
  getState(): KeptReflection | undefined;
  setState(state: KeptReflection): void;
};

const api = acquireVsCodeApi();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's own function, not the window's
const post = (message: FromReflection) => api.postMessage(message);
const main = document.querySelector('main') ?? document.body;
let view: ReflectionView | undefined;
let state: KeptReflection = api.getState() ?? {
  version: 1,
  folder: '',
  range: 12,
  tables: [],
  words: '',
  scrolled: 0,
};
let isFirst = true;

function keep(change: Partial<KeptReflection>): void {
  state = { ...state, ...change };
  api.setState(state);
}

const page = buildPage(main, {
  post,
  choose: (range) => post({ type: 'range', range }),
  toggle: (chart: Chart) => {
    const tables = state.tables.includes(chart)
      ? state.tables.filter((one) => one !== chart)
      : [...state.tables, chart];
    keep({ tables });
    if (view) {
      page.show(view, state);
    }
  },
  keep: (words) => keep({ words }),
});

function show(next: ReflectionView): void {
  view = next;
  const isAnswered = next.data.create.words !== undefined;
  keep({ folder: next.folder, range: next.range, ...(isAnswered && { words: '' }) });
  // Charts are drawn for the width that they find.
  main.hidden = false;
  page.show(next, state);
  if (isFirst) {
    scrollTo(0, state.scrolled);
    isFirst = false;
  }
}

const handlers: {
  readonly [T in ToReflection['type']]: (message: Extract<ToReflection, { type: T }>) => void;
} = {
  show,
  draw: ({ as }) => {
    const svg = pictureOf(main);
    const content = as === 'svg' ? Promise.resolve(svg.text) : pngOf(svg);
    void content.then((made) => post({ type: 'picture', as, content: made }));
  },
  said: ({ words }) => page.say(words),
};

main.hidden = true;
const afterwards = afterComposing(document);
window.addEventListener('message', ({ data }: MessageEvent<ToReflection | undefined>) => {
  const handle = data && (handlers[data.type] as ((message: ToReflection) => void) | undefined);
  if (handle) {
    afterwards(() => handle(data));
  }
});
let width = innerWidth;
window.addEventListener('resize', () => {
  if (innerWidth !== width && innerWidth > 0) {
    width = innerWidth;
    page.redraw();
  }
});
document.addEventListener('scrollend', () => keep({ scrolled: scrollY }));
post({ type: 'ready' });

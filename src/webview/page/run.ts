/** What every page of ours does: it keeps what it must remember, shows what it is sent, draws itself when asked. */

import type { FromPage, KeptPage, ToPage } from '../../protocol/page.ts';
import { afterComposing } from '../log/composing.ts';
import { make, setText } from '../log/dom.ts';
import { pictureOf } from './picture.ts';
import { pngOf } from './png.ts';

/** What a page is built with. */
export interface Desk<From, Kept> {
  readonly post: (message: From | FromPage) => void;
  /** What the page remembers, over a reload too. */
  readonly kept: () => Kept;
  readonly keep: (change: Partial<Kept>) => void;
}

export interface Page<View> {
  show(view: View): void;
  /** For another width. */
  redraw(): void;
}

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** Begins the page in `main`; `first` is what a new one remembers. Then the extension is told that it runs. */
export function runPage<From, View, Kept extends KeptPage>(
  first: Kept,
  build: (main: HTMLElement, desk: Desk<From, Kept>) => Page<View>,
): void {
  const api = acquireVsCodeApi();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's own function, not the window's
  const post = (message: From | FromPage) => api.postMessage(message);
  let state = (api.getState() as Kept | undefined) ?? first;
  const keep = (change: Partial<KeptPage>) => api.setState((state = { ...state, ...change }));
  const main = document.querySelector('main') ?? document.body;
  const page = build(main, { post, kept: () => state, keep });
  const status = make('div', 'sr');
  status.setAttribute('role', 'status');
  main.append(status);
  main.hidden = true;
  let isFirst = true;

  const handlers: {
    readonly [T in ToPage<unknown>['type']]: (
      message: Extract<ToPage<unknown>, { readonly type: T }>,
    ) => void;
  } = {
    show: (view) => {
      // Charts are drawn for the width that they find.
      main.hidden = false;
      page.show(view as View);
      if (isFirst) {
        scrollTo(0, state.scrolled);
        isFirst = false;
      }
    },
    draw: ({ as }) => {
      const svg = pictureOf(main);
      const content = as === 'svg' ? Promise.resolve(svg.text) : pngOf(svg);
      void content.then((made) => post({ type: 'picture', as, content: made }));
    },
    said: ({ words }) => {
      status.textContent = '';
      setTimeout(() => setText(status, words), 100);
    },
  };
  const afterwards = afterComposing(document);
  window.addEventListener('message', ({ data }: MessageEvent<ToPage<unknown> | undefined>) => {
    const handle = data && (handlers[data.type] as ((message: object) => void) | undefined);
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
}

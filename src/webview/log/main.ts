/** The page of the Log view begins here: what was kept is drawn at once, then the extension is told that we run. */

import type { FromForm, ToForm } from '../../protocol/form.ts';
import { actsOn } from './acts.ts';
import { answers } from './answers.ts';
import { afterComposing } from './composing.ts';
import { buildForm } from './form.ts';
import { Keeper, readKept, type Kept } from './keeper.ts';
import { takeDrops, thanksOf } from './mail.ts';
import { Session } from './session.ts';
import { Veil } from './veil.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromForm): void;
  getState(): unknown;
  setState(state: Kept): void;
};

const api = acquireVsCodeApi();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's own function, not the window's
const post = (message: FromForm) => api.postMessage(message);
const veil = new Veil();
const afterwards = afterComposing(document);
const keeper = new Keeper(post, veil, afterwards);
const session = new Session(keeper, veil, (state) => api.setState(state));
const page = document.querySelector('main') ?? document.body;
session.showIn(buildForm(page, actsOn(session, keeper, post)));

const kept = readKept(api.getState());
if (kept) {
  session.frame = kept.frame;
  session.isMoreOpen = kept.isMoreOpen;
  session.discarded = kept.discarded;
  veil.wakeWith(kept.desk, kept.discarded);
  veil.asWritten = new Set(kept.asWritten);
  session.note = kept.discarded && { is: 'discarded' };
  session.woken = kept.desk;
  session.take(kept.desk);
} else {
  page.hidden = true;
}

/** The view was opened, and nothing in it was aimed at: the box. While the page is hidden, nothing takes the focus. */
const focusBox = () => {
  if (document.hasFocus() && document.activeElement === document.body) {
    session.focus('text');
  }
};
const handlers = answers(session, keeper, post);
takeDrops({
  take: (words) => afterwards(() => handlers.show(thanksOf(words))),
  open: (uri) => post({ type: 'openMail', uri }),
  refuse: (why) => post({ type: 'refusedMail', why }),
});
window.addEventListener('message', ({ data }: MessageEvent<ToForm | undefined>) => {
  const handle = data && (handlers[data.type] as ((message: ToForm) => void) | undefined);
  if (handle) {
    afterwards(() => {
      handle(data);
      const wasHidden = page.hidden;
      page.hidden = session.frame === undefined;
      if (wasHidden) {
        focusBox();
      }
    });
  }
});

window.addEventListener('pagehide', () => keeper.flush(true));
document.addEventListener('visibilitychange', () => document.hidden && keeper.flush(true));
// A click or a Tab has found its own place by then.
window.addEventListener('focus', () => setTimeout(focusBox));
post({ type: 'ready' });

/** The line above Save: what became of the last save, or of a draft. It stays until something else is to be said. */

import type { FormWords } from '../../protocol/formWords.ts';
import { fill, make, makeButton, setText } from './dom.ts';
import { icon, type IconName } from './icons.ts';
import type { Acts, FootNote, Part } from './sight.ts';

interface Drawn {
  readonly icon: IconName;
  /** Said before the words that matter; the first to go where there is no room. */
  readonly before: string;
  readonly text: string;
  readonly links: readonly (readonly [words: string, act: () => void])[];
}

type Drawers = {
  readonly [I in FootNote['is']]: (
    note: Extract<FootNote, { is: I }>,
    words: FormWords,
    acts: Acts,
  ) => Drawn;
};

const drawers: Drawers = {
  saved: ({ title, isRaw, isNewCustomer }, words, acts) => ({
    icon: 'check',
    before: words.saved.split('{0}')[0] ?? '',
    text: title,
    links: [
      ...(isRaw ? ([[words.reframe, () => acts.reframe()]] as const) : []),
      ...(isNewCustomer ? ([[words.makePage, () => acts.makePage()]] as const) : []),
      [words.open, () => acts.openSaved()],
      [words.undo, () => acts.undo()],
    ],
  }),
  kept: ({ why }, words, acts) => ({
    icon: 'check',
    before: '',
    text: why,
    links: [[words.open, () => acts.openSaved()]],
  }),
  failed: ({ why }, words, acts) => ({
    icon: 'error',
    before: '',
    // The sentence around it has its own full stop in English.
    text: fill(words.failed, words.failed.includes('{0}.') ? why.replace(/\.$/, '') : why),
    links: [
      [words.tryAgain, () => acts.save()],
      [words.copyText, () => acts.copy()],
    ],
  }),
  restored: ({ when }, words, acts) => ({
    icon: 'history',
    before: '',
    text: fill(words.draftRestored, when),
    links: [[words.discard, () => acts.discard()]],
  }),
  discarded: (_note, words, acts) => ({
    icon: 'history',
    before: '',
    text: words.discarded,
    links: [[words.undo, () => acts.restore()]],
  }),
};

/** What the style sheet calls it: an error, words on several lines, links that need a line of their own. */
function lookOf(note: FootNote): '' | 'bad' | 'long' | 'wide' {
  switch (note.is) {
    case 'failed':
      return 'bad';
    case 'kept':
      return 'long';
    case 'saved':
      return note.isRaw || note.isNewCustomer ? 'wide' : '';
    default:
      return '';
  }
}

export function notePart(acts: Acts): Part {
  // Both are in the page from the start: a live region that comes with its words is often not read.
  const status = make('span');
  status.setAttribute('role', 'status');
  const alert = make('span');
  alert.setAttribute('role', 'alert');
  const links = make('span', 'acts');
  const root = make('div', 'note none', status, alert, links);
  let shown = '';
  return {
    root,
    show({ note, words }) {
      const wanted = JSON.stringify([note, words.saved]);
      if (wanted === shown) {
        return;
      }
      shown = wanted;
      const isBad = note?.is === 'failed';
      const draw =
        note && (drawers[note.is] as (note: FootNote, words: FormWords, acts: Acts) => Drawn);
      const drawn = draw?.(note as FootNote, words, acts);
      root.className = note ? `note ${lookOf(note)}` : 'note none';
      root.querySelector('.icon')?.remove();
      if (drawn) {
        root.prepend(icon(drawn.icon));
      }
      const [speaking, silent] = isBad ? [alert, status] : [status, alert];
      setText(silent, '');
      speaking.replaceChildren(...(drawn ? [make('span', 'pre', drawn.before), drawn.text] : []));
      speaking.title = drawn ? drawn.before + drawn.text : '';
      links.replaceChildren(
        ...(drawn?.links ?? []).map(([text, act]) => makeButton('link', act, text)),
      );
    },
  };
}

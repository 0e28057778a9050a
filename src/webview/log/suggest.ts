/**
 * The list under a field (the combobox pattern of ARIA): the focus stays in the field, arrows move through the list,
 * Enter picks, Escape closes. Moving on without picking leaves what was typed.
 */

import { onKey, onSettled } from './composing.ts';
import { make, setAttribute } from './dom.ts';
import { icon } from './icons.ts';

export interface Row {
  readonly value: string;
  readonly text: string;
  readonly mark?: readonly [number, number] | undefined;
  readonly hint?: string;
  readonly isNew?: boolean;
}

interface Ask {
  /** What to offer for what is typed; `note` is said above, where nothing was found. */
  rows(typed: string): { readonly rows: readonly Row[]; readonly note?: string };
  pick(value: string): void;
  /** Whether the first row is chosen while typing, so that Enter takes it. */
  readonly isFirstChosen: boolean;
}

export interface Suggest {
  readonly popup: HTMLElement;
  label(words: string): void;
  close(): void;
}

export function suggest(input: HTMLInputElement, ask: Ask): Suggest {
  const list = make('ul');
  list.id = `${input.id}-list`;
  list.setAttribute('role', 'listbox');
  const note = make('div', 'hint');
  const popup = make('div', 'list', note, list);
  popup.hidden = true;
  input.autocomplete = 'off';
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }
  let rows: readonly Row[] = [];
  let active = -1;

  const choose = (at: number) => {
    active = at;
    Array.from(list.children).forEach((row, index) =>
      setAttribute(row, 'aria-selected', String(index === at)),
    );
    setAttribute(input, 'aria-activedescendant', list.children[at]?.id);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    popup.hidden = true;
    setAttribute(input, 'aria-expanded', 'false');
    choose(-1);
  };
  const open = (first: number) => {
    const found = ask.rows(input.value);
    rows = found.rows;
    note.textContent = found.note ?? '';
    note.hidden = found.note === undefined;
    list.replaceChildren(...rows.map((row, at) => optionElement(row, `${list.id}-${at}`)));
    popup.hidden = rows.length === 0;
    setAttribute(input, 'aria-expanded', String(rows.length > 0));
    choose(Math.min(first, rows.length - 1));
  };
  const pick = (at: number) => {
    const row = rows[at];
    close();
    if (row) {
      ask.pick(row.value);
    }
  };
  const move = (by: number) => {
    if (popup.hidden) {
      open(by > 0 ? 0 : Infinity);
    } else {
      choose((active + by + rows.length) % rows.length);
    }
  };

  onSettled(input, () => (input.value.trim() === '' ? close() : open(ask.isFirstChosen ? 0 : -1)));
  onKey(input, (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const act = isPlain ? keys[event.key] : undefined;
    if (act?.(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });
  /** Each says whether the key was used up. */
  const keys: { readonly [key: string]: (event: KeyboardEvent) => boolean } = {
    ArrowDown: () => (move(1), true),
    ArrowUp: () => (move(-1), true),
    Enter: () => (popup.hidden || active < 0 ? false : (pick(active), true)),
    Escape: () => (popup.hidden ? false : (close(), true)),
  };
  input.addEventListener('blur', close);
  // The mouse must not take the focus out of the field, or the list would be gone before the click.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = Array.from(list.children).findIndex((row) => row.contains(event.target as Node));
    if (at >= 0) {
      pick(at);
    }
  });
  return {
    popup,
    close,
    label(words) {
      setAttribute(list, 'aria-label', words);
    },
  };
}

function optionElement({ text, mark, hint, isNew }: Row, id: string): HTMLElement {
  const [from, to] = mark ?? [0, 0];
  const name = make(
    'span',
    '',
    text.slice(0, from),
    ...(mark ? [make('mark', '', text.slice(from, to))] : []),
    text.slice(to),
  );
  const option = make(
    'li',
    '',
    ...(isNew ? [icon('add')] : []),
    name,
    ...(hint ? [make('span', 'hint', hint)] : []),
  );
  option.id = id;
  option.title = text;
  option.setAttribute('role', 'option');
  return option;
}

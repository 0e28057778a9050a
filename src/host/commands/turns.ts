/** Questions of the palette one after another, with a way back. Whoever leaves half-way has lost no answer. */

import * as vscode from 'vscode';
import type { KeptAnswers } from './answers.ts';

type Go = 'on' | 'back' | 'away';

/** What was answered, and where to go from here. */
export interface Turn<Said> {
  readonly said: Partial<Said>;
  readonly go: Go;
}

/** What every box of a row of questions shows. */
export interface Place {
  readonly title: string;
  /** Of a question that stands alone: none. */
  readonly step?: number;
  readonly totalSteps?: number;
}

/** Asks one question, given what was said so far. */
export type Ask<Said> = (said: Said, place: Place) => Promise<Turn<Said>>;

/** Asks all; `isDone` is false where the person left, and then `said` is what there is so far. */
export async function askInTurn<Said extends object>(
  title: string,
  first: Said,
  asks: readonly Ask<Said>[],
): Promise<{ readonly said: Said; readonly isDone: boolean }> {
  const said = { ...first };
  let at = 0;
  for (let ask = asks[at]; ask; ask = asks[at]) {
    const turn = await ask(said, { title, step: at + 1, totalSteps: asks.length });
    Object.assign(said, turn.said);
    if (turn.go === 'away') {
      return { said, isDone: false };
    }
    at += turn.go === 'on' ? 1 : -1;
  }
  return { said, isDone: true };
}

/** What a line to write shows, and what it takes. */
export interface Line {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  readonly isOptional?: boolean;
  /** What there is against a value. */
  readonly objection?: (value: string) => string | undefined;
}

/** A line to write: on it goes only with words, or with none where they are optional; never against an objection. */
export async function askLine(
  place: Place,
  about: Line,
): Promise<{ readonly value: string; readonly go: Go }> {
  const { prompt, placeholder, value, isOptional = false, objection } = about;
  const box = Object.assign(vscode.window.createInputBox(), place, { prompt, placeholder, value });
  // The first key goes behind what stands there, not in its place.
  box.valueSelection = [value.length, value.length];
  box.onDidChangeValue((typed) => (box.validationMessage = objection?.(typed)));
  const isGood = () => objection?.(box.value) === undefined;
  const go = await answered(box, () => (isOptional || box.value.trim() !== '') && isGood());
  return { value: box.value, go };
}

/** A line of its own title, for one field of what is said; `heard` is told of all that is said so far, wherever one goes. */
export function askField<Field extends string>(
  field: Field,
  title: string,
  about: Omit<Line, 'value'>,
  heard: (said: { readonly [F in Field]: string }) => void,
): Ask<{ readonly [F in Field]: string }> {
  return async (said, place) => {
    const { value, go } = await askLine({ ...place, title }, { ...about, value: said[field] });
    heard({ ...said, [field]: value });
    return { said: { [field]: value } as Partial<typeof said>, go };
  };
}

/**
 * A line alone, and what is done with it. What was typed is there again for whoever left, and where it could not be
 * done; false where the person left.
 */
export async function askAndDo(
  answers: KeptAnswers,
  about: string,
  { title, ...line }: Omit<Line, 'value'> & { readonly title: string },
  act: (words: string) => Promise<void>,
): Promise<boolean> {
  const { words = '' } = await answers.of(about);
  const { value, go } = await askLine({ title }, { ...line, value: words });
  answers.keep(about, value.trim() === '' ? {} : { words: value });
  if (go !== 'on') {
    return false;
  }
  await act(value);
  answers.keep(about, {});
  return true;
}

/** One of a list, or several where `least` says how many that must be; `chosen` is what is chosen at first. */
export async function askItems<Item extends vscode.QuickPickItem>(
  place: Place,
  about: {
    readonly placeholder: string;
    readonly items: readonly Item[];
    readonly chosen: readonly Item[];
    readonly least?: number;
    /** An item for what is typed, to stand above the others. */
    readonly typed?: (value: string) => Item | undefined;
  },
): Promise<{ readonly chosen: readonly Item[]; readonly go: Go }> {
  const { placeholder, items, chosen, least, typed } = about;
  const pick = Object.assign(vscode.window.createQuickPick<Item>(), place, { placeholder, items });
  pick.canSelectMany = least !== undefined;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const taken = () => (pick.canSelectMany ? pick.selectedItems : pick.activeItems);
  if (pick.canSelectMany) {
    pick.selectedItems = chosen;
  } else {
    pick.activeItems = chosen;
  }
  if (typed) {
    pick.onDidChangeValue((value) => {
      const item = typed(value);
      pick.items = item ? [item, ...items] : items;
    });
  }
  const go = await answered(pick, () => taken().length >= (least ?? 1));
  return { chosen: [...taken()], go };
}

/** What a line and a list have in common. */
type Box = vscode.QuickInput &
  Pick<vscode.InputBox, 'buttons' | 'onDidAccept' | 'onDidTriggerButton'>;

/** Shows a box until the person goes on, which takes an answer, or back or away. */
async function answered(box: Box, hasAnswer: () => boolean): Promise<Go> {
  box.ignoreFocusOut = true;
  box.buttons = (box.step ?? 1) === 1 ? [] : [vscode.QuickInputButtons.Back];
  try {
    return await new Promise((resolve) => {
      box.onDidAccept(() => hasAnswer() && resolve('on'));
      box.onDidTriggerButton(() => resolve('back'));
      box.onDidHide(() => resolve('away'));
      box.show();
    });
  } finally {
    box.dispose();
  }
}

/** The rows under *More*: a name on the left, something to fill in on the right. */

import { sides, type Side } from '../../core/note/kind.ts';
import type { FormDraft } from '../../protocol/form.ts';
import type { IntroductionLine } from '../../protocol/introduction.ts';
import { readDay } from './date.ts';
import { make, makeButton, makeLabel, setAttribute, setText, setValue } from './dom.ts';
import { errorUnder } from './error.ts';
import { icon } from './icons.ts';
import type { Acts, Sight } from './sight.ts';

export interface Row {
  readonly label: HTMLElement;
  readonly cell: HTMLElement;
  /** What takes the focus. */
  readonly control: HTMLElement;
  readonly show: (sight: Sight) => void;
}

/** One line of text. */
export function textRow(field: 'with' | 'tags' | IntroductionLine, acts: Acts): Row {
  const control = make('input', 'box');
  const cell = make('div', field === 'tags' ? 'wide' : '', control);
  const label = makeLabel(control, field);
  const showError = errorUnder(control, control);
  control.autocomplete = 'off';
  control.addEventListener('input', () => acts.edit({ [field]: control.value }));
  return {
    label,
    cell,
    control,
    show({ draft, problems }) {
      setValue(control, draft[field]);
      showError((problems as { readonly [F in typeof field]?: string })[field]);
    },
  };
}

/** A date, put into its plain form when it is left. */
export function dueRow(acts: Acts): Row {
  const control = make('input', 'box');
  const label = makeLabel(control, 'due');
  const showError = errorUnder(control, control);
  control.autocomplete = 'off';
  control.placeholder = '2026-11-30';
  control.addEventListener('input', () => acts.edit({ due: control.value }));
  control.addEventListener('change', () =>
    acts.edit({ due: readDay(control.value) ?? control.value }),
  );
  return {
    label,
    cell: make('div', '', control),
    control,
    show({ draft, problems }) {
      setValue(control, draft.due);
      showError(problems.due);
    },
  };
}

type Choosable = 'channel' | 'heard' | 'stage' | 'outcome' | 'introduction' | 'win' | 'toward';

/** One of a few words, or none of them. */
export function selectRow<F extends Choosable>(
  field: F,
  values: readonly Exclude<FormDraft[F], ''>[],
  acts: Acts,
): Row {
  const control = make('select', 'box');
  const label = makeLabel(control, field);
  const options = ['' as const, ...values].map((value) => {
    const option = make('option');
    option.value = value;
    control.append(option);
    return { value, option };
  });
  const hint = make('div', 'hint');
  hint.id = `${field}-hint`;
  control.addEventListener('change', () => acts.edit({ [field]: control.value }));
  return {
    label,
    cell: make('div', '', make('span', 'pick', control, icon('chevronDown')), hint),
    control,
    show({ draft, words }) {
      const named = words[field] as { readonly [value: string]: string };
      options.forEach(({ value, option }) =>
        setText(option, value === '' ? words.notSaid : (named[value] ?? value)),
      );
      setValue(control, draft[field]);
      // A voice that came through somebody else: the next step is to hear it from its owner.
      const isSecondHand = field === 'heard' && draft.heard !== '' && draft.heard !== 'direct';
      // Saying no, or handing over, is an outcome too; later one wants to know for whose sake.
      const isLetGo =
        field === 'outcome' && (draft.outcome === 'declined' || draft.outcome === 'delegated');
      const said = isSecondHand ? words.secondHand : isLetGo ? words.sayWhy : '';
      hint.hidden = said === '';
      setText(hint, said);
      setAttribute(control, 'aria-describedby', said === '' ? undefined : hint.id);
    },
  };
}

/** Any of the four sides. */
export function sidesRow(field: 'gains' | 'pays', acts: Acts): Row {
  const label = make('span', 'label');
  label.id = `${field}-label`;
  const group = make('div', 'who');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', label.id);
  const boxes = sides.map((side) => {
    const box = make('input', 'sr');
    box.type = 'checkbox';
    const name = make('span');
    group.append(make('label', '', box, name));
    box.addEventListener('change', () => acts.edit({ [field]: chosen() }));
    return { side, box, name };
  });
  const chosen = (): Side[] => boxes.filter(({ box }) => box.checked).map(({ side }) => side);
  return {
    label,
    cell: make('div', 'wide', group),
    control: group,
    show({ draft, words }) {
      for (const { side, box, name } of boxes) {
        setText(name, words.sides[side]);
        box.checked = draft[field].includes(side);
      }
    },
  };
}

/** The button that attaches; what is attached shows under the text. */
export function codeRow(acts: Acts): Row {
  const words = make('span');
  const control = makeButton('chip suggest', () => acts.attach(), icon('link'), words);
  control.id = 'code';
  const line = make('div', 'chips', control);
  const showError = errorUnder(line, control);
  return {
    label: make('span', 'label'),
    cell: make('div', 'wide', line),
    control,
    show({ words: { attach }, problems }) {
      setText(words, attach);
      showError(problems.code);
      // A button is not invalid; only its description is wanted.
      control.removeAttribute('aria-invalid');
    },
  };
}

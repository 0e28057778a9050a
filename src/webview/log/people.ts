/** Who made it possible: names as chips. A name still being typed is in the draft already, as its last one. */

import { chipRow } from './chips.ts';
import { onKey, onSettled } from './composing.ts';
import { make, makeLabel, setAttribute, setText, setValue } from './dom.ts';
import { errorUnder } from './error.ts';
import { findPeople, fold, splitNames } from './match.ts';
import type { Acts, Part, Sight } from './sight.ts';
import { everybody, offersPart } from './offers.ts';
import { suggest } from './suggest.ts';

export function peoplePart(acts: Acts): Part {
  const input = make('input');
  const label = makeLabel(input, 'people');
  const box = make('div', 'box people chips', input);
  const showChips = chipRow(box);
  let sight: Sight | undefined;
  let chips: readonly string[] = [];

  const drafted = () => [...chips, ...(input.value.trim() === '' ? [] : [input.value.trim()])];
  const add = (...names: readonly string[]) => {
    for (const name of names) {
      chips = chips.some((chip) => fold(chip) === fold(name)) ? chips : [...chips, name];
    }
  };
  const tell = () => acts.edit({ people: drafted() });
  /** Makes chips of what is typed; all of it, or only up to the last comma. */
  const take = (isAll: boolean) => {
    const { whole, rest } = splitNames(isAll ? `${input.value},` : input.value);
    if (whole.length > 0 || isAll) {
      add(...whole);
      setValue(input, rest);
    }
    tell();
  };
  const drop = (name: string) => {
    chips = chips.filter((chip) => chip !== name);
    tell();
    input.focus();
  };

  // First in line, so that the list offers what is left after a comma.
  onSettled(input, () => take(false));
  // While composing too: a draft holds every word, finished or not.
  input.addEventListener('input', tell);
  const list = suggest(input, {
    isFirstChosen: false,
    rows: (typed) => ({
      rows: sight
        ? findPeople(typed, everybody(sight), chips).map(({ item, mark }) => ({
            value: item,
            text: item,
            mark,
          }))
        : [],
    }),
    pick: (name) => {
      input.value = '';
      add(name);
      tell();
    },
  });
  onKey(input, (event) => {
    const isTyped = input.value.trim() !== '';
    if (event.key === 'Enter' && isTyped && !event.ctrlKey && !event.metaKey) {
      take(true);
      list.close();
    } else if (
      event.key === 'Backspace' &&
      input.value === '' &&
      !event.repeat &&
      chips.length > 0
    ) {
      // A key held down to clear the field stops at its edge.
      drop(chips.at(-1) ?? '');
    }
  });
  input.addEventListener('blur', () => input.value.trim() !== '' && take(true));
  box.addEventListener('click', (event) => event.target === box && input.focus());

  const offers = offersPart(acts, (name) => {
    add(name);
    tell();
  });
  const root = make('div', 'field', label, make('div', 'combo', box, list.popup), offers.root);
  const showError = errorUnder(box, input);
  return {
    root,
    fields: { people: input },
    show(now) {
      sight = now;
      root.hidden = now.kind !== 'thanks';
      if (drafted().join('\n') !== now.draft.people.join('\n')) {
        chips = now.draft.people;
        setValue(input, '');
      }
      setText(label, now.words.second.thanks);
      setAttribute(input, 'placeholder', chips.length === 0 ? now.words.addName : undefined);
      offers.show(now);
      list.label(now.words.second.thanks);
      showChips(
        chips.map((name) => ({ icon: 'person', text: name, drop: () => drop(name) })),
        now.words.remove,
      );
      showError(now.problems.people);
    },
  };
}

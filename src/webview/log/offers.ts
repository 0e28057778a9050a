/** Whom Git suggests, as chips to add with one click. Asked for when thanks are being written, once for the same code. */

import { make, makeButton, setAttribute, setText } from './dom.ts';
import { icon } from './icons.ts';
import { fold } from './match.ts';
import type { Acts, Part, Sight } from './sight.ts';

/** Who most likely did it; the others are in the list under the field. */
const most = 4;

/** Names to complete on: those that Git suggests before those whom notes name. */
export function everybody({ suggested, people }: Pick<Sight, 'suggested' | 'people'>) {
  return [...new Set([...suggested.people.map(({ name }) => name), ...people])];
}

export function offersPart(acts: Acts, add: (name: string) => void): Part {
  const lead = make('span', 'hint');
  const root = make('div', 'chips', lead);
  root.setAttribute('role', 'group');
  let asked = '';
  let shown = '';
  return {
    root,
    show({ kind, folder, draft, suggested, words }) {
      const place = `${folder}\n`;
      const about = `${place}${JSON.stringify(draft.code)}`;
      if (kind === 'thanks' && about !== asked) {
        asked = about;
        acts.ask(draft.code, about);
      }
      const isAnswered = suggested.about === about;
      const taken = new Set(draft.people.map(fold));
      // Whom Git named for other code of the folder stays until it has named others: a chip must not go from under the hand.
      const people = (suggested.about.startsWith(place) ? suggested.people : [])
        .filter(({ name }) => !taken.has(fold(name)))
        .slice(0, most);
      const isWithout = isAnswered && suggested.people.length === 0 && draft.code.length > 0;
      root.hidden = kind !== 'thanks' || (people.length === 0 && !isWithout);
      setText(lead, isWithout ? words.noNames : words.fromGit);
      setAttribute(root, 'aria-label', words.fromGit);
      const wanted = JSON.stringify(people);
      if (wanted !== shown) {
        shown = wanted;
        const chips = people.map(({ name, why }) => {
          const chip = makeButton(
            'chip suggest',
            () => add(name),
            icon('add'),
            make('span', '', name),
          );
          setAttribute(chip, 'title', why);
          return chip;
        });
        root.replaceChildren(lead, ...chips);
      }
    },
  };
}

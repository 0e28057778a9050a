/** Parts of the page that are lists: their wins, thanks, introductions, and the steps to take. */

import type { CustomerThanks } from '../../core/customers/data.ts';
import type { CustomerView, List } from '../../protocol/customer.ts';
import { make, makeButton } from '../log/dom.ts';
import { makeLink, renew } from '../page/renew.ts';
import { makeFrame, small, type Part, type Post } from './part.ts';
import { dot } from './swatches.ts';
import { quoted } from './voices.ts';

type Listed = Extract<List, 'wins' | 'thanks' | 'introductions' | 'openSteps'>;

export function makeList(list: Listed, post: Post): Part {
  const { element, body, say } = makeFrame(list);
  return {
    element,
    show(view) {
      const { data, words, said } = view;
      element.hidden = data[list].length === 0;
      say(words.questions[list], '');
      renew(body, [data[list], said[list], said.told, said.more[list], words], () => [
        make('ul', 'list', ...rows[list](view, post)),
        ...small(said.more[list]),
      ]);
    },
  };
}

const rows: { readonly [L in Listed]: (view: CustomerView, post: Post) => readonly HTMLElement[] } =
  {
    wins: ({ data, said }, post) =>
      data.wins.map(({ path, title }, at) => row(path, title, said.wins[at], post)),
    introductions: ({ data, said }, post) =>
      data.introductions.map(({ note: { path, title } }, at) =>
        row(path, title, said.introductions[at], post),
      ),
    openSteps: ({ data, said }, post) =>
      data.openSteps.map(({ note: { path }, text }, at) =>
        row(path, text, said.openSteps[at], post),
      ),
    thanks: (view, post) => view.data.thanks.map((one, at) => thanks(one, at, view, post)),
  };

function row(path: string, words: string, where: string | undefined, post: Post): HTMLElement {
  const open = () => post({ type: 'open', path });
  return make('li', '', makeLink('plain', open, words), ...small(where ?? ''));
}

/** The customer's words, and whom they reached. */
function thanks(
  { path, title, words: said, told, notYet }: CustomerThanks,
  at: number,
  { words, said: { thanks: where, told: people } }: CustomerView,
  post: Post,
): HTMLElement {
  const item = row(
    path,
    said === undefined ? title : quoted(said, words.voices.quotes),
    where[at],
    post,
  );
  const persons = [...told.map((one) => one.person), ...notYet];
  const cells = persons.flatMap((person, index) => {
    const { name, when } = people[at]?.[index] ?? { name: person, when: '' };
    const isTold = index < told.length;
    const tell = makeButton('link', () => post({ type: 'tell', path, person }), words.thanks.tell);
    tell.setAttribute('aria-label', `${words.thanks.tell}: ${name}`);
    return [
      make('span', '', dot(isTold), name),
      make('span', 'quiet', when, ...(isTold ? [] : [tell])),
    ];
  });
  item.append(...(cells.length ? [make('p', 'people', ...cells)] : []));
  return item;
}

/** How well do we know them? The seven areas, each with what we know and how old that is. */

import type { AreaState } from '../../core/customers/data.ts';
import type { CustomerView } from '../../protocol/customer.ts';
import { make, makeButton } from '../log/dom.ts';
import { makeLink, renew } from '../page/renew.ts';
import { makeFrame, type Part, type Post } from './part.ts';
import { age, dot } from './swatches.ts';

export function makeAreas(post: Post): Part {
  const { element, body, say } = makeFrame('know');
  return {
    element,
    show({ data, words, sentences, said }) {
      say(words.questions.know, sentences.know);
      const { areas, staleAfter, today, known } = data;
      renew(body, [areas, staleAfter, today, words.areas, said.ages, said.fresh, said.line], () => [
        make('ul', '', ...areas.map((state) => row(state, { data, words, said }, post))),
        ...(known === 0
          ? []
          : [
              make(
                'p',
                'key',
                make('span', '', dot(true), said.fresh),
                make('span', '', dot(false), words.areas.older),
                make('span', '', said.line),
              ),
            ]),
      ]);
    },
  };
}

function row(
  state: AreaState,
  { data, words, said }: Pick<CustomerView, 'data' | 'words' | 'said'>,
  post: Post,
): HTMLElement {
  const { area, isFilled, isStale, line = '' } = state;
  const name = words.areas.names[area];
  const write = () => post({ type: 'write', area });
  const act = (className: string, label: string, run: () => void) => {
    const button = makeButton(className, run, label);
    button.setAttribute('aria-label', `${name}: ${label}`);
    return button;
  };
  const what = isFilled
    ? [
        make('span', 'line', line),
        act(`link confirm${isStale ? '' : ' fresh'}`, words.areas.confirm, () =>
          post({ type: 'confirm', area }),
        ),
      ]
    : [act('link', words.areas.write, write)];
  const isQuiet = isFilled && !isStale;
  return make(
    'li',
    isFilled ? '' : 'none',
    makeLink('plain', write, name),
    make('span', 'what', ...what),
    ...(data.known === 0
      ? []
      : [
          make(
            'span',
            isQuiet ? 'age quiet' : 'age',
            age(state, data.staleAfter, data.today),
            make('span', '', said.ages[area]),
          ),
        ]),
  );
}

/** What became of the frustrations? Each with how far it came, and what would carry it further. */

import type { CustomerFrustration } from '../../core/customers/data.ts';
import type { CustomerView } from '../../protocol/customer.ts';
import { make, makeButton } from '../log/dom.ts';
import { makeLink, renew } from '../page/renew.ts';
import { makeFrame, small, type Part, type Post } from './part.ts';
import { way } from './swatches.ts';
import { quoted } from './voices.ts';

export function makeFrustrations(post: Post): Part {
  const { element, body, say } = makeFrame('frustrations');
  return {
    element,
    show({ data: { frustrations }, words, sentences, said }) {
      element.hidden = frustrations.length === 0;
      say(words.questions.frustrations, sentences.frustrations ?? '');
      renew(body, [frustrations, words, said], () => [
        make(
          'ul',
          '',
          ...frustrations.map((one, at) => row(one, said.frustrations[at] ?? '', words, post)),
        ),
        ...small(said.more.frustrations),
        make('p', 'key', words.frustrations.key),
      ]);
    },
  };
}

function row(
  { path, title, words, expectation, reach, improvement }: CustomerFrustration,
  status: string,
  { frustrations, voices }: CustomerView['words'],
  post: Post,
): HTMLElement {
  const open = (opened: string) => () => post({ type: 'open', path: opened });
  const said = words === undefined ? title : quoted(words, voices.quotes);
  const act = {
    raw: ['reframe', frustrations.reframe],
    reframed: ['improve', frustrations.improve],
    ...{ improved: undefined, done: undefined },
  } as const;
  const next = act[reach];
  return make(
    'li',
    '',
    way(reach),
    make(
      'div',
      '',
      make('span', 'sr', `${frustrations.reaches[reach]}: `),
      make('p', '', makeLink('plain', open(path), said)),
      make(
        'p',
        'quiet',
        ...(expectation === undefined ? [] : [`${expectation} `]),
        ...(improvement ? [makeLink('plain', open(improvement.path), status)] : [status]),
        ...(next ? [' ', makeButton('link', () => post({ type: next[0], path }), next[1])] : []),
      ),
    ),
  );
}

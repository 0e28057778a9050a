/** Do they shine in their own company? Two steps as a stair: they recognise us, their company recognises them. */

import type { Evidence } from '../../core/customers/data.ts';
import type { CustomerView } from '../../protocol/customer.ts';
import { make, makeButton } from '../log/dom.ts';
import { makeLink, renew } from '../page/renew.ts';
import { makeFrame, small, type Part, type Post } from './part.ts';
import { dot } from './swatches.ts';

export function makeSteps(post: Post): Part {
  const { element, body, say } = makeFrame('steps');
  return {
    element,
    show(view) {
      const { data, words, sentences, said } = view;
      say(words.questions.steps, sentences.steps);
      renew(body, [data.steps, words.steps, said.steps, said.notYet], () =>
        ([0, 1] as const).map((step) => stair(view, step, post)),
      );
    },
  };
}

function stair({ data, words, said }: CustomerView, step: 0 | 1, post: Post): HTMLElement {
  const evidence = data.steps[step];
  const isDone = evidence.some(({ hearsay }) => hearsay === undefined);
  const hasAny = data.steps.some(({ length }) => length > 0);
  const draft = makeButton('link', () => post({ type: 'draftPaper' }), words.steps.draft);
  const rest = step === 1 && evidence.length ? said.notYet : '';
  return make(
    'div',
    'ruled',
    make('h3', '', dot(isDone), words.steps.names[step]),
    make(
      'ul',
      '',
      ...evidence.map((one, at) => sign(one, said.steps[step][at] ?? '', post)),
      ...(evidence.length ? [] : [make('li', 'quiet', words.steps.none[step])]),
      ...(rest ? [make('li', 'quiet', rest)] : []),
      ...(step === 1 && hasAny ? [make('li', '', draft)] : []),
    ),
  );
}

function sign({ path, title }: Evidence, where: string, post: Post): HTMLElement {
  const open = () => post({ type: 'open', path });
  return make('li', '', makeLink('', open, title), ...small(where));
}

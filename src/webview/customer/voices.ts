/** What do they really want? What they said beside what they meant; what nobody heard from them stands apart. */

import type { CustomerVoice } from '../../core/customers/data.ts';
import { inQuotes, type QuotationMarks } from '../../core/language/quote.ts';
import type { CustomerView } from '../../protocol/customer.ts';
import { make, makeButton } from '../log/dom.ts';
import { makeLink, renew } from '../page/renew.ts';
import { makeFrame, small, type Part, type Post } from './part.ts';

export function makeVoices(post: Post): Part {
  const { element, body, say } = makeFrame('voices');
  return {
    element,
    show({ data, words, sentences, said }) {
      const { voices, hearsay } = data;
      element.hidden = voices.length + hearsay.length === 0;
      say(words.questions.voices, sentences.voices ?? '');
      renew(body, [voices, hearsay, words.voices, said], () => [
        make(
          'div',
          'pairs hd',
          make('span', '', words.voices.said),
          make('span', '', words.voices.meant),
        ),
        list(voices.map((one, at) => pair(one, said.voices[at] ?? '', words, post))),
        ...small(said.more.voices),
        ...(hearsay.length === 0
          ? []
          : [
              make(
                'div',
                'hear ruled',
                make('p', 'quiet', words.voices.hearsay),
                list(hearsay.map((one, at) => pair(one, said.hearsay[at] ?? '', words, post))),
                ...small(said.more.hearsay),
              ),
            ]),
      ]);
    },
  };
}

function list(rows: readonly HTMLElement[]): HTMLElement {
  return make('ul', 'pairs', ...rows);
}

function pair(
  { path, title, said, meant, hearsay }: CustomerVoice,
  where: string,
  { voices }: CustomerView['words'],
  post: Post,
): HTMLElement {
  const open = () => post({ type: 'open', path });
  const words = said === undefined ? title : quoted(said, voices.quotes);
  const isGuess = hearsay !== undefined;
  const ask = () => makeButton('link', () => post({ type: 'goAndAsk', path }), voices.goAndAsk);
  return make(
    'li',
    '',
    make('div', '', make('p', '', makeLink('plain', open, words)), ...small(where)),
    make(
      'div',
      'meant',
      make('p', isGuess || meant === undefined ? 'quiet' : '', meant ?? voices.none),
      ...(isGuess ? small(meant === undefined ? '' : `${voices.guess} `, ask()) : []),
    ),
  );
}

const quotes = /^["'“”‘’「『«]/;

/** In quotes, unless the person wrote some. */
export function quoted(words: string, marks: QuotationMarks): string {
  return quotes.test(words) ? words : inQuotes(words, marks);
}

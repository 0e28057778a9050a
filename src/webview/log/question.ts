/** The next question to ask the customer who is chosen, and a step of it by one click: before a meeting, or after. */

import { fill, make, makeButton, setText } from './dom.ts';
import { isKnownCustomer } from './match.ts';
import type { Acts, Part, Sight } from './sight.ts';

export function questionPart(acts: Acts): Part {
  const words = make('span');
  const add = makeButton('link', () => {
    if (shown) {
      acts.addQuestion(shown);
    }
  });
  const root = make('p', 'next-question', words, ' ', add);
  let shown: string | undefined;
  let asked: Pick<Sight, 'folder' | 'customers'> & { readonly name: string } = {
    ...{ folder: '', name: '', customers: [] },
  };
  return {
    root,
    show({ kind, folder, draft, customers, question, words: { nextQuestion, addToNext } }) {
      const name = draft.customer.trim();
      const isChosen = kind === 'interaction' && isKnownCustomer(name, customers);
      // A list that came anew says that notes have changed, and so may what there is to ask.
      const isNews =
        asked.name !== name || asked.folder !== folder || asked.customers !== customers;
      if (isChosen && isNews) {
        asked = { folder, name, customers };
        acts.askNext(name);
      }
      const isAnswer = question.customer === name && question.folder === folder;
      shown = isChosen && isAnswer ? question.question : undefined;
      root.hidden = shown === undefined;
      setText(words, fill(nextQuestion, shown ?? ''));
      setText(add, addToNext);
    },
  };
}

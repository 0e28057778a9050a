/** The form as it stands on the page, top to bottom; and the place for words where no folder is open. */

import type { FieldName } from '../../protocol/form.ts';
import { attachedPart } from './attached.ts';
import { onKey } from './composing.ts';
import { customerPart } from './customer.ts';
import { make, makeButton, setText } from './dom.ts';
import { footPart } from './foot.ts';
import { kindsPart } from './kinds.ts';
import { morePart } from './more.ts';
import { peoplePart } from './people.ts';
import { scopePart } from './scope.ts';
import { secondPart } from './second.ts';
import { questionPart } from './question.ts';
import type { Acts, Part, Sight } from './sight.ts';
import { textPart } from './textBox.ts';

export interface Form {
  show(sight: Sight): void;
  focus(field: FieldName): void;
  /** For ears only: what the eyes can see has happened. */
  say(words: string): void;
}

export function buildForm(page: HTMLElement, acts: Acts): Form {
  const text = textPart(acts);
  const focusText = () => text.fields?.text?.focus();
  // What is attached hangs under the text, in its field.
  const attached = attachedPart(acts, focusText);
  text.root.append(attached.root);
  const column: readonly Part[] = [
    kindsPart(acts),
    text,
    customerPart(acts),
    questionPart(acts),
    secondPart(acts),
    peoplePart(acts),
    scopePart(acts),
    morePart(acts),
    footPart(acts),
  ];
  const parts = [...column, attached];
  const heading = make('h1', 'sr');
  heading.id = 'log-name';
  const said = make('div', 'sr');
  said.setAttribute('role', 'status');
  const form = make('form', 'log', ...column.map((part) => part.root), said);
  form.noValidate = true;
  form.setAttribute('aria-labelledby', heading.id);
  form.addEventListener('submit', (event) => event.preventDefault());
  const away = welcome(acts);
  page.replaceChildren(heading, form, away.root);

  // Last of all: a list that is open has used up its own Enter.
  onKey(document, (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      acts.save();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
    }
  });
  return {
    show(sight) {
      document.documentElement.lang = sight.language;
      setText(heading, sight.words.log);
      form.hidden = sight.folders.length === 0;
      parts.forEach((part) => part.show(sight));
      away.show(sight);
    },
    focus(field) {
      const control = parts.find((part) => part.fields?.[field])?.fields?.[field];
      control?.focus();
      // With the field, what is wrong with it: it must not stay under the foot.
      document.getElementById(`${control?.id}-error`)?.scrollIntoView({ block: 'nearest' });
    },
    say: (words) => setText(said, words),
  };
}

/** No folder, no notes: the way forward is one button. */
function welcome(acts: Acts): Part {
  const words = make('p');
  const name = make('span', 'do');
  const root = make(
    'div',
    'log welcome',
    words,
    makeButton('save', () => acts.openFolder(), name),
  );
  return {
    root,
    show({ words: { noFolder, openFolder }, folders }) {
      root.hidden = folders.length > 0;
      setText(words, noFolder);
      setText(name, openFolder);
    },
  };
}

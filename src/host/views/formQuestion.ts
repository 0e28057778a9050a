/** What the form shows below a customer: the question to ask them next. */

import type { Customer } from '../../core/customers/customers.ts';
import type { Day } from '../../core/day.ts';
import type { NextQuestionForForm } from '../../protocol/formQuestion.ts';
import { addToNext } from '../commands/nextQuestion.ts';
import { customerCalled } from '../customerReader.ts';
import type { Journal, Journals } from '../journals.ts';
import { knownOf, nextQuestionIn } from '../questions.ts';
import { dayAt } from './known.ts';
import type { FormHandlers } from './logWebview.ts';

interface FormParts {
  readonly journals: Journals;
  readonly now: () => number;
  readonly form: { post(answer: NextQuestionForForm): void };
}

/** `parts` are looked up when somebody asks: the form is made before it has them. */
export function questionHandlers(
  parts: () => FormParts,
): Pick<FormHandlers, 'askNext' | 'addQuestion'> {
  const found = (folder: string, customer: string) => {
    const { journals, now } = parts();
    return meant(journals, folder, customer, dayAt(now()));
  };
  return {
    askNext: async ({ folder, customer }) => {
      const one = await found(folder, customer);
      const known = one && knownOf(one.journal, one.customer, one.today);
      const question = known && nextQuestionIn(one.journal)(known)?.words;
      const asked = { type: 'nextQuestion', folder, customer } as const;
      parts().form.post(question === undefined ? asked : { ...asked, question });
    },
    addQuestion: async ({ folder, customer, question }) => {
      const one = await found(folder, customer);
      if (one) {
        await addToNext(one.journal, one.customer, question, one.today);
      }
    },
  };
}

async function meant(
  journals: Journals,
  folder: string,
  typed: string,
  today: Day,
): Promise<{ journal: Journal; customer: Customer; today: Day } | undefined> {
  const journal = journals.all.find((one) => one.folder.uri.toString() === folder);
  await journal?.index.load();
  const customer = journal && customerCalled(journal, typed, today);
  return journal && customer && { journal, customer, today };
}

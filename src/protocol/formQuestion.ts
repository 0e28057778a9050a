/** The next question on the form: asked for the customer who is chosen, and added as a step by one click. */

import * as z from 'zod/mini';

export const aboutQuestions = () =>
  [
    /** Which question comes next for this customer, by a name as the form knows it. */
    z.strictObject({ type: z.literal('askNext'), folder: z.string(), customer: z.string() }),
    z.strictObject({
      type: z.literal('addQuestion'),
      folder: z.string(),
      customer: z.string(),
      question: z.string(),
    }),
  ] as const;

/** Without `question` there is nothing to ask. */
export interface NextQuestionForForm {
  readonly type: 'nextQuestion';
  readonly folder: string;
  /** As it was asked. */
  readonly customer: string;
  readonly question?: string;
}

export interface QuestionWords {
  readonly nextQuestion: string;
  readonly addToNext: string;
}

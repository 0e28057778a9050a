/** The paper for a customer's desk: words for their company, not for ours. Text from notes comes in safe for Markdown. */

import type { Day } from '../day.ts';
import type { Win } from '../note/kind.ts';

export interface PaperWords {
  readonly title: (customer: string) => string;
  readonly period: (from: Day, to: Day) => string;
  readonly changed: string;
  readonly results: string;
  readonly next: string;
  /** What changed, since when, and what that means. */
  readonly change: (title: string, day: string, words: string | undefined) => string;
  readonly result: (win: Win, title: string, day: string) => string;
  /** What is planned, and by when. */
  readonly plan: (title: string, due: string | undefined, words: string | undefined) => string;
}

/** Quotation marks: those of a language, and those that stand within them. */

import type { Language } from '../note/sections.ts';

export type QuotationMarks = readonly [open: string, close: string, within: string, end: string];

export const quotationMarks: { readonly [L in Language]: QuotationMarks } = {
  en: ['“', '”', '‘', '’'],
  ja: ['「', '」', '『', '』'],
};

/** Somebody's words as a quotation; words that are one already stay as they are. */
export function inQuotes(words: string, marks: QuotationMarks): string {
  const [open, close] = marks;
  const isOne = words.lastIndexOf(open) === 0 && words.indexOf(close) === words.length - 1;
  return isOne ? words : open + withinQuotes(words, marks) + close;
}

/** Words as they stand within quotation marks: what they quote themselves takes the other marks (「『夜番』という名」). */
export function withinQuotes(words: string, [open, close, within, end]: QuotationMarks): string {
  return words.replaceAll(open, within).replaceAll(close, end);
}

import { quotationMarks, withinQuotes } from '../../core/language/quote.ts';
import { editorLanguage } from '../settings.ts';

/** Words of a note for a sentence of ours that puts them between quotation marks. */
export function toBeQuoted(words: string): string {
  return withinQuotes(words, quotationMarks[editorLanguage()]);
}

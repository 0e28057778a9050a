/** Which language a new note is written in. */

import type { Language } from './sections.ts';

/** Setting `ashita.noteLanguage`. */
export type NoteLanguage = 'auto' | Language;

/** The language for a note that has no heading of ours yet, by its text. */
export type LanguageFor = (text: string) => Language;

/**
 * `auto` is Japanese where the words hold kana, or where the editor speaks Japanese; else English.
 * Kana, since kanji alone may be Chinese.
 */
export function languageFor(setting: NoteLanguage, editor: Language, words = ''): Language {
  if (setting !== 'auto') {
    return setting;
  }
  return editor === 'ja' || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 'ja' : 'en';
}

/** A paper for a customer's desk (E3): gathered, masked, printed. Nothing is written: whoever asks shows it as a draft. */

import type { Customer } from '../customers/customers.ts';
import { chooseNotes, deskPaper, type DeskPaper, type Period } from '../customers/deskPaper.ts';
import { printDeskPaper } from '../customers/printDeskPaper.ts';
import type { Day } from '../day.ts';
import type { NoteIndex } from '../journal/noteIndex.ts';
import { wordsOf } from '../language/wordsOf.ts';
import { findInParts, replaceFound } from '../mask/mask.ts';
import type { MaskRule } from '../mask/rule.ts';
import { languageOf, type Note } from '../note/read.ts';
import type { Language } from '../note/sections.ts';
import type { NoteStore } from '../ports.ts';
import { namesToHide } from './paperNames.ts';
import { readNotes } from './writeWeek.ts';

export interface DeskPaperSetting {
  readonly store: NoteStore;
  /** Settled. */
  readonly index: Pick<NoteIndex, 'entries' | 'notes'>;
  readonly today: Day;
  /** Masked wherever they occur: the private list, and what customers are called. */
  readonly names: MaskRule['names'];
  /** Whom we never mask in our own notes: here they are. */
  readonly teammates: readonly string[];
  /** Words of the setting that are never masked. */
  readonly allow: readonly string[];
  /** Where the notes do not say in which language to write to them. */
  readonly language: Language;
}

/** The paper as Markdown; undefined where there is nothing to show. Rejects where the disk does. */
export async function draftForCustomer(
  { store, index, ...setting }: DeskPaperSetting,
  customer: Customer,
  period: Period,
  asked?: Language,
): Promise<string | undefined> {
  const chosen = chooseNotes(customer, index.notes, { ...period, today: setting.today });
  if (!chosen) {
    return undefined;
  }
  const shown = [...chosen.changed, ...chosen.results, ...chosen.next].map(({ note }) => note);
  const origins = new Set(shown.flatMap(({ fields }) => fields.from ?? []));
  const raw = index.notes.filter(({ kind, id }) => kind === 'frustration' && origins.has(id));
  const notes = await readNotes(store, [...shown, ...raw]);
  const paper = deskPaper(chosen, (path) => notes.get(path), raw);
  if (!paper) {
    return undefined;
  }
  const texts = shown.flatMap(({ path }) => notes.get(path) ?? []);
  const language = asked ?? languageOfMost(texts, setting.language);
  const masked = maskPaper(paper, {
    names: [...namesToHide(customer, index.entries.values(), setting.teammates), ...setting.names],
    ...{ allow: setting.allow, language },
  });
  return printDeskPaper(masked, customer.name, wordsOf(language));
}

/** The one that most of the notes are written in. */
function languageOfMost(notes: readonly Note[], otherwise: Language): Language {
  const languages = notes.map(languageOf);
  const count = (language: Language) => languages.filter((one) => one === language).length;
  const difference = count('ja') - count('en');
  return difference === 0 ? otherwise : difference > 0 ? 'ja' : 'en';
}

/** Every word from a note masked, as one text: somebody is the same person in all of it. */
function maskPaper(paper: DeskPaper, options: Parameters<typeof findInParts>[1]): DeskPaper {
  const parts: string[] = [];
  const take = (text: string) => {
    parts.push(text);
    return text;
  };
  changeWords(paper, take);
  const found = findInParts(parts, options);
  let at = 0;
  return changeWords(paper, (text) => replaceFound(text, found[at++] ?? []));
}

function changeWords(paper: DeskPaper, change: (text: string) => string): DeskPaper {
  const line = <T extends { readonly title: string; readonly words?: string }>(one: T): T => ({
    ...one,
    title: change(one.title),
    ...(one.words !== undefined && { words: change(one.words) }),
  });
  return {
    ...paper,
    changed: paper.changed.map(line),
    results: paper.results.map((one) => ({ ...one, title: change(one.title) })),
    next: paper.next.map(line),
  };
}

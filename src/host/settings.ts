/** The settings as values. One of the wrong type counts as not set. */

import * as vscode from 'vscode';
import { notesFolder } from '../core/journal/notesFolder.ts';
import { languageFor, type LanguageFor, type NoteLanguage } from '../core/note/language.ts';
import { noteKinds, type NoteKind } from '../core/note/kind.ts';
import { languages, type Language } from '../core/note/sections.ts';

export interface Settings {
  /** The notes folder, relative to the workspace folder, `/` between its parts. */
  readonly folder: string;
  /** '' where Git or the system is to say. */
  readonly author: string;
  readonly noteLanguage: NoteLanguage;
  readonly reminder: 'friday' | 'off';
  /** Whether a note says above its title what it came from and what can be done with it. */
  readonly codeLens: boolean;
  /** What is masked before it is saved. */
  readonly maskKinds: readonly NoteKind[];
  /** Words that masking leaves. */
  readonly maskAllow: readonly string[];
  /** Whether a word is said where the aspiration sounds like somebody else's. */
  readonly aspirationHint: boolean;
  /** Months after which what we know of a customer is stale. */
  readonly staleMonths: number;
}

export function readSettings(scope: vscode.Uri | undefined): Settings {
  const settings = vscode.workspace.getConfiguration('ashita', scope);
  const noteLanguage = settings.get<unknown>('noteLanguage');
  const author = settings.get<unknown>('author');
  const allow = settings.get<unknown>('mask.allow');
  return {
    folder: notesFolder(settings.get<unknown>('folder')),
    author: typeof author === 'string' ? author.replace(/\s+/g, ' ').trim() : '',
    noteLanguage: languages.find((one) => one === noteLanguage) ?? 'auto',
    reminder: settings.get<unknown>('retrospective.reminder') === 'off' ? 'off' : 'friday',
    maskKinds:
      settings.get<unknown>('mask.enabled') === false
        ? []
        : kindsIn(settings.get<unknown>('mask.kinds')),
    maskAllow: Array.isArray(allow) ? allow.filter((word) => typeof word === 'string') : [],
    codeLens: settings.get<unknown>('codeLens') !== false,
    aspirationHint: settings.get<unknown>('aspiration.hint') !== false,
    staleMonths: monthsIn(settings.get<unknown>('stale.months')),
  };
}

/** Half a year, where the setting says no whole number of months. */
function monthsIn(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 6;
}

/** Thanks, where the setting says nothing that we understand: better masked than not. */
function kindsIn(value: unknown): readonly NoteKind[] {
  return Array.isArray(value) ? noteKinds.filter((kind) => value.includes(kind)) : ['thanks'];
}

/** The editor's language, as far as we speak it. */
export function editorLanguage(): Language {
  return vscode.env.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** The language of headings in a note that has none of ours yet. */
export function headingLanguage({ noteLanguage }: Settings): LanguageFor {
  return (text) => languageFor(noteLanguage, editorLanguage(), text);
}

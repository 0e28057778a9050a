/** A sentence for everything that can be wrong with a note. */

import * as vscode from 'vscode';
import type { Problem, ProblemCode } from '../../core/problem.ts';
import { fileKinds } from '../../core/note/kind.ts';

const sentences: {
  readonly [C in ProblemCode]: (problem: Extract<Problem, { code: C }>) => string;
} = {
  'unreadable-yaml': () =>
    vscode.l10n.t(
      'The front matter cannot be read from here on. Put text with special characters into quotes.',
    ),
  'not-a-map': () => vscode.l10n.t('The front matter must be lines of "key: value".'),
  'duplicate-key': ({ key }) =>
    vscode.l10n.t('"{0}" stands here twice. The first one counts.', key),
  'unknown-alias': ({ name }) =>
    vscode.l10n.t('"*{0}" refers to nothing here. Put text that begins with * into quotes.', name),
  'unknown-kind': ({ found }) =>
    vscode.l10n.t('"{0}" is no kind of note. Use one of: {1}.', found, fileKinds.join(', ')),
  'missing-kind': () =>
    vscode.l10n.t(
      'This file does not say what it is. Add a line like "kind: interaction" to its front matter.',
    ),
  'missing-date': () =>
    vscode.l10n.t('This note has no date. Add a line like "date: 2026-11-30" to its front matter.'),
  'bad-value': ({ key, found, expected }) =>
    expected.length
      ? vscode.l10n.t(
          '"{0}" cannot be the value of "{1}". Use: {2}.',
          found,
          key,
          expected.join(', '),
        )
      : vscode.l10n.t('"{0}" cannot be the value of "{1}".', found, key),
  'second-title': () =>
    vscode.l10n.t('A second title. The first one counts; begin this heading with ## instead.'),
  'missing-closed': ({ status }) =>
    vscode.l10n.t(
      'The status is "{0}", but nothing says since when. Add a line like "closed: 2026-11-30".',
      status,
    ),
  'closed-but-open': () =>
    vscode.l10n.t(
      'The improvement is open, so this closing date does not count. Remove one of them.',
    ),
  'unknown-origin': ({ id }) =>
    vscode.l10n.t('There is no note with the id "{0}". An id is a file name without ".md".', id),
  'origin-cycle': ({ id }) =>
    vscode.l10n.t('"{0}" leads back to this improvement. Nothing comes from itself.', id),
  'later-origin': ({ id, day }) =>
    vscode.l10n.t('"{0}" was written later than this improvement ({1}).', id, day),
  'future-date': ({ day }) => vscode.l10n.t('{0} lies in the future.', day),
  'shared-name': ({ name, other }) =>
    vscode.l10n.t(
      '{1} answers to the name "{0}" as well. Notes that say it find only one of the two: rename one, or merge them.',
      name,
      other,
    ),
  'front-matter-too-long': () =>
    vscode.l10n.t('The front matter is too long to be read (over 64 KB).'),
  'too-large': () => vscode.l10n.t('This file is too large to be read as a note (1 MB or more).'),
  'unreadable-file': () => vscode.l10n.t('This file cannot be read. Check its permissions.'),
  'not-utf8': () => vscode.l10n.t('Some characters cannot be read. Is this file saved with UTF-8?'),
};

export function problemSentence(problem: Problem): string {
  const sentence = sentences[problem.code] as (one: Problem) => string;
  return sentence(problem);
}

/** What became of an interaction, for the line beside its title: who was introduced, and what was let go (C3, C4). */

import type { Entry } from '../../core/journal/entry.ts';
import type { Fields } from '../../core/note/fields.ts';
import type { IntroductionState } from '../../core/note/kind.ts';
import { formWords } from '../views/formWords.ts';

/** "Sato → Mori". */
export function introductionLine({ of, to }: NonNullable<Fields['introduction']>): string {
  return `${of} → ${to}`;
}

/** What became of the introduction that a note tells of; undefined where it tells of none. */
export function introductionStateOf({
  kind,
  fields,
}: Pick<Entry, 'kind' | 'fields'>): IntroductionState | undefined {
  const { introduction } = fields;
  return kind === 'interaction' && introduction ? (introduction.state ?? 'open') : undefined;
}

/** "Sato → Mori", "declined"; that something was accepted is what one expects. */
export function outcomesOf({ kind, fields }: Entry): readonly string[] {
  const { introduction, outcome } = fields;
  if (kind !== 'interaction') {
    return [];
  }
  const isLetGo = outcome === 'declined' || outcome === 'delegated';
  return [
    ...(introduction ? [introductionLine(introduction)] : []),
    ...(isLetGo ? [formWords().outcome[outcome].toLowerCase()] : []),
  ];
}

/** The same as sentences, with what became of the introduction. */
export function outcomeSentences(entry: Entry): readonly string[] {
  const { introduction, outcome } = entry.fields;
  const words = formWords();
  return [
    ...(introduction
      ? [
          `${words.channel.introduction}: ${introductionLine(introduction)} · ${words.introduction[introduction.state ?? 'open']}`,
        ]
      : []),
    ...(outcome ? [`${words.fields.outcome}: ${words.outcome[outcome]}`] : []),
  ];
}

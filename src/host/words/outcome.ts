/** What became of an interaction, for the line beside its title: who was introduced, and what was let go (C3, C4). */

import type { Entry } from '../../core/journal/entry.ts';
import { formWords } from '../views/formWords.ts';

/** "Sato → Mori", "declined"; that something was accepted is what one expects. */
export function outcomesOf({ kind, fields }: Entry): readonly string[] {
  const { introduction, outcome } = fields;
  if (kind !== 'interaction') {
    return [];
  }
  const isLetGo = outcome === 'declined' || outcome === 'delegated';
  return [
    ...(introduction ? [`${introduction.of} → ${introduction.to}`] : []),
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
          `${words.channel.introduction}: ${introduction.of} → ${introduction.to} · ${words.introduction[introduction.state ?? 'open']}`,
        ]
      : []),
    ...(outcome ? [`${words.fields.outcome}: ${words.outcome[outcome]}`] : []),
  ];
}

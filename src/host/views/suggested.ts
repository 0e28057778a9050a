/** Who may have made it possible, for the form: what Git says, as soon as somebody writes thanks. */

import type { Day } from '../../core/day.ts';
import type { AskWho, Suggested } from '../../protocol/people.ts';
import type { Journals } from '../journals.ts';
import type { People } from '../people.ts';
import { reasonWords } from '../words/people.ts';

/** Whom notes name the form knows already. Nobody where Git cannot be asked. */
export function suggesting(journals: Journals, people: People, today: () => Day) {
  return async ({ folder, code, about }: AskWho): Promise<Suggested> => {
    const journal = journals.all.find((one) => one.folder.uri.toString() === folder);
    const found = journal ? await people.suggest(journal, code, today(), []) : [];
    return {
      ...{ type: 'suggested', about },
      people: found.flatMap(({ name, reason }) =>
        reason.code === 'named' ? [] : [{ name, why: reasonWords(reason) }],
      ),
    };
  };
}

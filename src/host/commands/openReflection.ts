/** `ashita.openReflection`: `{range?, folder?}` → `{range, folder}`; the page of what the weeks show. */

import { ranges } from '../../core/reflection/data.ts';
import type { Journals } from '../journals.ts';
import type { ReflectionPanel } from '../views/reflectionPanel.ts';
import { Refused } from '../words/refusals.ts';
import { readFields } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';

export function openReflectionCommand(journals: Journals, panel: ReflectionPanel): Command {
  return {
    id: 'ashita.openReflection',
    async run(argument) {
      if (isFromCaller(argument)) {
        const asked = readFields(argument, { range: 'number', folder: 'string' });
        const range = ranges.find((one) => one === asked.range);
        if (asked.range !== undefined && range === undefined) {
          const values = ranges.map(String);
          throw new Refused({
            code: 'bad-argument',
            field: 'range',
            why: { code: 'one-of', values },
          });
        }
        return panel.open(journalFor(journals, asked.folder), range);
      }
      const journal = await askJournal(journals);
      return journal && panel.open(journal);
    },
  };
}

/**
 * `ashita.openReflection`: `{weeks?, folder?}` → `{range, folder}`; the page of what the weeks show. `range` is another
 * name for `weeks`.
 */

import { weeksAmong } from '../../core/reflection/asked.ts';
import { ranges } from '../../core/reflection/data.ts';
import type { Journals } from '../journals.ts';
import type { ReflectionPanel } from '../views/reflectionPanel.ts';
import { good, readFields } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';

export function openReflectionCommand(journals: Journals, panel: ReflectionPanel): Command {
  return {
    id: 'ashita.openReflection',
    async run(argument) {
      if (isFromCaller(argument)) {
        const asked = readFields(argument, {
          weeks: 'number',
          range: 'number',
          folder: 'string',
        });
        const { weeks } = good(weeksAmong(asked, ranges));
        return panel.open(journalFor(journals, asked.folder), weeks);
      }
      const journal = await askJournal(journals);
      return journal && panel.open(journal);
    },
  };
}

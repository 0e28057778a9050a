/** `ashita.trend`: the data of the reflection. `ashita.insertReflection`: the reflection in a week's retrospective. */

import * as vscode from 'vscode';
import { reflectionOver } from '../../core/actions/reflections.ts';
import { weekOf, type Week } from '../../core/day.ts';
import { anyWeeks, weeksAmong } from '../../core/reflection/asked.ts';
import type { Trends } from '../trends.ts';
import { weekName } from '../words/weeks.ts';
import { good, readFields, weekOfField } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';
import { tellKept, write, type WeekCommandParts } from './week.ts';

/** Those that fit into a week: all that ever was does not. */
const insertable = [4, 12, 52] as const;
const usual = 12;

/** `{weeks?, week?, author?, folder?}` → the trend as JSON; 0 weeks are all; `week` looks back from its end. */
export function trendCommand({ journals, trends }: WeekCommandParts & { trends: Trends }): Command {
  return {
    id: 'ashita.trend',
    asksNothing: true,
    async run(argument) {
      const asked = readFields(argument ?? {}, {
        weeks: 'number',
        week: 'string',
        author: 'string',
        folder: 'string',
      });
      const { weeks } = good(anyWeeks(asked.weeks, usual));
      const week = weekOfField(asked.week);
      const author = asked.author?.trim() || undefined;
      return trends.at(journalFor(journals, asked.folder), weeks, { author, week });
    },
  };
}

/**
 * `{week?, weeks?, author?, folder?}` → `{uri, week, written, kept}`; without: asks over how many weeks, and opens it.
 * `range` is another name for `weeks`.
 */
export function insertReflectionCommand(parts: WeekCommandParts): Command {
  return {
    id: 'ashita.insertReflection',
    async run(argument) {
      if (isFromCaller(argument)) {
        const asked = readFields(argument, {
          week: 'string',
          weeks: 'number',
          range: 'number',
          author: 'string',
          folder: 'string',
        });
        const add = reflectionOver(good(weeksAmong(asked, insertable)).weeks ?? usual);
        const week = weekOfField(asked.week) ?? weekOf(parts.today());
        const journal = journalFor(parts.journals, asked.folder);
        return write(parts, journal, week, { author: asked.author?.trim() || undefined, add });
      }
      const journal = await askJournal(parts.journals);
      const range = journal && (await askRange(parts.shownWeek()));
      if (!range) {
        return undefined;
      }
      const how = { author: undefined, open: true, add: reflectionOver(range) };
      const result = await write(parts, journal, parts.shownWeek(), how);
      tellKept(result, journal);
      return result;
    },
  };
}

async function askRange(week: Week) {
  const items = insertable.map((range) => ({
    label: vscode.l10n.t('{0} weeks', range),
    range,
  }));
  const placeHolder = vscode.l10n.t('Over how many weeks up to {0}?', weekName(week));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.range;
}

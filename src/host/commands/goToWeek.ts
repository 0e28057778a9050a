/** `ashita.goToWeek`: shows another week in Today's work. */

import * as vscode from 'vscode';
import { endOf, startOf, weekOf, type Day, type Week } from '../../core/day.ts';
import { compareText } from '../../core/compare.ts';
import { weeksWithNotes } from '../../core/journal/today.ts';
import type { Journals } from '../journals.ts';
import type { TodayTree } from '../views/todayTree.ts';
import { weekName } from '../words/weeks.ts';
import { shortDay } from '../words/when.ts';
import type { Command } from './command.ts';

export function goToWeekCommand(journals: Journals, tree: TodayTree, today: () => Day): Command {
  return {
    id: 'ashita.goToWeek',
    async run() {
      await journals.load();
      const present = weekOf(today());
      const held = journals.all.flatMap((journal) => weeksWithNotes(journal.index.notes));
      const weeks = [...new Set([present, ...held])].sort((a, b) => compareText(b, a));
      const items = weeks.map((week) => itemOf(week, present, today()));
      const placeHolder = vscode.l10n.t('Which week?');
      const chosen = await vscode.window.showQuickPick(items, {
        placeHolder,
        matchOnDescription: true,
      });
      if (chosen) {
        await tree.show(chosen.week === present ? undefined : chosen.week);
      }
    },
  };
}

function itemOf(week: Week, present: Week, today: Day) {
  const span = `${shortDay(startOf(week), today)} – ${shortDay(endOf(week), today)}`;
  const label =
    week === present ? `${weekName(week)} · ${vscode.l10n.t('This week')}` : weekName(week);
  return { label, description: `${span} · ${week}`, week };
}

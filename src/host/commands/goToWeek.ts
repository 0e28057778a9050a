/** `ashita.goToWeek`: shows another week in Today's work. */

import * as vscode from 'vscode';
import { endOf, startOf, weekOf, type Day, type Week } from '../../core/day.ts';
import { readTypedWeek } from '../../core/weekTyped.ts';
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
      const week = await askWeek(weeks, present, today());
      if (week) {
        await tree.show(week === present ? undefined : week);
      }
    },
  };
}

interface WeekItem extends vscode.QuickPickItem {
  /** Absent: a row that only says something. */
  readonly week?: Week;
}

/** One of these weeks, or any other that is typed. */
function askWeek(weeks: readonly Week[], present: Week, today: Day): Promise<Week | undefined> {
  const box = vscode.window.createQuickPick<WeekItem>();
  box.placeholder = vscode.l10n.t('Which week?');
  box.matchOnDescription = true;
  const known = weeks.map((week) => itemOf(week, present, today));
  const hint = vscode.l10n.t('Another week: write it like 2026-W47');
  const redraw = () => {
    const typed = readTypedWeek(box.value, present);
    const other = typed && !weeks.includes(typed) ? itemOf(typed, present, today) : { label: hint };
    const isKnown = typed !== undefined && weeks.includes(typed);
    // Rows keep their places: by them VS Code says which was chosen, and Enter may come before the rows do.
    box.items = [
      ...known.map((item) => ({ ...item, alwaysShow: item.week === typed })),
      ...(box.value.trim() === '' || isKnown ? [] : [{ ...other, alwaysShow: true }]),
    ];
  };
  redraw();
  return new Promise((resolve) => {
    box.onDidChangeValue(redraw);
    box.onDidAccept(() => {
      const week = box.activeItems[0]?.week;
      if (week) {
        resolve(week);
        box.hide();
      }
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

function itemOf(week: Week, present: Week, today: Day) {
  const span = `${shortDay(startOf(week), today)} – ${shortDay(endOf(week), today)}`;
  const label =
    week === present ? `${weekName(week)} · ${vscode.l10n.t('This week')}` : weekName(week);
  return { label, description: `${span} · ${week}`, week };
}

/** By when: one of the days that people mean, any other that they type, or none. */

import * as vscode from 'vscode';
import { isDay, type Day } from '../../core/day.ts';
import { dueChoicesOn, type DueChoice } from '../../core/journal/dueChoices.ts';
import { formWords } from '../views/formWords.ts';
import { dayWithWeekday } from '../words/when.ts';

interface DueItem extends vscode.QuickPickItem {
  /** '' for none, undefined for what is no day. */
  readonly day: Day | '' | undefined;
}

/** `due` is the day that it has now. A day, '' for none, undefined for somebody who left. */
export async function askDue(
  { title, due }: { readonly title: string; readonly due: Day | undefined },
  today: Day,
): Promise<Day | '' | undefined> {
  const pick = vscode.window.createQuickPick<DueItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('By when? Choose, or type a date: 2026-11-30');
  pick.ignoreFocusOut = true;
  const offered = offers(due, today);
  pick.items = offered;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const typed = typedItem(value);
      pick.items = typed ? [typed, ...offered] : offered;
    });
    pick.onDidAccept(() => {
      // What is typed counts at once; the row that shows it comes a moment after a quick Enter.
      const chosen = typedItem(pick.value) ?? pick.activeItems[0];
      if (chosen?.day !== undefined) {
        resolve(chosen.day);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function offers(due: Day | undefined, today: Day): readonly DueItem[] {
  const names: { readonly [C in DueChoice]: string } = {
    tomorrow: vscode.l10n.t('Tomorrow'),
    nextMonday: vscode.l10n.t('Next Monday'),
    inAWeek: vscode.l10n.t('In a week'),
    inAMonth: vscode.l10n.t('In a month'),
  };
  const none = {
    label: vscode.l10n.t('No date'),
    description: due ? vscode.l10n.t('now {0}', dayWithWeekday(due)) : '',
    day: '' as const,
  };
  return [
    ...dueChoicesOn(today).map(({ choice, day }) => ({
      label: names[choice],
      description: dayWithWeekday(day),
      day,
    })),
    ...(due === undefined ? [] : [none]),
  ];
}

/** What is typed as a day, as soon as it begins like one; it stays in sight whatever VS Code's own filter thinks. */
function typedItem(value: string): DueItem | undefined {
  const day = typedDay(value) || undefined;
  if (day !== undefined) {
    return { label: day, description: dayWithWeekday(day), alwaysShow: true, day };
  }
  return /^\s*[\d\uFF10-\uFF19]/.test(value)
    ? { label: formWords().badDate.replace('{0}', () => value), alwaysShow: true, day }
    : undefined;
}

/** A day as people type it; '' for none, undefined for what is no day. */
export function typedDay(typed: string): Day | '' | undefined {
  const text = typed.normalize('NFKC').trim().replaceAll('/', '-');
  return text === '' ? '' : isDay(text) ? text : undefined;
}

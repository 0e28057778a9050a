/** A working day with ten thousand notes. One thing after the other, each with room behind it. */

import * as vscode from 'vscode';
import type { LiveAnswer, LiveTask } from '../tasks.ts';
import { completion, repeated, retrospective, searching, week } from './answers.ts';
import { loggedKnown, outsideKnown, savedKnown } from './changes.ts';
import { activateBoth, pause } from './house.ts';
import { drawRows } from './rows.ts';
import { trends } from './trends.ts';

export async function live({ rounds }: LiveTask): Promise<LiveAnswer> {
  await pause(1000);
  const { api } = await activateBoth(true);
  await api.ready;
  await vscode.commands.executeCommand('workbench.view.extension.ashita');
  await vscode.commands.executeCommand('ashita.todayView.focus');
  await pause(1500);

  const saved = await savedKnown(api, rounds);
  const logged = await loggedKnown(api, rounds);
  const outside = await outsideKnown(api, rounds);
  const rows = await drawRows(rounds);
  return {
    ...{ saved, logged, outside, rows },
    ...(await searching(rounds)),
    week: await week(rounds),
    retrospective: await retrospective(rounds),
    completion: await completion(rounds),
    ...(await trends(rounds)),
    allNotes: await repeated(rounds, () => api.notes()),
  };
}

/** Every word of the reflection page, in the language of the window. `{0}` is filled in by the page. */

import * as vscode from 'vscode';
import type { ReflectionWords } from '../../protocol/reflection.ts';

export function reflectionWords(): ReflectionWords {
  return {
    title: vscode.l10n.t('Reflection'),
    range: vscode.l10n.t('Range'),
    ranges: {
      4: vscode.l10n.t('4 weeks'),
      12: vscode.l10n.t('12 weeks'),
      52: vscode.l10n.t('52 weeks'),
      0: vscode.l10n.t('All'),
    },
    savePicture: vscode.l10n.t('Save as picture'),
    copyMarkdown: vscode.l10n.t('Copy as Markdown'),
    insert: vscode.l10n.t('Add to retrospective'),
    chart: vscode.l10n.t('chart'),
    questions: {
      gaze: vscode.l10n.t('Is the gaze rising?'),
      fed: vscode.l10n.t('Fed tomorrow, or ended today?'),
      loop: vscode.l10n.t('Where does the loop leak?'),
      balance: vscode.l10n.t('Who gains, who pays?'),
    },
    plotted: {
      gaze: vscode.l10n.t('Improvements by week and scope'),
      fed: vscode.l10n.t('Work that fed tomorrow and work that ended today, by week'),
      loop: vscode.l10n.t('From frustration to done'),
      balance: vscode.l10n.t('Gains and costs by side'),
    },
    showTable: vscode.l10n.t('Show as table'),
    showChart: vscode.l10n.t('Show as chart'),
    aim: {
      question: vscode.l10n.t('What do we want to create?'),
      hold: vscode.l10n.t('In the first person, in one sentence'),
      hint: vscode.l10n.t(
        'It stands at the head of every retrospective. Change it whenever it stops being true.',
      ),
      keep: vscode.l10n.t('Keep these words'),
      change: vscode.l10n.t({ message: 'Change', comment: ['What we want to create'] }),
    },
    start: {
      log: vscode.l10n.t('Log what a customer said'),
      hint: vscode.l10n.t('The four questions below answer themselves from your notes.'),
    },
    foot: {
      marks: vscode.l10n.t('One mark is one note; open it with a click or Enter.'),
      bars: vscode.l10n.t('A bar stands for several notes; a click or Enter lists them.'),
      stays: vscode.l10n.t('Everything stays in this workspace, as Markdown.'),
    },
    week: {
      short: vscode.l10n.t({ message: 'W{0}', comment: ['Under a column of a chart'] }),
      named: vscode.l10n.t('week {0}'),
      span: vscode.l10n.t('weeks {0} to {1}'),
      namedOfYear: vscode.l10n.t('week {0} of {1}'),
      spanOfYear: vscode.l10n.t('weeks {0} to {1} of {2}'),
      year: vscode.l10n.t({ message: '{0}', comment: ['A year, on an axis'] }),
    },
    notes: [vscode.l10n.t('1 note'), vscode.l10n.t('{0} notes')],
    gaze: {
      scopes: {
        task: vscode.l10n.t('Task'),
        mechanism: vscode.l10n.t('Mechanism'),
        process: vscode.l10n.t({ message: 'Process', comment: ['How far an improvement reaches'] }),
        organisation: vscode.l10n.t('Organisation'),
      },
      statuses: {
        open: vscode.l10n.t({ message: 'open', comment: ['An improvement under way'] }),
        done: vscode.l10n.t('done'),
        dropped: vscode.l10n.t({ message: 'dropped', comment: ['An improvement given up'] }),
      },
      median: vscode.l10n.t('median of the four weeks up to then'),
      noScope: vscode.l10n.t('{0} without a scope'),
      done: vscode.l10n.t('{0} done'),
    },
    fed: {
      fed: vscode.l10n.t('Fed\ntomorrow'),
      ended: vscode.l10n.t('Ended\ntoday'),
      share: vscode.l10n.t('Share fed'),
      sharePercent: vscode.l10n.t('Share fed, %'),
    },
    loop: {
      columns: {
        raw: vscode.l10n.t('Frustrations'),
        reframed: vscode.l10n.t('Reframed'),
        improved: vscode.l10n.t('Improved'),
        done: vscode.l10n.t('Done'),
      },
      ends: {
        raw: vscode.l10n.t('Still raw'),
        reframed: vscode.l10n.t('Reframed, no improvement yet'),
        improved: vscode.l10n.t('Improvement open'),
        done: vscode.l10n.t('Done'),
      },
      counts: {
        raw: vscode.l10n.t('{0} still raw'),
        reframed: vscode.l10n.t('{0} not improved'),
        improved: vscode.l10n.t('{0} still open'),
        done: vscode.l10n.t('{0} done'),
      },
      days: [vscode.l10n.t('1 day'), vscode.l10n.t('{0} days')],
      oldest: vscode.l10n.t('oldest {0}'),
      waiting: vscode.l10n.t('waiting'),
      medians: vscode.l10n.t(
        'days: median from frustration to improvement, and from there to done',
      ),
      singles: vscode.l10n.t('days: too few for a median, so the single values'),
    },
    balance: {
      sides: {
        customer: vscode.l10n.t('Customer'),
        company: vscode.l10n.t('Company'),
        team: vscode.l10n.t('Team'),
        me: vscode.l10n.t('Me'),
      },
      gains: vscode.l10n.t('Gains'),
      pays: vscode.l10n.t('Pays'),
    },
  };
}

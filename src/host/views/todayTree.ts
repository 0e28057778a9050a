/** Today's work: a week's notes by day, a way to other weeks, and what cannot be read. */

import * as vscode from 'vscode';
import { endOf, partsOfWeek, startOf, weekOf, type Day, type Week } from '../../core/day.ts';
import { groupBy } from '../../core/groupBy.ts';
import { isNoteEntry } from '../../core/journal/entry.ts';
import { weeksWithNotes, workOf, type WorkDay, type WorkWeek } from '../../core/journal/today.ts';
import { compareText } from '../../core/compare.ts';
import { commitsOf } from '../git/git.ts';
import type { Journal, Journals } from '../journals.ts';
import { dayWithWeekday, shortDay, weekdayName } from '../words/when.ts';
import { countOf, listed } from '../words/counts.ts';
import { weekName } from '../words/weeks.ts';
import { aspirationNodes } from './aspirationNode.ts';
import { customerNames } from './names.ts';
import { NoteNode } from './noteNode.ts';
import { GroupNode, NodeTree, type TreeNode } from './tree.ts';
import { UnreadableNode } from './unreadableNode.ts';

type Work = WorkWeek & { readonly journal: Journal };

/** Git is not asked again before so many milliseconds have passed. */
const gitPause = 30_000;

export class TodayTree implements vscode.Disposable {
  static readonly id = 'ashita.todayView';
  readonly provider: NodeTree;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #owned: vscode.Disposable[];
  /** Undefined: the present week, whenever that is. */
  #week: Week | undefined;
  /** What Git said last, of which week on which day. */
  #commits: { readonly key: string; readonly count: number; readonly at: number } | undefined;

  constructor(
    readonly journals: Journals,
    readonly today: () => Day,
  ) {
    this.provider = new NodeTree(() => this.#roots());
    this.#view = vscode.window.createTreeView(TodayTree.id, {
      treeDataProvider: this.provider,
      showCollapseAll: false,
      canSelectMany: true,
    });
    this.#owned = [this.#view, this.provider];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#owned).dispose();
  }

  /** The week on show. */
  get week(): Week {
    return this.#week ?? weekOf(this.today());
  }

  /** Shows another week, or the present one again. */
  async show(week: Week | undefined): Promise<void> {
    this.#week = week;
    this.provider.refresh();
    await vscode.commands.executeCommand(`${TodayTree.id}.focus`);
  }

  async #roots(): Promise<readonly TreeNode[]> {
    await this.journals.load();
    const works = this.#works(this.week);
    const days = this.#days(works);
    const earlier = this.#otherWeeks();
    const unreadable = this.#unreadable();
    const isEmpty = days.length + earlier.length + unreadable.length === 0;
    const aspiration = isEmpty ? [] : await aspirationNodes(this.journals.all);
    this.#describe(isEmpty && this.#week === undefined ? undefined : this.week, works);
    return [
      ...aspiration,
      ...days,
      ...(earlier.length
        ? [
            new GroupNode(
              'weeks',
              vscode.l10n.t('Earlier weeks'),
              weekList(earlier),
              () => earlier,
              days.length === 0,
            ),
          ]
        : []),
      ...(unreadable.length
        ? [
            new GroupNode(
              'unreadable',
              vscode.l10n.t('Cannot be read'),
              countOf(unreadable.length),
              () => unreadable,
              false,
            ),
          ]
        : []),
    ];
  }

  /** The title's line; Git's part of the count follows when Git has answered. */
  #describe(week: Week | undefined, works: readonly Work[]): void {
    const write = (commits: number) => {
      const pieces = sum(works.map((one) => one.pieces)) + commits;
      const fed = sum(works.map((one) => one.fed));
      const counts = pieces ? vscode.l10n.t('{0} of {1} → tomorrow', fed, pieces) : '';
      this.#view.description = week ? [weekName(week), counts].filter(Boolean).join(' · ') : '';
    };
    const key = `${week} ${this.today()}`;
    write(this.#commits?.key === key ? this.#commits.count : 0);
    const isFresh = this.#commits?.key === key && Date.now() - this.#commits.at < gitPause;
    if (week && !isFresh) {
      void this.#withCommits(week).then((count) => {
        this.#commits = { key, count, at: Date.now() };
        if (this.week === week) {
          write(count);
        }
      });
    }
  }

  /** In how many folders the person committed in that week: all commits together are one piece of work. */
  async #withCommits(week: Week): Promise<number> {
    const found = await Promise.all(
      this.journals.all.map(async ({ folder }) => {
        const commits = await commitsOf(folder.uri).between(startOf(week), endOf(week));
        return commits.length > 0;
      }),
    ).catch(() => []);
    return found.filter(Boolean).length;
  }

  /** One week's work in each folder. */
  #works(week: Week): readonly Work[] {
    return this.journals.all.map((journal) => ({ journal, ...workOf(journal.index.notes, week) }));
  }

  #days(works: readonly Work[]): readonly TreeNode[] {
    const placed = works.flatMap(({ journal, days }) => days.map((day) => ({ journal, ...day })));
    const byDay = [...groupBy(placed, ({ day }) => day)].sort(([a], [b]) => compareText(b, a));
    return byDay.map(([day, parts], at) => {
      const nodes = parts.flatMap((part) =>
        part.items.map((item) => this.#noteNode(part.journal, item)),
      );
      const isToday = day === this.today();
      const label = isToday ? vscode.l10n.t('Today') : weekdayName(day);
      const date = isToday ? dayWithWeekday(day) : shortDay(day, this.today());
      const isExpanded = at < 2;
      const count = isExpanded ? '' : countOf(nodes.length);
      return new GroupNode(
        `day ${day}`,
        label,
        [date, count].filter(Boolean).join(' · '),
        () => nodes,
        isExpanded,
      );
    });
  }

  #noteNode(journal: Journal, item: WorkDay['items'][number]): NoteNode {
    return new NoteNode(journal, item, customerNames(journal, item.entry));
  }

  #otherWeeks(): readonly GroupNode[] {
    const weeks = new Set(
      this.journals.all.flatMap((journal) => weeksWithNotes(journal.index.notes)),
    );
    return [...weeks]
      .filter((week) => week < this.week)
      .sort((a, b) => compareText(b, a))
      .map(
        (week) =>
          new GroupNode(
            `week ${week}`,
            weekName(week),
            yearOf(week),
            () => this.#days(this.#works(week)),
            false,
          ),
      );
  }

  #unreadable(): readonly UnreadableNode[] {
    return this.journals.all.flatMap((journal) =>
      [...journal.index.entries.values()]
        .filter(
          (entry) =>
            entry.kind === undefined || (entry.path.startsWith('notes/') && !isNoteEntry(entry)),
        )
        .map((entry) => new UnreadableNode(journal, entry)),
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function yearOf(week: Week): string {
  return String(partsOfWeek(week).year);
}

/** "W46, W45, …" */
function weekList(groups: readonly GroupNode[]): string {
  const names = groups.slice(0, 2).map(({ label }) => label);
  return listed([...names, ...(groups.length > 2 ? ['…'] : [])]);
}

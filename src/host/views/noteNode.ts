/** A note as a row. */

import * as vscode from 'vscode';
import type { Entry, NoteEntry } from '../../core/journal/entry.ts';
import { originsOf } from '../../core/journal/links.ts';
import { hearsayOf } from '../../core/journal/standing.ts';
import { tellingOf } from '../../core/journal/telling.ts';
import type { WorkItem } from '../../core/journal/today.ts';
import type { Journal } from '../journals.ts';
import { heardHow, lackSentences, lacksOf, titleHeard } from '../words/standing.ts';
import { kindIcons, kindName, scopeName } from '../words/vocabulary.ts';
import { lackingUri } from './lackBadges.ts';
import { listed } from '../words/counts.ts';
import { introductionStateOf, outcomesOf, outcomeSentences } from '../words/outcome.ts';
import { notToldYet } from '../words/people.ts';
import { dayWithWeekday } from '../words/when.ts';
import { customerNames } from './names.ts';
import { TreeNode } from './tree.ts';

/** Anything that opens a note. */
export interface OpensNote {
  readonly journal: Journal;
  readonly entry: { readonly path: string; readonly id: string };
}

export class NoteNode extends TreeNode implements OpensNote {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly work: WorkItem,
    /** What the row says beside the title: customers, a day. */
    readonly beside: string,
    /** Where it stands, where a note may stand in several places. */
    under = '',
  ) {
    super();
    this.id = `note ${under}${journal.folder.uri.toString()} ${work.entry.path}`;
  }

  get entry(): NoteEntry {
    return this.work.entry;
  }

  draw(): vscode.TreeItem {
    const { entry, hasFedTomorrow, ledTo } = this.work;
    const item = new vscode.TreeItem(entry.title);
    const tone = hasFedTomorrow
      ? new vscode.ThemeColor('charts.blue')
      : new vscode.ThemeColor('icon.foreground');
    item.iconPath = new vscode.ThemeIcon(kindIcons[entry.kind], tone);
    item.description = this.#description();
    const fate = ledTo[0]
      ? vscode.l10n.t('Led to: {0}', ledTo.join(' · '))
      : hasFedTomorrow
        ? ''
        : vscode.l10n.t('Ended with itself, so far');
    const origins = originTitles(this.journal, entry);
    const lacks = lackSentences(entry);
    const outcomes = outcomeSentences(entry);
    item.tooltip = [
      ...[entry.title, this.#about(), origins, fate],
      ...[...outcomes, ...this.#telling(), ...lacks],
    ]
      .filter(Boolean)
      .join('\n');
    const lacking = lackingUri(entry);
    if (lacking) {
      item.resourceUri = lacking;
    }
    const isClosed = entry.kind === 'improvement' && (entry.fields.status ?? 'open') !== 'open';
    const flags = [
      introductionStateOf(entry) && 'introduction',
      hearsayOf(entry) && 'hearsay',
      isClosed && 'closed',
    ];
    item.contextValue = ['note', entry.kind, ...flags].filter(Boolean).join('.');
    item.command = openCommand(this.journal.uri(entry.path));
    item.accessibilityInformation = {
      label: [kindName(entry.kind), entry.title, item.description, origins, fate]
        .filter(Boolean)
        .join(', '),
    };
    return item;
  }

  /** What the row itself may have no room for. */
  #about(): string {
    const customers = customerNames(this.journal, this.entry);
    const facts = [kindName(this.entry.kind), dayWithWeekday(this.entry.day), heardHow(this.entry)];
    return [...facts, customers].filter(Boolean).join(' · ');
  }

  /** Who was told and when, and who was not. */
  #telling(): readonly string[] {
    const { told, notYet } = tellingOf(this.entry);
    const days = told.map(({ person, day }) => `${person} (${dayWithWeekday(day)})`);
    return [days.length > 0 ? vscode.l10n.t('Told: {0}', listed(days)) : '', notToldYet(notYet)];
  }

  /** What matters comes first, as the end is cut first. An arrow points to something. */
  #description(): string {
    const { entry, hasFedTomorrow, ledTo } = this.work;
    if (entry.kind === 'improvement') {
      return [entry.fields.scope && scopeName(entry.fields.scope), this.beside]
        .filter(Boolean)
        .join(' · ');
    }
    const { told, notYet } = tellingOf(entry);
    const people = told.length + notYet.length;
    const telling = people > 0 ? vscode.l10n.t('{0} of {1} told', told.length, people) : '';
    const others = [...lacksOf(entry), telling, ...outcomesOf(entry), this.beside]
      .filter(Boolean)
      .join(' · ');
    return hasFedTomorrow ? `→ ${others || (ledTo[0] ?? '')}` : others;
  }
}

/** Where an improvement came from, and whether that is hearsay alone, for its tooltip; '' where it does not say. */
export function originTitles({ index }: Journal, entry: Entry): string {
  const origins = originsOf(index, entry);
  if (origins.length === 0) {
    return '';
  }
  const from = vscode.l10n.t('From: {0}', origins.map(titleHeard).join(' · '));
  const isHearsay = origins.every((origin) => hearsayOf(origin) !== undefined);
  return isHearsay ? `${from}\n${vscode.l10n.t('Rests on hearsay alone.')}` : from;
}

export function openCommand(uri: vscode.Uri, range?: vscode.Range): vscode.Command {
  const options = range ? [{ selection: range }] : [];
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri, ...options] };
}

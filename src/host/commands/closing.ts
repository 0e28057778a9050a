/**
 * Closing and opening again what stands in Tomorrow's improvement, whoever asks for it: a checkbox, a row, the palette.
 * What was closed since midnight is remembered, so that it stays in sight and opening it again is the undo.
 */

import * as vscode from 'vscode';
import { addLearned, dropStep, setStatus, tickStep } from '../../core/actions/change.ts';
import { tell, untell } from '../../core/actions/tell.ts';
import type { Day } from '../../core/day.ts';
import { stepKey, type TomorrowItem } from '../../core/journal/tomorrow.ts';
import type { Status } from '../../core/note/kind.ts';
import type { Placed, PlacedItem } from '../journals.ts';
import type { KeptAnswers } from './answers.ts';
import { applyTo } from './applyTo.ts';
import type { ClosedToday } from './closedToday.ts';
import { askAndDo } from './turns.ts';

export class Closing {
  constructor(
    readonly closed: ClosedToday,
    readonly answers: KeptAnswers,
    readonly today: () => Day,
    readonly onFailure: (error: unknown) => void,
  ) {}

  /** The steps that were closed since midnight, by key: their files do not say when. */
  get keys(): ReadonlySet<string> {
    return this.closed.keys;
  }

  /** Ticks a step, closes an improvement or records that somebody was told, or the other way round. */
  async tick({ journal, item }: PlacedItem, isDone: boolean): Promise<void> {
    const { entry, step, person } = item;
    if (person !== undefined) {
      await applyTo({ journal, entry }, (target, path) =>
        isDone ? tell(target, path, person, { today: this.today() }) : untell(target, path, person),
      );
      return;
    }
    if (!step) {
      await this.setStatus({ journal, entry }, isDone ? 'done' : 'open');
      return;
    }
    if (isDone) {
      this.#remember(item);
    }
    await applyTo({ journal, entry }, (target, path) => tickStep(target, path, step, isDone));
  }

  /** Asks why something will not be done, and closes it; false for somebody who thought better of it. */
  askAndDrop(placed: PlacedItem): Promise<boolean> {
    const { entry, step, title } = placed.item;
    const uri = placed.journal.uri(entry.path).toString();
    return askAndDo(
      this.answers,
      `drop ${uri} ${step ? stepKey(entry.path, step) : ''}`,
      {
        title: vscode.l10n.t('Drop'),
        prompt: title,
        placeholder: vscode.l10n.t('Why? Empty: no reason.'),
        isOptional: true,
      },
      (reason) => this.drop(placed, reason),
    );
  }

  /** Closes what will not be done; the reason may be ''. */
  async drop({ journal, item }: PlacedItem, reason: string): Promise<void> {
    const { entry, step } = item;
    if (!step) {
      await this.setStatus({ journal, entry }, 'dropped', reason);
      return;
    }
    this.#remember(item);
    await applyTo({ journal, entry }, (target, path, languageFor) =>
      dropStep(target, path, step, reason, languageFor),
    );
  }

  /** Sets an improvement's status; of one that is done it offers to say what was learned, where nobody did. */
  async setStatus(placed: Placed, status: Status, reason = ''): Promise<void> {
    await applyTo(placed, (target, path, languageFor) =>
      setStatus(target, path, status, this.today(), { reason, languageFor }),
    );
    if (status === 'done' && !placed.entry.filled.includes('learned')) {
      this.#offerLearned(placed).catch(this.onFailure);
    }
  }

  async #offerLearned(placed: Placed): Promise<void> {
    const { title } = placed.entry;
    const question = vscode.l10n.t('What did you learn?');
    const sentence = vscode.l10n.t('Done: {0}', title);
    if ((await vscode.window.showInformationMessage(sentence, question)) !== question) {
      return;
    }
    const uri = placed.journal.uri(placed.entry.path).toString();
    const line = {
      title: question,
      prompt: title,
      placeholder: vscode.l10n.t('One line is enough.'),
    };
    await askAndDo(this.answers, `learned ${uri}`, line, async (words) => {
      await applyTo(placed, (target, path, languageFor) =>
        addLearned(target, path, words, languageFor),
      );
    });
  }

  #remember({ entry, step }: TomorrowItem): void {
    if (step) {
      this.closed.add(stepKey(entry.path, step));
    }
  }
}

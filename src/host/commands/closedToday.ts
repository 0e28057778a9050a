/** Which steps were closed since midnight, so that their rows stay and opening them again is the undo: after a reload, too. */

import type * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';

const place = 'ashita.closedToday';

interface Closed {
  readonly day: Day;
  readonly keys: readonly string[];
}

export class ClosedToday {
  readonly #memory: vscode.Memento;
  readonly #today: () => Day;

  /** `memory` is the workspace's. */
  constructor(memory: vscode.Memento, today: () => Day) {
    this.#memory = memory;
    this.#today = today;
  }

  get keys(): ReadonlySet<string> {
    const closed = this.#memory.get<Closed>(place);
    return new Set(closed?.day === this.#today() ? closed.keys : []);
  }

  add(key: string): void {
    const closed: Closed = { day: this.#today(), keys: [...new Set([...this.keys, key])] };
    void this.#memory.update(place, closed);
  }
}

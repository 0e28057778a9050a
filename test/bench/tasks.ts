/** What the bench asks of an extension host, and what it hears back: files, as both sides can read them. */

/** Names the file that holds the task; the answer goes beside it. */
export const taskVariable = 'ASHITA_BENCH_TASK';

export function answerFile(taskFile: string): string {
  return `${taskFile}.answer.json`;
}

export type Task = StartTask | LiveTask;

/** A fresh start: activate, then build the index. */
export interface StartTask {
  readonly kind: 'start';
  /** True: no cache is there when it starts. */
  readonly isCold: boolean;
  /** Every second round does it the other way round, so that what comes first has no advantage. */
  readonly round: number;
  /** True: waits until the cache has been saved, for a warm start after this one. */
  readonly keepsCache: boolean;
}

/** Milliseconds: by the clock, and of the processor in the host's thread, which other programs do not lengthen. */
export interface Took {
  readonly clock: number;
  readonly cpu: number;
}

/** Milliseconds, unless a name says otherwise. */
export interface StartAnswer {
  readonly emptyActivation: Took;
  readonly activation: Took;
  readonly ready: Took;
  /** Longest time for which the host did nothing else while the index was built. */
  readonly freeze: number;
  readonly notes: number;
  readonly heapBytes: number;
  /** Only where it started cold: listing and reading the same files in the same host. */
  readonly floors?: { readonly read: Took; readonly stated: Took; readonly many: Took };
  /** Longest freeze of listing and reading alone. */
  readonly readFreeze?: number;
  /** Only where it was asked to keep the cache. */
  readonly cache?: { readonly bytes: number; readonly freeze: number };
}

/** A working day: save, log, change, look, write. */
export interface LiveTask {
  readonly kind: 'live';
  readonly rounds: number;
}

/** A figure of each round, with the floor of the same round where there is one. */
export interface Rounds {
  readonly times: readonly Took[];
  readonly floors?: readonly Took[];
}

/** With the longest freeze of the host in each round. */
export interface ChangeRounds extends Rounds {
  readonly freezes: readonly number[];
}

export interface LiveAnswer {
  readonly saved: ChangeRounds;
  readonly logged: ChangeRounds;
  readonly outside: ChangeRounds;
  readonly week: Rounds;
  readonly retrospective: Rounds;
  readonly searchFirst: Rounds;
  readonly search: Rounds;
  readonly completion: Rounds;
  /** The data of the reflection over twelve weeks, then over all. */
  readonly trendOpened: Rounds;
  readonly trendChanged: Rounds;
  /** All notes as another extension gets them. */
  readonly allNotes: Rounds;
  /** When each row was asked for, in milliseconds since 1970; the page knows when it was there. */
  readonly rows: Readonly<Record<string, number>>;
}

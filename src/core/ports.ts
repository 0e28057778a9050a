/** What the outside must bring. Every port has a twin in memory under `test/support/`. */

import type { Day } from './day.ts';

export interface Disposable {
  dispose(): void;
}

/** A note's path inside the notes folder, `/` between its parts: `notes/2026/2026-11-21-thanks-k3f9.md`. */
export type NotePath = string;

/** A file that a listing found. */
export interface NoteFile {
  readonly path: NotePath;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, as the file system tells it. */
  readonly mtime: number;
}

/** A file with what it holds; `text` is absent when it is too large to be read, or cannot be. */
export interface NoteFileText {
  readonly file: NoteFile;
  readonly text: string | undefined;
}

/**
 * The notes folder of one workspace folder. Paths are relative to it; a missing folder is an empty one.
 * Rejections are the world breaking (a read-only or a full disk): they reach the person as one message.
 */
export interface NoteStore {
  /** Every Markdown file below the folder. */
  list(): Promise<readonly NoteFile[]>;
  /** One file as it is now, or undefined where there is none. */
  stat(path: NotePath): Promise<NoteFile | undefined>;
  /** The text of a file (a byte order mark kept), or undefined where there is none. */
  read(path: NotePath): Promise<string | undefined>;
  /**
   * Texts of many files, in batches, with room for other work between two of them. Files that have gone are left
   * out; those of `largestRead` bytes and more are not read.
   */
  readMany(files: readonly NoteFile[]): AsyncIterable<readonly NoteFileText[]>;
  /** Writes a new file whole; false, and nothing written, where the path is taken. */
  create(path: NotePath, text: string): Promise<boolean>;
  /**
   * Replaces the text of an existing file: after a crash the old text or the new one is there, nothing between.
   * False, and nothing written, where the file no longer holds `was`.
   */
  replace(path: NotePath, was: string, text: string): Promise<boolean>;
  /** Moves the file to the bin where there is one. False, and nothing done, where it no longer holds `was`. */
  remove(path: NotePath, was: string): Promise<boolean>;
  /** Paths that may have changed, whoever changed them; `undefined` when anything may have. */
  onDidChange(listener: (paths: readonly NotePath[] | undefined) => void): Disposable;
}

/** Time, as a local date-time with its offset: `2026-11-21T14:32:05+09:00`. The day is its first ten characters. */
export interface Clock {
  now(): string;
}

/** Numbers for names that no two clones make alike: `count` whole numbers, each 0 … 31. */
export interface Chance {
  base32(count: number): readonly number[];
}

/** A commit of the person's own. */
export interface Commit {
  readonly hash: string;
  /** First line of the message. */
  readonly subject: string;
  /** The author's local calendar day. */
  readonly day: Day;
}

/** The repository that holds a notes folder, as far as the week needs it. */
export interface Commits {
  /** The author's commits of `start` … `end`, oldest first; none where there is no Git. */
  between(start: Day, end: Day): Promise<readonly Commit[]>;
}

/** A place in the code: a path from the workspace folder, and lines, counted from 1, where the link says some. */
export interface CodePlace {
  readonly path: string;
  readonly lines?: readonly [first: number, last: number];
  /** The commit in which those lines stood there. */
  readonly commit?: string;
}

/** How much of something is whose, by the author's name. */
export type Shares = ReadonlyMap<string, number>;

/** Who worked on what, as the repository tells it. */
export interface Contributions {
  /** How many of the linked lines are whose. */
  readonly lines: Shares;
  /** How many commits to the linked files are whose. */
  readonly commits: Shares;
  /** How many commits of the days asked for are whose. */
  readonly week: Shares;
}

/** The repository that holds a workspace folder, as far as thanks need it. */
export interface Contributors {
  /** Who worked on these places, and who committed from `start` to `end`; nobody where there is no Git. */
  to(places: readonly CodePlace[], start: Day, end: Day): Promise<Contributions>;
}

/** What masking finds: the words that its parts share. */

export const privateTypes = [
  'name',
  'company',
  'phone',
  'mail',
  'address',
  'number',
  'url',
  'ip',
  'mac',
  'secret',
] as const;
export type PrivateType = (typeof privateTypes)[number];

/** `likely` rests on context or on how the words look: show it, and let the person decide. */
export type Confidence = 'certain' | 'likely';

/** A private detail in a text; offsets are UTF-16, into the text as it was given. */
export interface Found {
  readonly type: PrivateType;
  readonly start: number;
  readonly end: number;
  /** What stands there once it is masked. */
  readonly token: string;
  readonly confidence: Confidence;
}

/** A name of the private list. */
export interface ListedName {
  readonly name: string;
  /** What stands for it, where that is not the next token of its type. */
  readonly token?: string;
  readonly type?: PrivateType;
  /** Not within a longer word of Latin letters: Jo is not in John. */
  readonly whole?: boolean;
}

/** What a detector takes for private; offsets into the folded text. */
export interface Candidate {
  readonly type: PrivateType;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** What tells it from others of its type, where that is less than its text: a name without its title. */
  readonly key?: string;
  /** What stays behind the token in Japanese: the honorific. */
  readonly tail?: string;
}

/** Looks through a folded text (see fold.ts), in time linear in its length. */
export type Detector = (text: string) => Iterable<Candidate>;

/** Stands where something is masked already: no detector takes it for a letter, a digit or a space. */
export const barrier = '\uFFFC';

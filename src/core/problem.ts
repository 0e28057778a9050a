/** A half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with a note, as data: a code, the place, and what the sentence about it needs.
 * Words are added at the edge, in the reader's language.
 */
export type Problem =
  | { readonly code: 'unreadable-yaml'; readonly span: Span }
  | { readonly code: 'not-a-map'; readonly span: Span }
  | { readonly code: 'duplicate-key'; readonly span: Span; readonly key: string }
  | { readonly code: 'unknown-alias'; readonly span: Span; readonly name: string }
  | { readonly code: 'unknown-kind'; readonly span: Span; readonly found: string }
  | { readonly code: 'missing-kind'; readonly span: Span }
  | { readonly code: 'missing-date'; readonly span: Span }
  | {
      readonly code: 'bad-value';
      readonly span: Span;
      readonly key: string;
      readonly found: string;
      readonly expected: readonly string[];
    }
  /** A second level-one heading: the first is the title. */
  | { readonly code: 'second-title'; readonly span: Span }
  /** An improvement that is closed and does not say since when. */
  | { readonly code: 'missing-closed'; readonly span: Span; readonly status: string }
  | { readonly code: 'closed-but-open'; readonly span: Span }
  | { readonly code: 'unknown-origin'; readonly span: Span; readonly id: string }
  /** An improvement that came from itself, in however many steps. */
  | { readonly code: 'origin-cycle'; readonly span: Span; readonly id: string }
  /** An improvement that is older than what it came from. */
  | {
      readonly code: 'later-origin';
      readonly span: Span;
      readonly id: string;
      readonly day: string;
    }
  | {
      readonly code: 'future-date';
      readonly span: Span;
      readonly key: 'date' | 'closed';
      readonly day: string;
    }
  /** Two customers' pages answer to one name, or to two that differ in case or composition alone. */
  | {
      readonly code: 'shared-name';
      readonly span: Span;
      readonly name: string;
      readonly other: string;
    }
  | { readonly code: 'front-matter-too-long'; readonly span: Span }
  | { readonly code: 'too-large'; readonly span: Span }
  | { readonly code: 'unreadable-file'; readonly span: Span }
  | { readonly code: 'not-utf8'; readonly span: Span };

export type ProblemCode = Problem['code'];

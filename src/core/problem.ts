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
  | { readonly code: 'front-matter-too-long'; readonly span: Span }
  | { readonly code: 'too-large'; readonly span: Span }
  | { readonly code: 'unreadable-file'; readonly span: Span }
  | { readonly code: 'not-utf8'; readonly span: Span };

export type ProblemCode = Problem['code'];

/** What is refused, as data: words are added at the edge. Refusals are expected; exceptions are bugs or the world breaking. */
export type Refusal =
  /** An argument is not what it must be. `field` is its path: `sections.meant`. */
  | { readonly code: 'bad-argument'; readonly field: string; readonly why: ArgumentFault }
  | { readonly code: 'no-such-note'; readonly id: string }
  /** The file cannot be understood, so it is not rewritten. */
  | { readonly code: 'unreadable-note'; readonly path: string }
  /** There is no place for the words that would change nothing else. */
  | { readonly code: 'unsafe-edit'; readonly path: string }
  /** Somebody else changed the file in the same moment. */
  | { readonly code: 'changed-meanwhile'; readonly path: string }
  /** The file would go, and what is not saved of it with it. */
  | { readonly code: 'unsaved'; readonly path: string }
  /** The person stopped it, and what was done is taken back. */
  | { readonly code: 'stopped' }
  | { readonly code: 'no-such-step'; readonly text: string }
  | { readonly code: 'wrong-kind'; readonly id: string; readonly expected: string }
  /** The note tells of no introduction, or of one that cannot be read. */
  | { readonly code: 'no-introduction'; readonly id: string }
  /** A file is no mail, or a mail without a word. */
  | { readonly code: 'no-mail' }
  | { readonly code: 'large-mail' };

export type ArgumentFault =
  | { readonly code: 'required' }
  | { readonly code: 'unknown-field' }
  | { readonly code: 'not-for-kind'; readonly kind: string }
  | { readonly code: 'one-of'; readonly values: readonly string[] }
  /** Good only where another field has one of these values. */
  | { readonly code: 'only-with'; readonly field: string; readonly values: readonly string[] }
  | { readonly code: 'whole-number'; readonly least: number; readonly most: number }
  | { readonly code: 'not-a-date' }
  /** A day that lies behind the one that ends it. */
  | { readonly code: 'after'; readonly day: string }
  | { readonly code: 'not-a-week' }
  | { readonly code: 'no-such-note'; readonly id: string }
  | { readonly code: 'no-such-customer'; readonly id: string }
  /** A customer is called so already; `by` is who. */
  | { readonly code: 'taken'; readonly by: string }
  | { readonly code: 'no-file-name' }
  | { readonly code: 'same-customer' }
  /** Nothing is known there yet, so nothing can be confirmed. */
  | { readonly code: 'empty-area' }
  /** Notes of several workspace folders, where one folder is to hold what comes of them. */
  | { readonly code: 'many-folders' }
  | { readonly code: 'wrong-type'; readonly expected: string };

/** The result of an action. */
export type Result<T> =
  ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: Refusal };

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

export function badArgument(
  field: string,
  why: ArgumentFault,
): { readonly ok: false; readonly refusal: Refusal } {
  return refuse({ code: 'bad-argument', field, why });
}

import type { PrivateType } from '../core/mask/found.ts';

/** What the form says of masking, in the reader's language. */
export interface MaskWords {
  /** How many details will be masked; `{0}` is the number. */
  readonly counts: readonly [none: string, one: string, many: string];
  /** Where there is no detail to mask, as far as we see. */
  readonly nothingFound: string;
  readonly types: { readonly [T in PrivateType]: string };
  readonly kept: string;
  /** `{0}` more, which are not listed. */
  readonly more: string;
  readonly tooLong: string;
  readonly helps: string;
}

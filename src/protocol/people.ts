/** Who made it possible, on the form: asked of the extension when thanks are being written, answered when Git has. */

import * as z from 'zod/mini';

/** Thanks are being written that hang on this code. `about` comes back with the answer. */
export const askWho = () =>
  z.strictObject({
    type: z.literal('who'),
    folder: z.string(),
    code: z.array(z.object({ path: z.string(), lines: z.optional(z.string()) })),
    about: z.string(),
  });
export type AskWho = z.infer<ReturnType<typeof askWho>>;

/** Somebody whom Git suggests, and why, in words. */
export interface PersonChoice {
  readonly name: string;
  readonly why: string;
}

/** Most likely first; nobody where there is no Git, or no history. */
export interface Suggested {
  readonly type: 'suggested';
  readonly about: string;
  readonly people: readonly PersonChoice[];
}

export interface PeopleWords {
  readonly fromGit: string;
  /** The linked code has no history. */
  readonly noNames: string;
}

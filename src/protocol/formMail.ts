/** What the form and the extension say to each other about mails. The form reads them: in there a mail can do nothing. */

import * as z from 'zod/mini';
import { once } from '../core/once.ts';

export const aboutMails = once(
  () =>
    [
      /** A mail of the editor's was dropped on the form: read it for the form. */
      z.strictObject({ type: z.literal('openMail'), uri: z.string() }),
      /** It could not be read. */
      z.strictObject({
        type: z.literal('refusedMail'),
        why: z.enum(['no-mail', 'large-mail']),
      }),
    ] as const,
);

/** Read this mail as the words of a thank-you. */
export interface MailForForm {
  readonly type: 'mail';
  /** The .eml file as it is. */
  readonly bytes: Uint8Array;
}

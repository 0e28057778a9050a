import * as z from 'zod/mini';
import { introductionStates } from '../core/note/kind.ts';

/** What a draft holds of an introduction. */
export const introductionFields = () => ({
  introduced: z.string(),
  introducedTo: z.string(),
  introducedBy: z.string(),
  introducedGains: z.string(),
  introducedToGains: z.string(),
  introduction: z.enum(['', ...introductionStates]),
});

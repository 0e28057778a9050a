/** The time where the extension host runs, and numbers nobody can guess. */

import type { Chance, Clock } from '../core/ports.ts';
import { localMoment } from '../core/moment.ts';

export const systemClock: Clock = {
  now() {
    const now = new Date();
    return localMoment(now.getTime(), -now.getTimezoneOffset());
  },
};

export const systemChance: Chance = {
  base32: (count) => [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => byte & 31),
};

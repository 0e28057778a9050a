/** The script that reads mails: the form loads it with the first of them, and not before. */

import { readMail } from './readMail.ts';

Object.assign(globalThis, { readMail });

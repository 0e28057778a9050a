/** The words of a next step without its due date, which is said apart. */

import type { Day } from '../day.ts';
import type { Step } from '../note/body.ts';
import { withoutRemark } from '../note/struck.ts';
import { lineOf } from './plain.ts';
import type { StepRef } from './data.ts';

const date = String.raw`[(（]?(\d{4}-\d{2}-\d{2})`;
const atEnd = new RegExp(
  String.raw`(?:[\s、,]+(?:by|due|until)|[\s、,]*期限)?[\s:：]*${date}(?:まで)?[)）]?$`,
  'iu',
);
/** So much of a step's end can belong to its date. */
const longestTail = 40;
const atStart = new RegExp(String.raw`^${date}[)）]?(?:[:：、,]\s*|\s+)`, 'u');

/** A step as data. Why it was dropped once, before it was opened again, is said in its note alone. */
export function stepRef({ text, done, due }: Step): StepRef {
  const line = lineOf(withoutRemark(text));
  return due === undefined
    ? { text: line, done }
    : { text: withoutDate(line, due) || line, done, due };
}

/** A due date that stands at either end goes, with the word or the brackets that hold it; one amid the words stays. */
function withoutDate(line: string, due: Day): string {
  const drop = (whole: string, found: string) => (found === due ? '' : whole);
  const tail = Math.max(line.length - longestTail, 0);
  return (line.slice(0, tail) + line.slice(tail).replace(atEnd, drop))
    .replace(atStart, drop)
    .trim();
}

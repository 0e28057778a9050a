/** Reads the argument object of a command: only the fields that it has, each of its type. */

import { asWeek, type Week } from '../../core/day.ts';
import type { Result } from '../../core/refusal.ts';
import { Refused } from '../words/refusals.ts';

interface Types {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
  readonly 'string[]': readonly string[];
}

type Read<F extends Readonly<Record<string, keyof Types>>> = {
  readonly [K in keyof F]: Types[F[K]] | undefined;
};

/** Refuses what is no object, a field that is not among `fields`, and one of another type. */
export function readFields<F extends Readonly<Record<string, keyof Types>>>(
  argument: unknown,
  fields: F,
): Read<F> {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) {
    throw wrongType('', 'object');
  }
  for (const [field, value] of Object.entries(argument)) {
    const expected = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (!expected) {
      throw new Refused({ code: 'bad-argument', field, why: { code: 'unknown-field' } });
    }
    if (value !== undefined && !isOf(expected, value)) {
      throw wrongType(field, expected);
    }
  }
  return argument as Read<F>;
}

function isOf(type: keyof Types, value: unknown): boolean {
  return type === 'string[]'
    ? Array.isArray(value) && value.every((one) => typeof one === 'string')
    : typeof value === type;
}

/** What was read of an argument; throws where core refuses it. */
export function good<T>(read: Result<T>): T {
  if (!read.ok) {
    throw new Refused(read.refusal);
  }
  return read;
}

/** Words that must be there: blank ones are none. */
export function requiredWords(field: string, value: string | undefined): string {
  return required(field, value?.trim() ? value : undefined);
}

/** A field that must be there. */
export function required<T>(field: string, value: T | undefined): T {
  if (value === undefined) {
    throw new Refused({ code: 'bad-argument', field, why: { code: 'required' } });
  }
  return value;
}

/** The field `week`, where it is given. */
export function weekOfField(text: string | undefined): Week | undefined {
  const week = text === undefined ? undefined : asWeek(text);
  if (text !== undefined && !week) {
    throw new Refused({ code: 'bad-argument', field: 'week', why: { code: 'not-a-week' } });
  }
  return week;
}

function wrongType(field: string, expected: string): Refused {
  return new Refused({ code: 'bad-argument', field, why: { code: 'wrong-type', expected } });
}

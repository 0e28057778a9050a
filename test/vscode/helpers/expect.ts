/** What a test expects, in any host: `node:assert` is not in the web's. */

/** Fails unless it is true. */
export function ok(value: unknown, message: string): asserts value {
  if (value === undefined || value === null || value === false || value === '') {
    throw new Error(message);
  }
}

/** Fails unless both are the same text, number or JSON. */
export function equal(actual: unknown, expected: unknown, message = 'Not the same'): void {
  if (shown(actual) !== shown(expected)) {
    throw new Error(`${message}\n  is:     ${shown(actual)}\n  wanted: ${shown(expected)}`);
  }
}

/** Fails unless the text matches. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) {
    throw new Error(`${pattern} does not match: ${JSON.stringify(text)}`);
  }
}

/** Fails unless the work rejects with an Error whose message matches every pattern. */
export async function rejects(work: Thenable<unknown>, ...patterns: RegExp[]): Promise<void> {
  let result: unknown;
  try {
    result = await work;
  } catch (error) {
    ok(error instanceof Error, `It rejected with ${String(error)}, which is no Error`);
    patterns.forEach((pattern) => match(error.message, pattern));
    return;
  }
  throw new Error(`It did not reject but gave ${shown(result)}`);
}

/** Waits until the check passes; fails with its last complaint. */
export async function eventually(check: () => unknown, withinMs = 5000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await wait(20);
    }
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** JSON with the keys in order, so that two objects compare; undefined as itself. */
function shown(value: unknown): string {
  return JSON.stringify(value, sorted, 2) ?? 'undefined';
}

function sorted(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

/** What became of a suite, in one host. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

/** A test that failed, and why. */
export interface Failure {
  readonly title: string;
  readonly message: string;
}

/** Begins every line that a suite says: the console of an extension host is full of other voices. */
const mark = '[tests] ';
const closing = `${mark}results: `;

/** Says something to whoever runs the suite, through the one way out that every host has. */
export function say(text: string): void {
  console.log(text.replace(/^/gm, mark));
}

/** Says what became of the suite. */
export function sayResults(results: Results): void {
  console.log(closing + JSON.stringify(results));
}

/** What a line of output says to the person: the suite's own lines only, and not the closing one. */
export function heard(line: string): string | undefined {
  const at = line.indexOf(mark);
  return at < 0 || line.includes(closing) ? undefined : line.slice(at + mark.length);
}

/** Finds the results in what a host wrote; none means that the suite never came to its end. */
export function resultsIn(output: string): Results | undefined {
  const line = output.split('\n').find((each) => each.includes(closing));
  return line === undefined
    ? undefined
    : (JSON.parse(line.slice(line.indexOf(closing) + closing.length)) as Results);
}

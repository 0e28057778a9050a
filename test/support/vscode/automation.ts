/** Writes a line that a workbench under test logged: `args` are what was given to `console.log` there. */
export function printLog(_level: string, args: readonly unknown[]): void {
  console.log(
    args.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(' '),
  );
}

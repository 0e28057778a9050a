/** Marks that would lie on each other: below this they are no targets, and merge into one that opens the list. */

/** Between the middles of two marks. */
const nearest = 3.5;

/** Runs of things on end, each within reach of the one before it that begins a mark. `things` go from left to right. */
export function mergeNear<T>(
  things: readonly T[],
  x: (thing: T) => number,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let from = -Infinity;
  for (const thing of things) {
    if (x(thing) - from >= nearest) {
      runs.push([]);
      from = x(thing);
    }
    runs.at(-1)?.push(thing);
  }
  return runs;
}

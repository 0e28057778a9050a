/** The number in the middle. */

/** Between the two in the middle where there are two; undefined where there is none. */
export function median(values: readonly number[]): number | undefined {
  const [low, high] = middle(values);
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The lower of the two in the middle where there are two; undefined where there is none. */
export function lowerMedian(values: readonly number[]): number | undefined {
  return middle(values)[0];
}

function middle(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]] as const;
}

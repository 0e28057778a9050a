/** How many years the line of an area's age is long: one, where the tick of what is stale finds its place well within. */
export function yearsOnLine(staleAfter: number): number {
  return Math.max(1, Math.ceil((staleAfter * 1.5) / 12));
}

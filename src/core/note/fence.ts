/** Fenced code: lines between which nothing is a heading or a step. */

export interface Fence {
  /** The run of back-ticks or tildes. */
  readonly mark: string;
  /** How far a line may be indented and still close the fence. */
  readonly reach: number;
}

/**
 * A line that may open or close a fence: what stands before the run, the run, what stands behind it. A list marker
 * may stand before an opening run, and as the depth of lists is not followed, so may any indentation.
 */
const fencing = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9})(`{3,}|~{3,})([^\n]*)$/;

/** The same as a part of a larger expression, with its three groups. */
export const fenceSource = fencing.source.slice(1, -1);

/** A line's three parts, where it may open or close a fence. */
export function fenceParts(
  line: string,
): readonly [before: string, mark: string, info: string] | undefined {
  const match = fencing.exec(line);
  return match ? [match[1] ?? '', match[2] ?? '', match[3] ?? ''] : undefined;
}

/** The fence that such a line opens; none where the rest of an opening run of back-ticks has one. */
export function opened(before: string, mark: string, info: string): Fence | undefined {
  return mark.startsWith('`') && info.includes('`')
    ? undefined
    : { mark, reach: Math.max(3, before.length) };
}

/** Whether such a line closes the fence: the same character, at least as often, nothing else on the line. */
export function closes(fence: Fence, before: string, mark: string, info: string): boolean {
  return (
    mark.startsWith(fence.mark) &&
    before.length <= fence.reach &&
    before.trim() === '' &&
    info.trim() === ''
  );
}

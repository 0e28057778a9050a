/** Offsets as people count: lines and columns from 1, columns in UTF-16. */

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where things stand in a text; they are given first to last. */
export function textPlaces(text: string, offsets: readonly number[]): readonly TextPlace[] {
  let line = 1;
  let start = 0;
  return offsets.map((offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset;) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  });
}

/** What a person sees as one character: an accented letter, an emoji of several parts. */

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text, in order. Making the segmenter costs 20 ms, so it waits for the first text. */
export function graphemesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What every page in the editor area and the extension say to each other; each page adds its own. */

import * as z from 'zod/mini';

/** What each page may say. */
export const fromPage = [
  /** The script runs: send `show`. */
  z.strictObject({ type: z.literal('ready') }),
  /** A mark that is one note: its path. */
  z.strictObject({ type: z.literal('open'), path: z.string() }),
  z.strictObject({ type: z.literal('savePicture') }),
  /** What `draw` asked for: the SVG's text, or a PNG in base64. */
  z.strictObject({ type: z.literal('picture'), as: z.enum(['svg', 'png']), content: z.string() }),
  z.strictObject({ type: z.literal('copyMarkdown') }),
] as const;
export type FromPage = z.infer<(typeof fromPage)[number]>;

/** What each page is told; `View` is what it draws. */
export type ToPage<View> =
  /** Everything to draw: on `ready`, and whenever the notes changed while somebody could see. */
  | ({ readonly type: 'show' } & View)
  | { readonly type: 'draw'; readonly as: 'svg' | 'png' }
  /** Done, in words for the ear: the eye sees it where it happened. */
  | { readonly type: 'said'; readonly words: string };

/** What each page keeps of itself over a reload: `setState`, and back through the serializer. */
export const keptPage = {
  version: z.literal(1),
  /** The workspace folder's URI. */
  folder: z.string(),
  scrolled: z.number(),
};

export interface KeptPage {
  readonly scrolled: number;
}

/** What all of them say. */
export interface PageWords {
  readonly savePicture: string;
  readonly copyMarkdown: string;
  /** The word "chart". */
  readonly chart: string;
  readonly showTable: string;
  readonly showChart: string;
}

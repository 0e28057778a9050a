/** Where somebody goes on writing in a section. */

import type { Section } from './body.ts';

/**
 * Behind what stands there; where nothing does, in the line below the heading, as what is typed behind that would be a
 * part of it. An offset into `text`.
 */
export function placeToWrite(text: string, { content }: Pick<Section, 'content'>): number {
  return content.start + text.slice(content.start, content.end).trimEnd().length;
}

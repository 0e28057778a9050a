/**
 * Writes a week again without losing a word of the person's: a section that still has its hash is replaced, one that
 * was edited stays byte for byte, and so does everything outside the markers.
 */

import { ownHeadings } from '../language/wordsOf.ts';
import { type TextEdit, applyEdits, lineBreakOf } from '../note/textEdit.ts';
import type { Span } from '../problem.ts';
import { linesOutsideFences, marked, readBlocks, type Block } from './markers.ts';
import { weekSections, type PrintedWeek, type WeekSection } from './print.ts';

export interface RewrittenWeek {
  readonly text: string;
  /** What leads from the existing text to the new one; none where nothing changed, or where there was no text. */
  readonly edits: readonly TextEdit[];
  /** The sections that now stand as generated, whether or not that took a change. */
  readonly written: readonly WeekSection[];
  /** Those that a person edited, and those whose markers are damaged: left as they are. */
  readonly kept: readonly WeekSection[];
}

type Section = PrintedWeek['sections'][number];

/** The week's file as it is to be: whole where `existing` is missing or blank, else edited as little as it takes. */
export function rewriteWeek(existing: string | undefined, printed: PrintedWeek): RewrittenWeek {
  const sections = printed.sections;
  if (existing === undefined || existing.trim() === '') {
    const text = wholeWeek(printed);
    const edits =
      existing === undefined ? [] : [{ span: { start: 0, end: existing.length }, text }];
    return { text, edits, written: sections.map(({ name }) => name), kept: [] };
  }
  const { whole, broken } = readBlocks(existing);
  const known = whole.filter((block): block is Block & { readonly name: WeekSection } =>
    isSection(block.name),
  );
  const kept = weekSections.filter(
    (name) => broken.has(name) || known.some((block) => block.name === name && !block.isOurs),
  );
  const lineBreak = lineBreakOf(existing);
  const wanted = sections.filter(({ name }) => !kept.includes(name));
  const staying = known.filter(
    ({ name, isOurs }) => !isOurs || wanted.some((section) => section.name === name),
  );
  const going = known.filter((block) => !staying.includes(block));
  const edits = joined([
    ...staying.flatMap((block) => replacement(block, wanted)),
    ...going.map((block) => removal(existing, block)),
    ...insertions(
      existing,
      staying,
      wanted.filter(({ name }) => !staying.some((block) => block.name === name)),
    ),
  ]).map(({ span, text }) => ({ span, text: text.replace(/\n/g, lineBreak) }));
  return {
    text: applyEdits(existing, edits),
    edits,
    written: wanted.map(({ name }) => name),
    kept,
  };
}

function isSection(name: string): name is WeekSection {
  return (weekSections as readonly string[]).includes(name);
}

function wholeWeek({ head, sections, tail }: PrintedWeek): string {
  const blocks = sections.map(({ name, text }) => `${marked(name, text)}\n`);
  return [head, ...blocks, tail].join('\n');
}

/** Edits in order, those that touch as one: what stands where is then no question of who applies them. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of [...edits].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    const last = result.at(-1);
    if (last?.span.end === edit.span.start) {
      result.pop();
      result.push({
        span: { start: last.span.start, end: edit.span.end },
        text: last.text + edit.text,
      });
    } else {
      result.push(edit);
    }
  }
  return result;
}

/** An untouched section anew, where it says something else now. Line breaks are no difference. */
function replacement(
  { name, isOurs, text, span }: Block,
  wanted: readonly Section[],
): readonly TextEdit[] {
  const section = wanted.find((one) => one.name === name);
  return isOurs && section && section.text !== text
    ? [{ span, text: marked(name, section.text) }]
    : [];
}

/** An untouched section that is needed no more goes, with the blank line before it (else its own line break). */
function removal(existing: string, { span }: Block): TextEdit {
  const before = /(?:\r?\n){2}$/.exec(existing.slice(0, span.start));
  const after = /^\r?\n/.exec(existing.slice(span.end));
  const start = span.start - (before?.[0].length ?? 0);
  return { span: { start, end: span.end + (before ? 0 : (after?.[0].length ?? 0)) }, text: '' };
}

/** New sections at their places in the order, those of one place in one edit. */
function insertions(
  existing: string,
  staying: readonly Block[],
  missing: readonly Section[],
): readonly TextEdit[] {
  const byPlace = new Map<string, { place: Place; blocks: string[] }>();
  for (const { name, text } of missing) {
    const place = placeFor(existing, staying, name);
    const group = byPlace.get(`${place.side} ${place.at}`) ?? { place, blocks: [] };
    byPlace.set(`${place.side} ${place.at}`, group);
    group.blocks.push(marked(name, text));
  }
  return [...byPlace.values()].map(({ place: { at, side }, blocks }) => {
    const put = blocks.join('\n\n');
    const span: Span = { start: at, end: at };
    return {
      span,
      text:
        side === 'behind'
          ? `\n\n${put}`
          : `${gapBefore(existing, at)}${put}\n${side === 'end' ? '' : '\n'}`,
    };
  });
}

interface Place {
  readonly at: number;
  readonly side: 'behind' | 'before' | 'end';
}

/** Behind the nearest section that comes earlier, else before the nearest later one, the person's words, or at the end. */
function placeFor(existing: string, staying: readonly Block[], name: WeekSection): Place {
  const rank = (of: string) => (weekSections as readonly string[]).indexOf(of);
  const ranked = [...staying].sort((a, b) => rank(a.name) - rank(b.name));
  const earlier = ranked.filter((block) => rank(block.name) < rank(name)).at(-1);
  if (earlier) {
    return { at: earlier.span.end, side: 'behind' };
  }
  const later = ranked.find((block) => rank(block.name) > rank(name));
  const own = linesOutsideFences(existing).find(({ text }) =>
    ownHeadings.some((heading) => text.trimEnd() === `## ${heading}`),
  );
  const at = later?.span.start ?? own?.start;
  return at === undefined ? { at: existing.length, side: 'end' } : { at, side: 'before' };
}

/** The line breaks that make what follows a paragraph of its own. */
function gapBefore(existing: string, at: number): string {
  const before = existing.slice(0, at).replace(/\r\n/g, '\n');
  if (at === 0 || before === '\uFEFF' || before.endsWith('\n\n')) {
    return '';
  }
  return before.endsWith('\n') ? '\n' : '\n\n';
}

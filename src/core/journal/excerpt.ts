/** A line of Markdown as somebody reads it in a list of results. */

const marks = /^(?:>\s?|#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)+/;
const tableRule = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** Without what stands for its look: marks, pipes, emphasis, addresses of links, comments. */
export function excerptOf(line: string): string {
  const text = line.replace(/<!--.*?(?:-->|$)/g, '').trim();
  if (tableRule.test(text) && text.includes('-')) {
    return '';
  }
  const words = text.startsWith('|')
    ? text
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' · ')
    : text.replace(marks, '');
  return words
    .replace(/!?\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}

/** Words of our notes as somebody outside may read them: what they say, and nothing of where they come from. */

import { withoutComments } from '../note/comments.ts';
import { titleOfId } from '../note/name.ts';
import { flatten, lineOf } from '../retrospective/plain.ts';

/** A section's words on one line, without code, quotes of others, what was struck out, and where it all leads. */
export function wordsForOthers(words: string): string {
  const said = withoutComments(words, '')
    .replace(/<!--[^]*$/, '')
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1)[^\n]*)*(?:\n {0,3}\1[^\n]*|$)/gm, '')
    .replace(/^[ \t]*(?:>|\[[^\]\n]+\]:).*$/gm, '');
  return leadingNowhere(flatten(said.replace(/~~[^~]+~~/g, '')));
}

/** A title; '' where the file's name stands in for one. */
export function titleForOthers({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): string {
  return title === titleOfId(id) ? '' : leadingNowhere(lineOf(title.replace(/~~[^~]+~~/g, '')));
}

const noteId = String.raw`\d{4}-\d{2}-\d{2}-(?:interaction|frustration|thanks|improvement)(?:-[^\s()[\]、。]+)?`;
const ourFiles = new RegExp(
  String.raw`[^\s()[\]]{0,200}(?:notes|customers|weeks)/[^\s()[\]]{1,200}\.md[^\s()[\]]*|${noteId}`,
  'g',
);
const address = /<?\b[a-z][a-z+.-]{0,20}:\/\/[!-;=?-~]*[\w/=&#%+-]>?/gi;

/** Words without where they lead: our files and trackers, and what they are called, are none of the customer's. */
function leadingNowhere(words: string): string {
  return words
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(
      /\[\[(?:[^[\]|]*\|([^[\]]*)|[^[\]]*)\]\]/g,
      (_, label: string | undefined) => label ?? '',
    )
    .replace(/\[\^[^[\]\s]+\]/g, '')
    .replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(address, '')
    .replace(ourFiles, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Sentences one after the other, each with what ends it. */
export function sentencesOf(words: string): readonly string[] {
  return words.match(/[^]+?(?:[。!?！？]+|\.(?=\s)|$)\s*/gu) ?? [];
}

/** What two sentences have in common that say the same: their letters and digits. */
export function sentenceKey(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

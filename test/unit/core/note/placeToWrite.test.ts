import assert from 'node:assert/strict';
import { placeToWrite } from '../../../../src/core/note/placeToWrite.ts';
import { readNote } from '../../../../src/core/note/read.ts';

/** The page with a caret where one goes on writing of how they decide. */
function shown(page: string): string {
  const text = `---\nkind: customer\n---\n\n# Kitano\n\n${page}`;
  const section = readNote('customers/kitano.md', text).body.sections.find(
    ({ name }) => name === 'decide',
  );
  assert.ok(section);
  const at = placeToWrite(text, section);
  return `${text.slice(0, at)}|${text.slice(at)}`.slice(text.indexOf('## How'));
}

describe('the place to go on writing in a section', () => {
  const next = '## Who must recognise them\n';
  const cases: readonly (readonly [where: string, page: string, wanted: string])[] = [
    [
      'is below the heading where nothing stands there',
      `## How they decide\n\n${next}`,
      `## How they decide\n|\n${next}`,
    ],
    [
      'is behind the words that stand there',
      `## How they decide\n\nTogether.\n\n${next}`,
      `## How they decide\n\nTogether.|\n\n${next}`,
    ],
    ['is at the end of the last section', '## How they decide\n', '## How they decide\n|'],
    ['is behind a heading that ends the file', '## How they decide', '## How they decide|'],
    [
      'is below a heading that spaces follow, with the line ends of Windows',
      `## How they decide  \r\n\r\n${next}`,
      `## How they decide  \r\n|\r\n${next}`,
    ],
  ];
  for (const [where, page, wanted] of cases) {
    it(where, () => assert.equal(shown(page), wanted));
  }
});

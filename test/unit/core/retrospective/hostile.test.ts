import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { languages } from '../../../../src/core/note/sections.ts';
import type { WeekData } from '../../../../src/core/retrospective/data.ts';
import { flatten } from '../../../../src/core/retrospective/plain.ts';
import { printWeek } from '../../../../src/core/retrospective/print.ts';
import { rewriteWeek } from '../../../../src/core/retrospective/rewrite.ts';
import { commit, exampleFiles, gathered, note, sectionOf } from './folder.ts';

const markdown = new MarkdownIt({ html: true });

/** Every token that makes structure, in order; what stands in a text is left out, html but for the markers is not. */
function structureOf(text: string): readonly string[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  return markdown.parse(body, {}).flatMap((token) => {
    const isMarker =
      token.type === 'html_block' &&
      /^<!-- \/?ashita:\w+( [0-9a-f]{8})? -->\n$/.test(token.content);
    const inside = (token.children ?? []).filter(
      ({ type }) => type !== 'text' && type !== 'text_special',
    );
    const task = token.type === 'inline' && /^\[[ xX]\]\s/.test(token.content) ? ['task'] : [];
    return [isMarker ? 'marker' : token.type, ...task, ...inside.map(({ type }) => type)];
  });
}

/** The data with every text that comes from a person replaced. */
function withTexts(data: WeekData, text: () => string): WeekData {
  const free = [
    'title',
    'said',
    'meant',
    'words',
    'expectation',
    'beyond',
    'name',
    'person',
    'subject',
    'text',
    'principle',
  ];
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) => {
      if (key === 'notYet') {
        return (value as readonly string[]).map(text);
      }
      return free.includes(key) && typeof value === 'string' ? text() : value;
    }),
  ) as WeekData;
}

const pieces = [
  ...[
    '|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '~~',
    '\\',
    '$',
    '$$',
    '#',
    '##',
    '!',
    '&lt;',
    '&#42;',
  ],
  ...[
    '- [ ] ',
    '- [x] ',
    '[ ] ',
    '1. ',
    '1) ',
    '+ ',
    '- ',
    '> ',
    '---',
    '===',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '\t',
    ': ',
    '[a]: b',
    '](c)',
    '[x](y)',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<!-- /ashita:work -->',
    '<b>',
    '</details>',
    '<script>',
    '![i](j)',
    '| a | b |',
    '|---|---|',
    '\u2028',
    '\u0000',
    '\u202e',
  ],
  ...['word', 'a_b', '困りごと', '。', '「', '」', '😀', 'é', ' ', ' '],
];
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => flatten(text) !== '' && flatten(flatten(text)) !== '');

describe('words from notes', () => {
  for (const language of languages) {
    it(`never change the structure of the week (${language})`, () => {
      const data = gathered(
        {
          ...exampleFiles(language),
          ...note({ kind: 'frustration', id: 'raw', body: '## Frustration\n\nraw' }),
        },
        { commits: [commit('2026-11-16', 'one')] },
      );
      const plainly = structureOf(
        rewriteWeek(
          undefined,
          printWeek(
            withTexts(data, () => 'x'),
            language,
          ),
        ).text,
      );
      assert.deepEqual(
        plainly.filter((type) => /html|task|code|image/.test(type)),
        [],
      );
      fc.assert(
        fc.property(fc.infiniteStream(hostile), (texts) => {
          const oneLine = (text: string) => text.replace(/(?:\r?\n){2,}/g, '\n');
          const hostileData = withTexts(data, () => oneLine(texts.next().value as string));
          const aspiration = {
            ...hostileData.create,
            words: flatten(hostileData.create.words ?? '').replace(/^[-*+\d]/, 'x'),
          };
          const text = rewriteWeek(
            undefined,
            printWeek({ ...hostileData, create: aspiration }, language),
          ).text;
          assert.deepEqual(structureOf(text), plainly, text);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('say what they said, escapes and all', () => {
    const words = 'C:\\temp\\* costs $5 | <b> & &lt; _x_ a_b [spec](http://x) `code` ~~no~~ #1';
    const text = sectionOf(note({ body: `## Said\n\n${words}` }), 'voices') ?? '';
    assert.ok(
      markdown
        .parse(text, {})
        .some(
          ({ children }) => children?.map(({ content }) => content).join('') === `Said: ${words}`,
        ),
      text,
    );
  });

  it('stay readable where nothing is at stake', () => {
    const words = 'Thanks (really)! [person 1], snake_case, 50% off; 「はい」。';
    assert.ok(
      sectionOf(note({ body: `## Said\n\n${words}` }), 'voices')?.includes(`Said: ${words}\n`),
    );
  });

  it('are shortened behind a sentence, and lists made one line', () => {
    const long = 'This is a sentence. '.repeat(20);
    const text =
      sectionOf(note({ body: `## Said\n\n${long}\n\n## Meant\n\n- one\n- two` }), 'voices') ?? '';
    assert.match(text, /Said: (?:This is a sentence\. ){9}…\n/);
    assert.match(text, /Meant: one \/ two\n/);
  });

  it('link to files of any name', () => {
    const files = {
      'notes/2026/2026-11-17-interaction-a (b) #1 100% <c> 訪問.md':
        '---\nkind: interaction\n---\n\n# [T]\n',
    };
    const text = sectionOf(files, 'work') ?? '';
    assert.ok(
      text.includes(
        '[\\[T\\]](../notes/2026/2026-11-17-interaction-a%20%28b%29%20%231%20100%25%20%3Cc%3E%20訪問.md)',
      ),
      text,
    );
  });
});

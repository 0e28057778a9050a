import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {
  asHeading,
  dueIn,
  readBody,
  wordsSpan,
  type Body,
} from '../../../../src/core/note/body.ts';
import { label } from '../../../support/arbitraries.ts';

const markdown = new MarkdownIt('commonmark');

interface Seen {
  readonly title: string | undefined;
  readonly sections: readonly string[];
  readonly steps: readonly string[];
}

/** What markdown-it sees: ATX headings outside of lists and quotes, and items that begin with a box. */
function oracle(text: string): Seen {
  const tokens = markdown.parse(text, {});
  const lines = text.split(/\r\n|\n/);
  const headingsOf = (tag: string) =>
    tokens.flatMap(({ type, level, markup, ...token }, at) =>
      type === 'heading_open' && level === 0 && markup.startsWith('#') && token.tag === tag
        ? [(tokens[at + 1]?.content ?? '').trim()]
        : [],
    );
  const steps = tokens.flatMap((token, at) => {
    const box = /^\[([ xX])\][ \t]+(?=\S)/.exec(tokens[at + 2]?.content ?? '');
    const isQuoted = (lines[token.map?.[0] ?? 0] ?? '').trimStart().startsWith('>');
    const [first = ''] = (tokens[at + 2]?.content ?? '').split('\n');
    return token.type === 'list_item_open' && box && !isQuoted
      ? [`${box[1] === ' ' ? '[ ]' : '[x]'} ${first.slice(box[0].length).trim()}`]
      : [];
  });
  return { title: headingsOf('h1')[0], sections: headingsOf('h2'), steps };
}

function seen({ title, sections, steps }: Body): Seen {
  return {
    title: title?.text,
    sections: sections.map(({ heading }) => heading.text),
    steps: steps.map(({ done, text }) => `${done ? '[x]' : '[ ]'} ${text}`),
  };
}

/** Blocks of every kind that people write, with a paragraph between two of them, so that no list goes on. */
const blocks = [
  '# Title',
  '#  Title  #',
  '## Said',
  '   ## 言われたこと ##',
  '##\tTab',
  '##',
  '#',
  '## ',
  '### Small',
  '####### seven',
  '#tag',
  '##Said',
  '## C#',
  '## a #b',
  '## a \\# b',
  'words\n## After words',
  'words',
  '日本語の文。\n次の行',
  '***',
  '- - -',
  '- [ ] open\n- [x] done\n- [X] DONE',
  '* [ ] star',
  '+ [ ] plus',
  '1. [ ] one\n2) [x] two',
  '- [ ]',
  '- [ ] ',
  '- [] no',
  '- [ ]nospace',
  '- a\n  - [ ] nested\n    - [x] deeper 月末',
  '- [-] other',
  '-  [ ]  spaced  ',
  '[ ] no list',
  '\\- [ ] no',
  '```\n## in fence\n- [ ] in fence\n```',
  '~~~ js\n# x\n```\n~~~',
  '````\n```\n## x\n````',
  '   ```\n## x\n  ```  ',
  '``` a`b',
  '> ## quoted',
  '```\n    ```\n## still inside\n```',
  '> - [ ] quoted',
  '- ```\n  ## x\n  ```',
  '10. ```\n    - [ ] x\n    ```',
  '- a\n\n  ```\n  # x\n  ```',
  '- a\n  - b\n    ```\n    - [ ] x\n    ```',
  '> ```\n> ## x\n> ```',
  '| a | b |\n|---|---|',
  '```js\n```',
  '`## code`',
  '\\## no',
  '&num; no',
] as const;

const bodies = fc
  .tuple(
    fc.array(fc.constantFrom(...blocks), { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '', '\n', '```\n## swallowed\n- [ ] swallowed'),
  )
  .map(([some, lineBreak, end]) =>
    `${some.join('\n\nA paragraph.\n\n')}\n\n${end}`.replaceAll('\n', lineBreak),
  );

const read = (text: string) => seen(readBody(text, 0));

describe('the body of a note', () => {
  it('has the title, sections and steps that markdown-it sees', () => {
    fc.assert(
      fc.property(bodies, (text) => assert.deepEqual(read(text), oracle(text), text)),
      { numRuns: 500 },
    );
  });

  it('agrees with markdown-it on each kind of block alone', () => {
    for (const text of blocks) {
      assert.deepEqual(read(text), oracle(text), text);
    }
  });

  it('is read from where it begins, with places that hold', () => {
    fc.assert(
      fc.property(
        bodies,
        fc.constantFrom('---\nkind: thanks\n---\n', '\ufeff', ''),
        (body, before) => {
          const text = before + body;
          const found = readBody(text, before.length);
          assert.deepEqual(seen(found), read(body));
          for (const { heading, content } of found.sections) {
            const line = text.slice(heading.span.start, heading.span.end);
            assert.match(line, /^ {0,3}##(?![#\r\n])/);
            assert.ok(line.includes(heading.text));
            assert.ok(content.start >= heading.span.end && content.end >= content.start);
          }
          for (const step of found.steps) {
            assert.match(text.slice(step.at - 1), step.done ? /^\[[xX]\]/ : /^\[ \]/);
            assert.ok(
              text.startsWith(
                step.text,
                step.at + 2 + (/^\s+/.exec(text.slice(step.at + 2))?.[0].length ?? 0),
              ),
            );
          }
        },
      ),
    );
  });

  it('gives a section all up to the next heading of level one or two', () => {
    const text = '## Said\n\na\n\n### Small\n\nb\n\n## Mine\nc\n# Late title\nd';
    const contents = readBody(text, 0).sections.map(({ name, content }) => [
      name,
      text.slice(content.start, content.end),
    ]);
    assert.deepEqual(contents, [
      ['said', '\na\n\n### Small\n\nb\n\n'],
      [undefined, 'c\n'],
    ]);
  });

  it('knows a section by its heading in any language, whatever its width and case', () => {
    const names = readBody('## SAID\n## 言われたこと\n## ｎｅｘｔ\n## Said so\n', 0).sections.map(
      ({ name }) => name,
    );
    assert.deepEqual(names, ['said', 'said', 'next', undefined]);
  });

  it('differs from markdown-it on purpose: it knows lines and no blocks', () => {
    const none = { title: undefined, sections: [], steps: [] };
    assert.deepEqual(read('Title\n===\n\nSaid\n---\n'), none, 'setext headings are words');
    assert.deepEqual(
      read('<!--\n## Said\n-->').sections,
      ['Said'],
      'in HTML too, a heading is one',
    );
    assert.deepEqual(
      read('    - [ ] step').steps,
      ['[ ] step'],
      'a step may be indented as far as you like',
    );
    assert.deepEqual(
      read('- a\n  ## b').sections,
      ['b'],
      'a heading may be indented by up to three spaces',
    );
    assert.deepEqual(
      read('    ```\n## Said').sections,
      [],
      'a fence may be indented as far as you like',
    );
    assert.deepEqual(read('> - [ ] step'), none, 'what is quoted is somebody else’s');
  });

  it('keeps a title, whatever closes it', () => {
    fc.assert(
      fc.property(label, (title) => {
        assert.equal(
          readBody(`# ${asHeading(title)}\n`, 0).title?.text,
          title.replace(/\s+/g, ' ').trim(),
        );
      }),
    );
    for (const title of ['#', '##', 'C #', 'C \\#', 'C \\\\#', '\\#', 'a # b', 'C#']) {
      assert.equal(readBody(`# ${asHeading(title)}`, 0).title?.text, title);
    }
  });

  it('finds the first date of a step, but not in the name of a file', () => {
    assert.equal(dueIn('by 2026-02-30 or 2026-11-30, not 2026-12-01'), '2026-11-30');
    assert.equal(dueIn('期限：2026-11-30まで'), '2026-11-30');
    assert.equal(
      dueIn('see [x](../2026/2026-11-17-interaction-x-k3f9.md) by 2026-11-30'),
      '2026-11-30',
    );
    assert.equal(dueIn('12026-11-30 2026-11-301'), undefined);
  });

  for (const [what, text] of [
    ['a heading of spaces', `# x${' '.repeat(900_000)}#x`],
    ['a heading of backslashes', `# ${'\\'.repeat(900_000)}x#`],
    ['a line of list markers', `${'- '.repeat(400_000)}x`],
    ['a line of hashes', '#'.repeat(900_000)],
    ['many lines of back-ticks', '```x\n'.repeat(150_000)],
    ['many dates', `- [ ] ${'2026-13-01 '.repeat(80_000)}`],
  ] as const) {
    it(`reads ${what} in a moment`, () => {
      readBody(text, 0);
    });
  }
});

describe('the words of a section', () => {
  const cases: readonly (readonly [content: string, words: string])[] = [
    ['\n\na\nb\n\n', 'a\nb'],
    ['a', 'a'],
    ['', ''],
    [' \n　\n', ''],
    ['<!-- hint -->\n\na\n\n<!-- x\ny -->\n<!-- z -->\n', 'a'],
    ['  <!-- hint -->  \n', ''],
    ['<!---->', ''],
    ['<!-- a --> b\n<!-- c -->', '<!-- a --> b'],
    ['a <!-- b -->', 'a <!-- b -->'],
    ['<!-- open\na', '<!-- open\na'],
    ['a\n-->', 'a\n-->'],
    ['<!-->', '<!-->'],
    ['    <!-- code -->', '    <!-- code -->'],
    ['a\n\n<!-- b -->\n\nc\n', 'a\n\n<!-- b -->\n\nc'],
  ];
  for (const [content, words] of cases) {
    it(`are ${JSON.stringify(words)} in ${JSON.stringify(content)}`, () => {
      for (const end of ['', '\n## Next\n']) {
        for (const lineBreak of ['\n', '\r\n']) {
          const text = `## Said\n${content}${end}`.replaceAll('\n', lineBreak);
          const span = wordsSpan(text, readBody(text, 0).sections[0]!);
          assert.equal(text.slice(span.start, span.end), words.replaceAll('\n', lineBreak));
        }
      }
    });
  }

  it('are found in no time, however many comments there are', () => {
    for (const piece of ['<!---->\n', '-->\n', '<!--\n', '## A\n<!--\n', '## A\n-->\n']) {
      const text = `## A\n${piece.repeat(100_000)}`;
      readBody(text, 0).sections.forEach((section) => wordsSpan(text, section));
    }
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { readBlocks } from '../../../../src/core/retrospective/markers.ts';
import {
  printWeek,
  usualSections,
  type PrintedWeek,
} from '../../../../src/core/retrospective/print.ts';
import { rewriteWeek } from '../../../../src/core/retrospective/rewrite.ts';
import { exampleFiles, gathered, note, type Files } from './folder.ts';

/** A week in which every section has something to say. */
const files: Files = {
  ...exampleFiles('en'),
  ...note({
    kind: 'improvement',
    day: '2026-11-02',
    front: 'status: done\nclosed: 2026-11-20',
    body: '## Learned\n\nAsk first.',
  }),
  ...note({ day: '2026-10-02', id: 'met', front: 'introduction: {of: Sato, to: Mori}' }),
};
const more: Files = {
  ...files,
  ...note({ id: 'new', title: 'Asked for a list', day: '2026-11-20', front: 'customer: mirai' }),
};
const print = (of: Files) => printWeek(gathered(of), 'en');
const first = rewriteWeek(undefined, print(files)).text;
const blockOf = (text: string, name: string) =>
  new RegExp(`<!-- ashita:${name} .*-->\\n[\\s\\S]*?<!-- /ashita:${name} -->`).exec(text)?.[0] ??
  '';
const without = (name: string): PrintedWeek => ({
  ...print(files),
  sections: print(files).sections.filter((section) => section.name !== name),
});

/** Writes again and checks what must always hold: the edits lead there, and a third time changes nothing. */
function again(existing: string, printed: PrintedWeek = print(more)) {
  const result = rewriteWeek(existing, printed);
  assert.equal(applyEdits(existing, result.edits), result.text);
  const third = rewriteWeek(result.text, printed);
  assert.equal(third.text, result.text);
  assert.deepEqual([third.edits, third.kept, third.written], [[], result.kept, result.written]);
  return result;
}

describe('writing the week again', () => {
  it('changes nothing when nothing changed', () => {
    const result = again(first, print(files));
    assert.deepEqual([result.text, result.edits, result.kept], [first, [], []]);
    assert.deepEqual(result.written, [...usualSections]);
  });

  it('replaces only the sections that say something else now', () => {
    const result = again(first);
    assert.equal(result.edits.length, 2);
    assert.match(blockOf(result.text, 'work'), /Asked for a list/);
    assert.match(blockOf(result.text, 'voices'), /Asked for a list/);
    assert.equal(blockOf(result.text, 'thanks'), blockOf(first, 'thanks'));
  });

  it('keeps a section that a person edited, to the byte, and says so', () => {
    const mine = first.replace('Said: Quote by Friday', 'Said, rather sharply: Quote by Friday');
    const result = again(mine);
    assert.deepEqual(result.kept, ['voices']);
    assert.equal(result.written.includes('voices'), false);
    assert.equal(blockOf(result.text, 'voices'), blockOf(mine, 'voices'));
    assert.match(blockOf(result.text, 'work'), /Asked for a list/);
  });

  it('never touches front matter, paragraphs between sections, or my own words', () => {
    const mine = first
      .replace('author: hide', 'author: hide # me\nmood: fine')
      .replace('<!-- ashita:voices', 'A paragraph of mine.\n\n<!-- ashita:voices')
      .replace(
        '### What did I learn, and from whom?',
        '### What did I learn, and from whom?\n\nFrom Sato: measure first.',
      );
    const { text } = again(mine);
    for (const name of usualSections) {
      assert.ok(blockOf(text, name));
    }
    const outside = (of: string) =>
      of.replace(/<!-- ashita:(\w+) [\s\S]*?<!-- \/ashita:\1 -->/g, '');
    assert.equal(outside(text), outside(mine));
  });

  it('puts a section that is new to its place, and takes one away that is needed no more', () => {
    for (const name of usualSections) {
      const less = rewriteWeek(undefined, without(name)).text;
      assert.equal(again(first, without(name)).text, less, `${name} away`);
      assert.equal(again(less, print(files)).text, first, `${name} back`);
    }
  });

  it('keeps an edited section that is needed no more', () => {
    const mine = first.replace('Their wins\n', 'Their wins!\n');
    const result = again(mine, without('wins'));
    assert.deepEqual([result.text, result.kept], [mine, ['wins']]);
  });

  it('keeps CRLF and BOM; line breaks alone are no edit of a person', () => {
    const crlf = `\uFEFF${first.replace(/\n/g, '\r\n')}`;
    assert.deepEqual(again(crlf, print(files)).edits, []);
    const { text, kept } = again(crlf);
    assert.deepEqual(kept, []);
    assert.equal(text.replace(/\r\n/g, ''), text.replace(/[\r\n]/g, ''));
    assert.equal(text.replace(/\r\n/g, '\n'), `\uFEFF${again(first).text}`);
  });

  it('adds everything before my own words of a file that somebody wrote by hand', () => {
    for (const own of ['## In my own words', '## 自分の言葉で']) {
      const mine = `# My week\n\nIt rained.\n${own}\n\nI was glad.\n`;
      const { text, kept } = again(mine);
      assert.deepEqual(kept, []);
      assert.ok(text.startsWith('# My week\n\nIt rained.\n\n<!-- ashita:create'));
      assert.ok(text.endsWith(`<!-- /ashita:carried -->\n\n${own}\n\nI was glad.\n`));
    }
    assert.ok(again('# My week').text.startsWith('# My week\n\n<!-- ashita:create'));
  });

  it('writes everything where the file is blank', () => {
    assert.equal(rewriteWeek(' \n', print(files)).text, first);
  });

  const broken: Readonly<Record<string, (text: string) => string>> = {
    'an end is missing': (text) => text.replace('<!-- /ashita:voices -->\n', ''),
    'a start is missing': (text) => text.replace(/<!-- ashita:voices .*\n/, ''),
    'it stands twice': (text) => `${text}\n${blockOf(text, 'voices')}\n`,
    'its hash is none': (text) => text.replace(/ashita:voices [0-9a-f]+/, 'ashita:voices mine'),
    'it holds another': (text) =>
      text
        .replace('## Voices\n', `## Voices\n\n${blockOf(text, 'thanks')}\n`)
        .replace(/\n<!-- ashita:thanks [\s\S]*?-->\n(?=\n<!-- ashita:wins)/, ''),
    'its end is indented': (text) => text.replace('<!-- /ashita:voices', '  <!-- /ashita:voices'),
  };
  for (const [what, harm] of Object.entries(broken)) {
    it(`takes a section for the person’s when ${what}`, () => {
      const mine = harm(first);
      assert.notEqual(mine, first);
      const { text, kept } = again(mine);
      assert.ok(kept.includes('voices'));
      assert.doesNotMatch(text.replace(blockOf(text, 'work'), ''), /Asked for a list/);
      assert.match(blockOf(text, 'work'), /Asked for a list/);
    });
  }

  it('takes markers in fenced code for an example, and those behind a fence that nobody closes for real', () => {
    const example = `${first}\n\`\`\`\n${blockOf(first, 'voices')}\n\`\`\`\n`;
    assert.deepEqual(again(example).kept, []);
    const open = first.replace('# Week 47', '```js\n# Week 47');
    assert.deepEqual(again(open).kept, []);
    assert.equal((again(open).text.match(/<!-- ashita:work /g) ?? []).length, 1);
  });

  it('leaves alone sections that a later version may write', () => {
    const mine = `${first}\n<!-- ashita:growth 00000000 -->\nx\n<!-- /ashita:growth -->\n`;
    assert.ok(
      again(mine).text.endsWith('<!-- ashita:growth 00000000 -->\nx\n<!-- /ashita:growth -->\n'),
    );
  });

  it('never loses a line that a person wrote, whatever they did to the file', () => {
    const lines = first.split('\n');
    const typed = fc.constantFrom(
      ...[
        'my words',
        '- [ ] mine',
        '```',
        '~~~',
        '## Mine',
        '',
        '---',
        '<!-- ashita:work -->',
        '<!-- /ashita:work -->',
      ],
      ...[
        '<!-- ashita:thanks 00000000 -->',
        '<!-- /ashita:thanks -->',
        '| a | b |',
        '> q',
        '    ```',
      ],
    );
    const edit = fc.record({
      at: fc.nat(lines.length),
      remove: fc.integer({ min: 0, max: 3 }),
      put: fc.array(typed, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 6 }),
        fc.boolean(),
        fc.constantFrom(print(more), without('voices'), print({})),
        (edits, isCrlf, printed) => {
          const edited = [...lines];
          edits.forEach(({ at, remove, put }) =>
            edited.splice(
              at,
              remove,
              ...put.map((line, index) => (line === 'my words' ? `my words ${at}.${index}` : line)),
            ),
          );
          const existing = edited.join(isCrlf ? '\r\n' : '\n');
          const { text, kept } = again(existing, printed);
          const left = text.split(/\r?\n/);
          const ours = new Set(first.split('\n'));
          for (const line of existing.split(/\r?\n/).filter((one) => !ours.has(one))) {
            const at = left.indexOf(line);
            assert.ok(at >= 0, `lost: ${line}`);
            left.splice(at, 1);
          }
          for (const { name, span } of readBlocks(existing).whole.filter(({ isOurs }) => !isOurs)) {
            assert.ok(text.includes(existing.slice(span.start, span.end)), `changed: ${name}`);
            assert.ok((kept as readonly string[]).includes(name));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

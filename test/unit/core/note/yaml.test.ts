import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from 'yaml';
import { frontMatterSpan } from '../../../../src/core/note/frontMatter.ts';
import { readYaml } from '../../../../src/core/note/yaml.ts';
import { plain, type YamlNode } from '../../../../src/core/note/yamlTree.ts';
import { oddFile } from '../../../support/oddFiles.ts';

/** The tree as the library `yaml` sees it, in our terms: text, lists, and pairs in order. */
function oracle(source: string): unknown {
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: new LineCounter(),
  });
  assert.deepEqual(document.errors, []);
  const simple = (node: unknown): unknown => {
    const resolved = isAlias(node) ? node.resolve(document) : (node as Node | null);
    if (isMap(resolved)) {
      return resolved.items.map(({ key, value }: Pair) => [
        isCollection(key) ? 'complex' : simple(key),
        simple(value),
      ]);
    }
    if (isCollection(resolved)) {
      return resolved.items.map(simple);
    }
    return isScalar(resolved) ? (resolved.source ?? '') : '';
  };
  return document.contents ? simple(document.contents) : undefined;
}

function ours(node: YamlNode | undefined): unknown {
  switch (node?.type) {
    case 'map':
      return node.entries.map(({ key, value }) => [
        key.startsWith('[') ? 'complex' : key,
        ours(value),
      ]);
    case 'list':
      return node.items.map(ours);
    default:
      return node?.value;
  }
}

/** Every node with its place. */
function nodes(node: YamlNode): YamlNode[] {
  const inner =
    node.type === 'map'
      ? node.entries.map(({ value }) => value)
      : node.type === 'list'
        ? node.items
        : [];
  return [node, ...inner.flatMap(nodes)];
}

const data = (source: string) => {
  const { root, problems } = readYaml(source);
  return [root && plain(root), problems.map(({ code }) => code)];
};

describe('YAML', () => {
  it('is read as the library yaml reads it, all scalars as text', () => {
    fc.assert(
      fc.property(oddFile, ({ text }) => {
        const span = frontMatterSpan(text)?.span;
        assert.ok(span);
        const { root } = readYaml(text, span);
        assert.deepEqual(ours(root), oracle(text.slice(span.start, span.end)));
      }),
      { numRuns: 500 },
    );
  });

  it('tells where things stand', () => {
    fc.assert(
      fc.property(oddFile, ({ text, entangled }) => {
        const { root } = readYaml(text, frontMatterSpan(text)?.span);
        for (const node of root && !entangled ? nodes(root) : []) {
          const there = text.slice(node.span.start, node.span.end);
          if (node.type === 'scalar' && !node.block && !/[\n"']/.test(there)) {
            assert.equal(there, node.value);
          } else if (node.type !== 'scalar' && node.flow) {
            assert.match(there, /^(?:\[[^]*\]|\{[^]*\})$/);
          }
        }
      }),
    );
  });

  it('keeps text as it is written', () => {
    assert.deepEqual(data('a: 0312\nb: 1.10\nc: yes\nd: ~\ne: 2026-11-21\nf: 1e3\n'), [
      { a: '0312', b: '1.10', c: 'yes', d: '~', e: '2026-11-21', f: '1e3' },
      [],
    ]);
  });

  it('unfolds aliases of text, lists and maps', () => {
    assert.deepEqual(data('a: &x b\nc: *x\nd: &l [p, *x]\ne: *l\n'), [
      { a: 'b', c: 'b', d: ['p', 'b'], e: ['p', 'b'] },
      [],
    ]);
  });

  it('says which alias has no anchor, itself included', () => {
    assert.deepEqual(data('customer: *Ada*\n'), [{ customer: '' }, ['unknown-alias']]);
    assert.deepEqual(data('a: &a [*a]\n'), [{ a: [''] }, ['unknown-alias']]);
  });

  it('does not unfold a bomb', () => {
    const levels = Array.from(
      { length: 26 },
      (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}]`,
    );
    const [, problems] = data(['l0: &l0 [x, x, x]', ...levels].join('\n'));
    assert.ok((problems as string[]).includes('unknown-alias'));
  });

  it('refuses what is nested beyond reason', () => {
    assert.deepEqual(data('['.repeat(20_000))[1], ['unreadable-yaml']);
    assert.deepEqual(data(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)[1], ['unreadable-yaml']);
    assert.deepEqual(data(`${'- '.repeat(20_000)}x`)[1], ['unreadable-yaml']);
  });

  it('has nothing to do with prototypes', () => {
    const [root] = data('__proto__: {polluted: yes}\nconstructor: x\n');
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal((root as Record<string, unknown>)['polluted'], undefined);
  });

  it('does not lose a second document without a word', () => {
    assert.deepEqual(data('a: b\n--- c\n'), [{ a: 'b' }, ['unreadable-yaml']]);
  });

  it('never throws', () => {
    const bits = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&x ',
      '*x',
      '!t ',
      '|',
      '>',
      '#',
      '? ',
      ',',
      '\t',
      '  ',
      '\r',
      '%',
      '---',
      '\\u',
      '\\x4',
      '\ud800',
      '\0',
      '<<',
      '+',
      '-',
      '2',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(bits, { maxLength: 30 }).map((some) => some.join('')),
        ),
        (source) => {
          const { root, problems } = readYaml(source);
          assert.ok(
            root ??
              (problems.length > 0 ||
                /^(?:\s|#|%|---|\.\.\.|\ufeff)/.test(source) ||
                source === ''),
          );
          for (const { span } of [...problems, ...(root ? nodes(root) : [])]) {
            assert.ok(
              span.start >= 0 && span.start <= span.end && span.end <= source.length,
              JSON.stringify(span),
            );
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

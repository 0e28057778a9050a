/** package.json, its words and the code are held to each other. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, string>;
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as {
  main: string;
  browser: string;
  l10n: string;
  contributes: {
    commands: { command: string; title: string }[];
    views: { [container: string]: { id: string }[] };
    configuration: { properties: { [key: string]: { scope: string } } };
    keybindings: { command: string; key: string; when: string }[];
    menus: { [menu: string]: { command: string; when?: string }[] };
    walkthroughs: { steps: { media: { image: string }; completionEvents: string[] }[] }[];
  };
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(path.join('src', file)));
const source = sources.join('\n');

const unquote = (text: string) => text.replace(/\\(['"\\])/g, '$1').replace(/\\n/g, '\n');

/** Keys of the bundle that the code asks for: the message, or `message/comment`. */
function keysInCode(): string[] {
  const plainCalls = source.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g);
  const commented = source.matchAll(
    /l10n\.t\(\{\s*message: '((?:[^'\\]|\\.)*)',(?:\s*args: \[[^\]]*\],)?\s*comment: \[?'((?:[^'\\]|\\.)*)'\]?/g,
  );
  return [
    ...[...plainCalls].map(([, single, double]) => unquote(single ?? double ?? '')),
    ...[...commented].map(
      ([, message = '', comment = '']) => `${unquote(message)}/${unquote(comment)}`,
    ),
  ];
}

const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(String).sort();

describe('the manifest', () => {
  it('promises exactly the commands that the code keeps', () => {
    const inCode = [...source.matchAll(/(?:id|[a-z]+): '(ashita\.[a-z][A-Za-z]+)'/g)].map(
      ([, id = '']) => id,
    );
    const promised = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual([...new Set(inCode)].sort(), promised.toSorted());
  });

  it('promises exactly the views that the code fills', () => {
    const inCode = [...source.matchAll(/static readonly id = '([^']+)'/g)].map(([, id = '']) => id);
    const promised = Object.values(manifest.contributes.views)
      .flat()
      .map(({ id }) => id);
    assert.deepEqual(inCode.sort(), promised.toSorted());
  });

  it('promises exactly the settings that the code reads, each for a folder', () => {
    const inCode = [...source.matchAll(/\.(?:get|inspect)<unknown>\('([^']+)'\)/g)].map(
      ([, key]) => `ashita.${key}`,
    );
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual([...new Set(inCode)].sort(), Object.keys(properties).sort());
    assert.deepEqual(
      [...new Set(Object.values(properties).map(({ scope }) => scope))],
      ['resource'],
    );
  });

  it('offers in menus and walkthroughs only commands that exist', () => {
    const promised = new Set(manifest.contributes.commands.map(({ command }) => command));
    const offered = [
      ...Object.values(manifest.contributes.menus)
        .flat()
        .map(({ command }) => command),
      ...[...manifestText.matchAll(/onCommand:(ashita\.\w+)/g)].map(([, id = '']) => id),
      ...[
        ...(read('package.nls.json') + read('package.nls.ja.json')).matchAll(
          /command:(ashita\.\w+)/g,
        ),
      ].map(([, id = '']) => id),
    ];
    assert.deepEqual(
      offered.filter((command) => !promised.has(command)),
      [],
    );
  });

  it('names only files that exist', () => {
    const media = [...manifestText.matchAll(/"(media\/[^"]+)"/g)].map(([, file = '']) => file);
    assert.deepEqual(
      media.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('takes no key outside its own views, and starts with no window', () => {
    for (const { when } of manifest.contributes.keybindings) {
      assert.match(when, /^focusedView == ashita\.\w+ && listFocus && !inputFocus\b/);
    }
    assert.doesNotMatch(manifestText, /onStartupFinished|"\*"/);
  });
});

describe('the words', () => {
  const en = json('package.nls.json');
  const ja = json('package.nls.ja.json');
  const bundle = json('l10n/bundle.l10n.ja.json');

  it('of the manifest are there in both languages, and none is left over', () => {
    const used = [
      ...new Set([...manifestText.matchAll(/%([\w.]+)%/g)].map(([, key = '']) => key)),
    ].sort();
    assert.deepEqual(Object.keys(en).sort(), used);
    assert.deepEqual(Object.keys(ja).sort(), used);
  });

  it('of the code are there in Japanese, and none is left over', () => {
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(keysInCode())].sort());
  });

  it('have the same places to fill in, and the same links', () => {
    for (const [key, text] of Object.entries(bundle)) {
      assert.deepEqual(
        placeholders(text),
        placeholders(key.split('/')[0] === text ? text : key),
        key,
      );
    }
    const links = (text = '') => [...text.matchAll(/\(command:[^)]+\)/g)].map(String);
    for (const key of Object.keys(en)) {
      assert.deepEqual(links(ja[key]), links(en[key]), key);
    }
  });

  it('are Japanese in Japanese', () => {
    const same = Object.entries(bundle).filter(([key, text]) => key === text);
    assert.deepEqual(same, []);
    for (const [key, text] of Object.entries({ ...bundle, ...ja })) {
      assert.match(text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|^[A-Z]+$/u, key);
    }
  });

  it('never go through l10n.t without being written out', () => {
    assert.doesNotMatch(source, /l10n\.t\(\s*[a-zA-Z_`]/);
  });
});

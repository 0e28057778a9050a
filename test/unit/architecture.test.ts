/** The rules of the house (src/README.md), held by a machine. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Whom each floor may know; packages by name. */
const allowed: { readonly [floor: string]: readonly string[] } = {
  core: ['core', 'zod/mini', 'js-yaml'],
  protocol: ['protocol', 'core', 'zod/mini'],
  webview: ['webview', 'protocol', 'core', 'postal-mime'],
  host: ['host', 'protocol', 'core', 'vscode', 'zod/mini'],
  'host/node': ['host', 'host/node', 'entry', 'core', 'vscode', 'node:'],
  entry: ['host', 'core', 'vscode'],
  cli: ['core', 'node:'],
};

/** Whom each room of core may know besides itself and the files at core's top. */
const rooms: { readonly [room: string]: readonly string[] } = {
  note: [],
  mask: ['note'],
  language: ['note'],
  journal: ['note'],
  retrospective: ['language', 'journal', 'note'],
  guard: ['journal', 'mask', 'note'],
  reflection: ['retrospective', 'language', 'journal', 'note'],
  customers: ['reflection', 'retrospective', 'language', 'journal', 'note'],
  actions: [
    'customers',
    'reflection',
    'retrospective',
    'guard',
    'language',
    'journal',
    'mask',
    'note',
  ],
};

const longestFile = 250;

/** Every import that breaks a rule, in words. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const imports = [...files].flatMap(([file, text]) => importsOf(file, text));
  return [
    ...imports
      .filter((one) => !mayKnow(one))
      .map(({ from, to }) => `${from} must not import ${to}`),
    ...imports
      .filter((one) => !mayEnter(one))
      .map(({ from, to }) => `${from} must not enter the room of ${to}`),
    ...cycles(imports).map((cycle) => `cycle: ${cycle.join(' → ')}`),
    ...[...files]
      .filter(([, text]) => text.split('\n').length > longestFile)
      .map(([file, text]) => `${file} has ${text.split('\n').length} lines`),
    ...[...files]
      .filter(([, text]) => /^export default/m.test(text))
      .map(([file]) => `${file} has a default export`),
    ...[...files]
      .filter(([, text]) => /^export (?:\*|\{[^}]*\}) from/m.test(text))
      .map(([file]) => `${file} is a barrel`),
  ];
}

function importsOf(from: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, named, bare, dynamic]) => {
    const to = named ?? bare ?? dynamic ?? '';
    return { from, to: to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : to };
  });
}

function floorOf(file: string): string {
  return file.startsWith('host/node/')
    ? 'host/node'
    : file.includes('/')
      ? (file.split('/')[0] ?? '')
      : 'entry';
}

function mayKnow({ from, to }: Import): boolean {
  const known = allowed[floorOf(from)] ?? [];
  if (to.endsWith('.svg')) {
    return floorOf(from) === 'webview';
  }
  return to.endsWith('.ts')
    ? known.includes(floorOf(to))
    : known.some((name) => (name.endsWith(':') ? to.startsWith(name) : name === to));
}

function mayEnter({ from, to }: Import): boolean {
  const [floor, room = '', file] = from.split('/');
  const [toFloor, toRoom = '', toFile] = to.split('/');
  if (floor !== 'core' || toFloor !== 'core' || toFile === undefined) {
    return true;
  }
  return file !== undefined && (room === toRoom || (rooms[room] ?? []).includes(toRoom));
}

function cycles(imports: readonly Import[]): string[][] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) {
    edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push([...way.slice(at), file]);
    } else if (!done.has(file)) {
      for (const next of edges.get(file) ?? []) {
        visit(next, [...way, file]);
      }
      done.add(file);
    }
  };
  for (const file of edges.keys()) {
    visit(file, []);
  }
  return found;
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(folder, file), 'utf8')]),
  );
}

describe('the house', () => {
  const files = filesBelow('src');

  it('keeps its rules', () => {
    assert.ok(files.size > 40, `only ${files.size} files were found`);
    assert.deepEqual(violations(files), []);
  });

  const broken: { readonly [rule: string]: readonly [file: string, text: string, said: RegExp] } = {
    'core knows no editor': [
      'core/note/read.ts',
      "import * as vscode from 'vscode';",
      /must not import vscode/,
    ],
    'core knows no Node': ['core/day.ts', "import fs from 'node:fs';", /must not import node:fs/],
    'core does not look up to the host': [
      'core/day.ts',
      "import { x } from '../host/house.ts';",
      /must not import host/,
    ],
    'a note knows no journal': [
      'core/note/read.ts',
      "import { x } from '../journal/entry.ts';",
      /must not enter/,
    ],
    'the webview knows no host': [
      'webview/log/main.ts',
      "import { x } from '../../host/house.ts';",
      /must not import/,
    ],
    'Node stays in its room': [
      'host/journals.ts',
      "import os from 'node:os';",
      /must not import node:os/,
    ],
    'the web never meets the disk': [
      'host/web/platform.ts',
      "import { x } from '../node/diskStore.ts';",
      /must not import/,
    ],
    'nothing goes in circles': [
      'core/day.ts',
      "import type { x } from './note/read.ts';",
      /cycle|must not enter/,
    ],
    'no default exports': ['core/day.ts', 'export default 1;', /default export/],
    'no barrels': ['core/day.ts', "export * from './problem.ts';", /barrel/],
    'files stay small': ['core/day.ts', '\n'.repeat(300), /has \d+ lines/],
  };
  for (const [rule, [file, text, said]] of Object.entries(broken)) {
    it(`would notice: ${rule}`, () => {
      const broke = violations(new Map([...files, [file, `${files.get(file) ?? ''}\n${text}`]]));
      assert.match(broke.join('\n'), said);
    });
  }
});

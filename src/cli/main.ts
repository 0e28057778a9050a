#!/usr/bin/env node
/** The program `ashita`, for a terminal, a hook or a build. What it does is in core, which the web's bundle holds. */

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import type { commandLine } from '../core/guard/commandLine.ts';
import type { Outside } from '../core/guard/outside.ts';

/** Core, out of the bundle beside this one: shipped once, it asks for an editor only when one opens it. */
function loadCore(): { readonly commandLine: typeof commandLine } {
  const file = path.join(__dirname, 'web.js');
  const bundle = { exports: {} };
  const load = compileFunction(readFileSync(file, 'utf8'), ['module', 'exports', 'require'], {
    filename: file,
  }) as (module: object, exports: object, require: (name: string) => object) => void;
  load(bundle, bundle.exports, () => ({}));
  return bundle.exports as { readonly commandLine: typeof commandLine };
}

const slashes = (file: string) => file.replaceAll(path.sep, '/');
const { env, argv, stdout, stderr } = process;

const outside: Outside = {
  cwd: slashes(process.cwd()),
  language: /^ja/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'ja' : 'en',
  read: (file) => readFile(file, 'utf8').catch(() => undefined),
  list: (folder) => Promise.resolve(filesBelow(folder)),
  git: (args) =>
    new Promise((resolve) => {
      const options = { maxBuffer: 256 * 1024 * 1024 };
      execFile('git', [...args], options, (error, said) => resolve(error ? undefined : said));
    }),
  blobs: (ids) =>
    new Promise((resolve, reject) => {
      const options = { maxBuffer: Infinity, encoding: 'buffer' } as const;
      const child = execFile('git', ['cat-file', '--batch'], options, (error, said) =>
        error ? reject(error) : resolve(textsIn(said)),
      );
      child.stdin?.on('error', () => undefined); // Git has ended, and says why.
      child.stdin?.end(ids.map((id) => `${id}\n`).join(''));
    }),
};

/** What `git cat-file --batch` prints: for each object "id type size", a line break, as many bytes, and a line break. */
function textsIn(said: Buffer): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < said.length;) {
    const start = said.indexOf('\n', at) + 1;
    const [, type, size] = said.toString('utf8', at, start - 1).split(' ');
    const end = start + Number(size ?? 0);
    texts.push(type === 'blob' ? said.toString('utf8', start, end) : undefined);
    at = type === 'missing' ? start : end + 1;
  }
  return texts;
}

function filesBelow(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      const isSkipped = entry.name === '.git' || entry.name === 'node_modules';
      return !entry.isDirectory() ? [file] : isSkipped ? [] : (filesBelow(file) ?? []);
    });
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const outcome = await loadCore().commandLine(argv.slice(2).map(slashes), outside);
  process.exitCode = outcome.exitCode;
  stdout.on('error', () => undefined); // Whoever read it has gone.
  stdout.write(outcome.stdout);
  stderr.write(outcome.stderr);
}

main().catch((error: unknown) => {
  process.exitCode = 2;
  stderr.write(`ashita: ${String(error)}\n`);
});

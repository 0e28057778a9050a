import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Esbuild from 'esbuild';
import { built, repositoryRoot } from '../support/vscode/paths.ts';

/** Bundles what runs inside the extension host. */
export async function bundleSuite(): Promise<void> {
  // Not an import: esbuild refuses to be bundled, and the bench is.
  const require = createRequire(`${repositoryRoot()}/package.json`);
  const { build } = require('esbuild') as typeof Esbuild;
  await build({
    entryPoints: [`${repositoryRoot()}/test/bench/host/suite.ts`],
    outfile: built('bench', 'suite.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    logLevel: 'warning',
  });
}

/** Packages what stands in dist, as people get it; gives the VSIX's path. */
export function packageExtension(): string {
  const file = built('bench', 'ashita.vsix');
  mkdirSync(built('bench'), { recursive: true });
  const switches = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
  ];
  const vsce = spawnSync('npx', ['vsce', 'package', ...switches, '--out', file], {
    cwd: repositoryRoot(),
    encoding: 'utf8',
  });
  if (vsce.status !== 0) {
    throw new Error(`vsce package failed:\n${vsce.stdout}${vsce.stderr}`);
  }
  return file;
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from '../support/vscode/paths.ts';
import { spread, type Figure } from './figures.ts';

const largestVsix = 300 * 1024;

/** What people fetch, and what their VS Code loads. */
export function bytes(vsix: string): readonly Figure[] {
  const group = 'Size';
  const bundles = ['node.js', 'web.js', 'log.js', 'reflection.js'].flatMap((name) => {
    const text = readFileSync(join(repositoryRoot(), 'dist', name));
    return [
      { group, name: `dist/${name}`, unit: 'bytes', value: spread([text.length]) },
      { group, name: `dist/${name}, gzip`, unit: 'bytes', value: spread([gzipSync(text).length]) },
    ] satisfies readonly Figure[];
  });
  const whole: Figure = {
    ...{ group, name: 'VSIX', unit: 'bytes', value: spread([statSync(vsix).size]) },
    aim: { kind: 'most', value: largestVsix },
  };
  return [...bundles, whole];
}

/**
 * Sees to it that node_modules holds what package-lock.json names, so that every command of this project works
 * on a fresh clone. Plain Node, no dependency: it runs before there are any. Says nothing when all is in place.
 *
 * What was installed is remembered as the hash of the lock file, in node_modules/.ashita-lock.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mark = `${root}node_modules/.ashita-lock`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const found = existsSync(mark) ? readFileSync(mark, 'utf8').trim() : '';

if (found !== wanted) {
  process.stdout.write('Installing dependencies ...');
  const started = Date.now();
  // Not `npm ci`: it refuses where a registry lacks the binaries of other systems, which the lock file then lacks too.
  // The versions are the lock file's all the same. No package needs its install script: binaries come as packages.
  const npm = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (npm.status !== 0) {
    console.log(
      ` npm install failed.\n${npm.error?.message ?? ''}${npm.stdout ?? ''}${npm.stderr ?? ''}`,
    );
    process.exit(1);
  }
  writeFileSync(mark, `${wanted}\n`);
  console.log(` ${Math.round((Date.now() - started) / 1000)} s`);
}

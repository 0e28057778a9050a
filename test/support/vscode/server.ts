import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { whenEnding } from './ending.ts';
import { ensureEditor } from './install.ts';
import { endGroup, run, signalGroup } from './processes.ts';
import { calm, type Settings } from './settings.ts';

export interface ServerOptions {
  /** User settings, laid over the calm ones. */
  readonly settings?: Settings;
  /** VSIX files to install before it starts. */
  readonly vsix?: readonly string[];
  /** True: folders are untrusted until the person says otherwise (Restricted Mode). */
  readonly asksForTrust?: boolean;
  /** True: a payload may name tests to run. The workbench then shows no notifications, so not for pictures. */
  readonly runsTests?: boolean;
  /** Added to the environment of the server, hence of the extension host and of Git. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A running VS Code server: what a browser opens. */
export interface EditorServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The folder in which it keeps what is the user's: settings, and what extensions store outside a workspace. */
  readonly userData: string;
  /** The address that opens a folder, a .code-workspace file, or with '' an empty window; the payload holds pairs that only tests use. */
  address(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** Changes user settings while it runs; open windows follow. */
  change(settings: Settings): Promise<void>;
  /** All that it has written so far. */
  log(): string;
  /** Ends it with its extension hosts, and removes what it kept. */
  stop(): Promise<void>;
}

/** Starts a VS Code server on a free port of this machine, with data folders of its own. */
export async function startServer(options: ServerOptions = {}): Promise<EditorServer> {
  const editor = await ensureEditor();
  const home = await mkdtemp(join(tmpdir(), 'ashita-vscode-'));
  let child: ChildProcess | undefined;
  const stopped = whenEnding(() => {
    if (child !== undefined) {
      signalGroup(child, 'SIGKILL');
    }
    rmSync(home, removal);
  });
  const folders = [
    '--server-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    join(home, 'extensions'),
  ];
  const common = [editor.server, ...folders, '--accept-server-license-terms'];
  let settings: Settings = { ...calm, ...options.settings };
  const write = () => writeSettings(join(home, 'data', 'data', 'User', 'settings.json'), settings);
  await write();
  for (const file of options.vsix ?? []) {
    await run(editor.node, [...common, '--install-extension', file], { cwd: home });
  }
  const switches = [
    ...(options.asksForTrust === true ? [] : ['--disable-workspace-trust']),
    ...(options.runsTests === true ? ['--enable-smoke-test-driver'] : []),
  ];
  const started = spawn(editor.node, [...common, ...quietly, ...switches], {
    cwd: home,
    detached: true, // a process group of its own, so that its children end with it
    env: { ...process.env, ...offline, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  const log = gather(started);
  const port = await listening(started, log);
  const authority = `127.0.0.1:${port}`;
  return {
    origin: `http://${authority}`,
    userData: join(home, 'data', 'data', 'User'),
    address(folder, payload = []) {
      const what = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
      const query = new URLSearchParams(folder === '' ? { ew: 'true' } : { [what]: folder });
      const whole =
        payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
      return `http://${authority}/?${query}${whole}`;
    },
    change: (more) => ((settings = { ...settings, ...more }), write()),
    log,
    async stop() {
      await endGroup(started);
      await rm(home, removal);
      stopped();
    },
  };
}

/** A process that was killed a moment ago may still hold a file. */
const removal = { recursive: true, force: true, maxRetries: 5 };

/** For this machine only, on any free port: that is what port 0 means. */
const quietly = [
  '--host',
  '127.0.0.1',
  '--port',
  '0',
  '--without-connection-token',
  '--telemetry-level',
  'off',
];

/** No extension gallery: nothing here waits for a site that may not be reachable. */
const offline = { EXTENSIONS_GALLERY: '{}' };

async function writeSettings(file: string, settings: Settings): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(settings, undefined, 2));
}

function gather(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return () => said;
}

/** Waits until the server says which port it got. */
function listening(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /agent listening on (\d+)/.exec(log())?.[1];
      if (port !== undefined) {
        resolve(port);
      }
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The VS Code server ended with ${code}:\n${log()}`)),
    );
  });
}

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes.ts';
import { versions, type FetchedPackage } from './versions.ts';

/**
 * Unpacks a package of the registry into a new folder, as it was published: nothing of it is run, none of its
 * dependencies come along. npm checks what it downloads, and keeps it in its own cache.
 */
export async function unpackPackage(name: FetchedPackage, folder: string): Promise<void> {
  const parcel = `${folder}.parcel`;
  await mkdir(parcel, { recursive: true });
  await mkdir(folder, { recursive: true });
  await npm(['pack', `${name}@${versions[name]}`, '--pack-destination', parcel], parcel);
  const [file] = await readdir(parcel);
  await run('tar', ['xzf', join(parcel, file ?? ''), '-C', folder, '--strip-components=1'], {
    cwd: parcel,
  });
  await rm(parcel, { recursive: true });
}

/** Runs npm in a folder, apart from the npm command that may be running us. */
export function npm(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofTheOuterNpm.test(name));
  return run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** What `npm run` tells its scripts about their own package: it would mislead an npm that works elsewhere. */
const ofTheOuterNpm =
  /^(npm_package_|npm_lifecycle_|npm_config_(local_prefix|node_gyp|ignore_scripts)$|INIT_CWD$)/i;

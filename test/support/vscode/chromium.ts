import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { makeOnce } from './once.ts';
import { unpackPackage } from './packages.ts';
import { kept } from './paths.ts';
import { step } from './progress.ts';
import { run } from './processes.ts';
import { versions } from './versions.ts';

/** A browser program, and what its environment must say for it to start. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Gives a headless Chromium that needs nothing of this machine: it comes with the libraries a bare one lacks. */
export async function ensureChromium(): Promise<BrowserProgram> {
  const folder = await makeOnce(kept(`chromium-${versions['@sparticuz/chromium']}`), (temporary) =>
    step('Setting up a browser (once)', () => unpackChromium(temporary)),
  );
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'lib') } };
}

async function unpackChromium(folder: string): Promise<void> {
  const parcel = join(folder, 'parcel');
  await unpackPackage('@sparticuz/chromium', parcel);
  await inflate(join(parcel, 'bin', 'chromium.br'), join(folder, 'chromium'));
  await chmod(join(folder, 'chromium'), 0o755);
  await mkdir(join(folder, 'lib'));
  // Holds lib/libnss3.so and its like; the software renderer has to lie beside the program.
  for (const name of ['al2023.tar', 'swiftshader.tar']) {
    await inflate(join(parcel, 'bin', `${name}.br`), join(parcel, name));
    await run('tar', ['xf', join(parcel, name), '-C', folder], { cwd: folder });
  }
  await rm(parcel, { recursive: true });
}

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

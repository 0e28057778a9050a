import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOnce } from './once.ts';
import { unpackPackage } from './packages.ts';
import { kept } from './paths.ts';
import { step } from './progress.ts';
import { versions, type FetchedPackage } from './versions.ts';

/** The few faces that the workbench uses, by package: its folder and the file in it share this name. */
const faces: readonly [name: FetchedPackage, family: string, weights: readonly string[]][] = [
  ['@expo-google-fonts/inter', 'Inter', ['400Regular', '600SemiBold', '700Bold']],
  ['@expo-google-fonts/noto-sans-jp', 'NotoSansJP', ['400Regular', '700Bold']],
  ['@expo-google-fonts/noto-sans-mono', 'NotoSansMono', ['400Regular', '700Bold']],
];

/**
 * Gives the environment in which a program sees these fonts alone: Latin in Inter, Japanese in Noto Sans JP, code in
 * Noto Sans Mono. So pictures look the same on every machine.
 */
export async function ensureFonts(): Promise<Readonly<Record<string, string>>> {
  const name = `fonts-${faces.map(([face]) => versions[face]).join('-')}`;
  const folder = await makeOnce(kept(name), (temporary) =>
    step('Setting up fonts (once)', () => build(temporary)),
  );
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf'), XDG_CACHE_HOME: join(folder, 'cache') };
}

async function build(folder: string): Promise<void> {
  await mkdir(join(folder, 'files'));
  for (const [name, family, weights] of faces) {
    const parcel = join(folder, 'parcel');
    await unpackPackage(name, parcel);
    for (const weight of weights) {
      const file = `${family}_${weight}.ttf`;
      await copyFile(join(parcel, weight, file), join(folder, 'files', file));
    }
    await rm(parcel, { recursive: true });
  }
  await writeFile(join(folder, 'fonts.conf'), configuration);
}

/** Puts fonts before a family that a page may ask for. */
function prefer(family: string, ...fonts: readonly string[]): string {
  const edits = fonts.map((font) => `<string>${font}</string>`).join('');
  return `<match target="pattern"><test name="family"><string>${family}</string></test>
    <edit name="family" mode="prepend" binding="strong">${edits}</edit></match>`;
}

/** Fonts lie beside this file (`prefix="relative"`), so that the folder can be renamed when it is whole. */
const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">files</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  ${['system-ui', 'sans-serif', 'sans', 'serif'].map((family) => prefer(family, 'Inter', 'Noto Sans JP')).join('\n  ')}
  ${prefer('monospace', 'Noto Sans Mono', 'Noto Sans JP')}
</fontconfig>
`;

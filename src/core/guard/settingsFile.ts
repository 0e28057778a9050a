/** The settings that the guard goes by, as files have them: VS Code's own, and what the extension keeps beside the hook. */

import { notesFolder } from '../journal/notesFolder.ts';

export interface GuardSettings {
  /** The notes folder, relative to the workspace folder. */
  readonly folder: string;
  readonly allow: readonly string[];
}

/** In Git's own folder: what the extension keeps. */
export const keptSettingsFile = 'ashita/settings.json';

/** The settings by workspace folder, relative to the repository's; '' is the repository itself. */
export type KeptSettings = { readonly [folder: string]: GuardSettings };

/** Of a settings.json of VS Code; the defaults where there is none, or none that can be read. */
export function readGuardSettings(text: string | undefined): GuardSettings {
  const found = readJson(text);
  return checked(found['ashita.folder'], found['ashita.mask.allow']);
}

/** What `JSON.stringify` made of kept settings. */
export function readKeptSettings(text: string | undefined): KeptSettings {
  const all = Object.entries(readJson(text)).map(([folder, value]) => {
    const kept = (value ?? {}) as { readonly folder?: unknown; readonly allow?: unknown };
    return [folder, checked(kept.folder, kept.allow)] as const;
  });
  return Object.fromEntries(all);
}

function checked(folder: unknown, allow: unknown): GuardSettings {
  const words: readonly unknown[] = Array.isArray(allow) ? allow : [];
  return {
    folder: notesFolder(folder),
    allow: words.filter((word) => typeof word === 'string'),
  };
}

/** JSON with comments and trailing commas; nothing of one that cannot be read. */
function readJson(text: string | undefined): { readonly [key: string]: unknown } {
  const plain = (text ?? '')
    .replace(/^\uFEFF/, '')
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
      part.startsWith('"') ? part : '',
    )
    .replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? '' : part));
  try {
    const read = JSON.parse(plain) as unknown;
    return typeof read === 'object' && read !== null
      ? (read as { readonly [key: string]: unknown })
      : {};
  } catch {
    return {};
  }
}

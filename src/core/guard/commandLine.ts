/** `ashita check`: what the program does, for a terminal, a hook or a build. Files and Git are brought from outside. */

import { stagedFiles, filesInPlace, type CheckedFile } from './checkedFiles.ts';
import { lineWords } from './commandLineWords.ts';
import { pointed } from './gitFolder.ts';
import { NotesPlaces, type NotesPlace } from './notesPlaces.ts';
import { optionsOnDisk } from './optionsOnDisk.ts';
import type { Outside } from './outside.ts';
import { privateDetails } from './privateDetails.ts';
import { textPlaces } from './textPlaces.ts';

/** 0: nothing private was found; 1: something was; 2: it could not look. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** `args` are what stands behind the program's name. */
export async function commandLine(args: readonly string[], outside: Outside): Promise<Outcome> {
  const words = lineWords[outside.language];
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const options = args.slice(0, end).filter((one) => one.startsWith('-'));
  const [command, ...paths] = [
    ...args.slice(0, end).filter((one) => !one.startsWith('-')),
    ...args.slice(end + 1),
  ];
  if (command === 'help' || options.some((one) => one === '--help' || one === '-h')) {
    return { exitCode: 0, stdout: words.usage, stderr: '' };
  }
  const unknown = [
    ...(command === 'check' || command === undefined ? [] : [command]),
    ...options.filter((one) => one !== '--staged' && one !== '--json'),
  ];
  if (command === undefined || unknown.length > 0) {
    return refuse(unknown.map((one) => words.unknown(one)).join('') + words.usage);
  }
  const found = await check(paths, options.includes('--staged'), outside);
  if (typeof found === 'string') {
    return refuse(found);
  }
  return options.includes('--json')
    ? { ...ended(found), stdout: `${JSON.stringify(found, null, 2)}\n` }
    : { ...ended(found), stderr: found.length > 0 ? words.found(found.length) : '' };
}

function refuse(stderr: string): Outcome {
  return { exitCode: 2, stdout: '', stderr };
}

function ended(found: readonly Told[]): Outcome {
  const lines = found.map(({ file, line, column, type }) => `${file}:${line}:${column} ${type}\n`);
  return { exitCode: found.length > 0 ? 1 : 0, stdout: lines.join(''), stderr: '' };
}

/** Where a private detail stands and of which type it is; never its words, as what is printed may be kept or published. */
interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly type: string;
  readonly confidence: string;
}

/** What was found, or why it could not be looked for. */
async function check(
  paths: readonly string[],
  isStaged: boolean,
  outside: Outside,
): Promise<readonly Told[] | string> {
  const { cwd, git, language } = outside;
  const top = (await git(['rev-parse', '--show-toplevel']))?.replace(/\r?\n$/, '');
  const given = paths.map((path) => pointed(`${cwd}/.`, path) ?? cwd);
  const files = await (isStaged ? stagedFiles : filesInPlace)(top, given, outside);
  if (files === undefined) {
    return lineWords[language].noGit;
  }
  const missing = await firstMissing(given, isStaged ? files : [], outside);
  if (missing !== undefined) {
    return lineWords[language].noFile(missing);
  }
  const groups = await readByPlace(files, given, new NotesPlaces(top, outside), top ?? cwd);
  const told: Told[] = [];
  for (const [place, texts] of groups) {
    const options = await optionsOnDisk(place, [...texts.values()], top, outside);
    for (const [file, text] of texts) {
      const details = privateDetails(text, options);
      const starts = details.map(({ start }) => start);
      const where = textPlaces(text, starts);
      const name = file.startsWith(`${cwd}/`) ? file.slice(cwd.length + 1) : file;
      details.forEach(({ type, confidence }, at) =>
        told.push({ file: name, line: 1, column: 1, ...where[at], type, confidence }),
      );
    }
  }
  return told;
}

/** A path that is nowhere: neither on the disk nor in the next commit. */
async function firstMissing(
  given: readonly string[],
  files: readonly CheckedFile[],
  { list, read }: Outside,
): Promise<string | undefined> {
  for (const path of given) {
    const isThere =
      files.some(({ file }) => isAt(file, path)) ||
      (await read(path)) !== undefined ||
      (await list(path)) !== undefined;
    if (!isThere) {
      return path;
    }
  }
  return undefined;
}

/** Files read at once. */
const atOnce = 64;

/** The texts to look through, by where they belong: of all files, or of notes alone where no paths are given. */
async function readByPlace(
  files: readonly CheckedFile[],
  given: readonly string[],
  places: NotesPlaces,
  elsewhere: string,
): Promise<ReadonlyMap<NotesPlace, ReadonlyMap<string, string>>> {
  const groups = new Map<NotesPlace, Map<string, string>>();
  const readOne = async ({ file, read }: CheckedFile) => {
    const isWanted = given.some((path) => isAt(file, path));
    const own = given.length === 0 || isWanted ? await places.of(file) : undefined;
    const place = own ?? (isWanted ? await places.at(elsewhere) : undefined);
    return { file, place, text: place && (await read())?.replace(/^\uFEFF/, '') };
  };
  for (let at = 0; at < files.length; at += atOnce) {
    for (const { file, place, text } of await Promise.all(
      files.slice(at, at + atOnce).map(readOne),
    )) {
      if (place && text !== undefined) {
        groups.set(place, (groups.get(place) ?? new Map<string, string>()).set(file, text));
      }
    }
  }
  return groups;
}

function isAt(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

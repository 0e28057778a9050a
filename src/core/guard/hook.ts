/**
 * Our lines in a repository's pre-commit hook. They name no machine and no path of one, for the folder of hooks may be
 * tracked, or be that of all repositories: what they run lies in Git's own folder, and where it is not, they do nothing.
 */

/** In Git's own folder: what the hook runs, and what that runs. */
export const hookProgram = 'ashita/pre-commit';
export const programFiles = ['ashita.js', 'web.js'] as const;

/** Git's setting that lets a commit pass whose details the person has seen: `git -c ashita.checked=true commit`. */
export const checkedSetting = 'ashita.checked';

// These two lines are how ours are found again: they stay as they are.
const begin = '# ashita: stops a commit whose notes hold private details.';
const end = '# /ashita';
const block = `${begin}
ashita="$(git rev-parse --git-common-dir)/${hookProgram}"
if [ -f "$ashita" ]; then sh "$ashita" || exit 1; fi
${end}
`;
// A checkout may have given them the line breaks of Windows.
const ours = new RegExp(`${begin}\\r?\\n[\\s\\S]*?\\n${end}(?:\\r?\\n|$)`, 'g');
const ownStart = '#!/bin/sh\n';

const shell = /^#!\s*(?:\S*\/env\s+(?:-\S+\s+)*)?(?:\S*\/)?(?:ba|da|z|k|a)?sh(?:\.exe)?(?:\s.*)?$/;

/**
 * Where people write the hook that Git runs from a place. Husky makes its folder `_` anew whenever packages are installed,
 * and runs from there what lies beside it.
 */
export function placeOfHook(path: string): { readonly path: string; readonly isHusky: boolean } {
  const own = path.replace(/\/\.husky\/_\/(?=[^/]+$)/, '/.husky/');
  return { path: own, isHusky: own !== path };
}

/** A hook with our lines in it, first of all, as others may end with \`exec\`. Undefined for what is no shell script. */
export function withHook(hook: string | undefined): string | undefined {
  const rest = hook === undefined ? ownStart : withoutOurs(hook);
  if (rest.includes('\0')) {
    return undefined;
  }
  const [first = ''] = rest.split('\n', 1);
  if (!first.startsWith('#!')) {
    return `${block}${rest}`;
  }
  return shell.test(first) ? `${first}\n${block}${rest.slice(first.length + 1)}` : undefined;
}

/** A hook without our lines; undefined where it was ours alone, so that the file can go. */
export function withoutHook(hook: string): string | undefined {
  const rest = withoutOurs(hook);
  return rest === ownStart || rest === '' ? undefined : rest;
}

export function hasHook(hook: string | undefined): boolean {
  return hook?.includes(begin) ?? false;
}

function withoutOurs(hook: string): string {
  return hook.replace(ours, '');
}

/**
 * What the hook runs: the program beside it, by the first Node that can: the terminal's, else the editor's own. Only
 * what was found stops the commit; where nothing could look any more, it says so and steps aside. A Node that is too old to
 * read the program ends with 1, too.
 */
export function hookScript(editor: string, version: string): string {
  const quoted = `'${editor.replaceAll("'", "'\\''")}'`;
  return `#!/bin/sh
# Ashita ${version}. Written anew by the extension; "Remove the Pre-commit Hook" takes it away.
if [ "$(git config --type=bool ${checkedSetting} 2>/dev/null)" = true ]; then exit 0; fi
program="$(dirname "$0")/${programFiles[0]}"
export ELECTRON_RUN_AS_NODE=1
for node in node ${quoted}; do
  command -v "$node" >/dev/null 2>&1 || continue
  "$node" "$program" check --staged
  case $? in
    0) exit 0 ;;
    1) case "$("$node" --version)" in v[0-9].*|v1[0-4].*) ;; *) exit 1 ;; esac ;;
  esac
done
echo 'ashita: no Node.js could run the check, so the notes were NOT checked for private details.' >&2
exit 0
`;
}

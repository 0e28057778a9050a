/** A link to code as a person reads it: the file's name and the lines matter, the folders may be cut. */

export interface CodeLabel {
  /** `src/export/`, or nothing. */
  readonly folder: string;
  /** `ledger.ts L120-L168`. */
  readonly name: string;
}

/** For a link that says its lines in a field of its own, or behind its path, as `src/export/ledger.ts#L120-L168`. */
export function codeLabel(link: {
  readonly path: string;
  readonly lines?: string | undefined;
}): CodeLabel {
  const [, path = '', behind = ''] = /^(.*?)(?:#(L\d+(?:-L\d+)?))?$/s.exec(link.path) ?? [];
  const start = path.lastIndexOf('/', path.length - 2) + 1;
  const name = [path.slice(start), behind || link.lines].filter(Boolean).join(' ');
  return { folder: path.slice(0, start), name };
}

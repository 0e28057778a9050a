/** What a note says of itself that does not go together. Each is shown, and counted as docs/note-format.md says. */

import type { Problem } from '../problem.ts';
import type { Body } from './body.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { FileKind } from './kind.ts';

export function odditiesOf(
  kind: FileKind | undefined,
  front: FrontMatter,
  body: Body,
): readonly Problem[] {
  return [
    ...(kind === 'improvement' ? aboutClosing(front) : []),
    // A retrospective is the person's own paper: what they head how in it is theirs.
    ...(body.secondTitle && kind !== undefined && kind !== 'retrospective'
      ? [{ code: 'second-title', span: body.secondTitle.span } as const]
      : []),
  ];
}

/** An improvement is closed and says when, or it is open and does not. A value that is no good was told already. */
function aboutClosing({ fields, map, problems }: FrontMatter): readonly Problem[] {
  const isBad = (key: string) =>
    problems.some((problem) => problem.code === 'bad-value' && problem.key === key);
  const placeOf = (key: string) => map?.entries.find((entry) => entry.key === key)?.value.span;
  const { status = 'open', closed } = fields;
  const [statusAt, closedAt] = [placeOf('status'), placeOf('closed')];
  if (status !== 'open' && closed === undefined && statusAt && !isBad('closed')) {
    return [{ code: 'missing-closed', span: statusAt, status }];
  }
  return status === 'open' && closed !== undefined && closedAt && !isBad('status')
    ? [{ code: 'closed-but-open', span: closedAt }]
    : [];
}

/** Notes as text, for tests that put them there themselves. */

export function noteText(title: string, front: string, body = ''): string {
  return `---\n${front.trim()}\n---\n\n# ${title}\n${body && `\n${body}\n`}`;
}

export function interaction(title: string, day = '2026-11-17'): string {
  return noteText(title, `kind: interaction\ndate: ${day}`, '## Said\n\nWords.');
}

export function improvement(title: string, front = 'status: open'): string {
  const body = '## Tomorrow\n\nWords.';
  return noteText(title, `kind: improvement\ndate: 2026-11-17\n${front}`, body);
}

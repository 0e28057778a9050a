/**
 * A short name for a text: FNV-1a of 32 bits over its UTF-16, low byte first, as eight hexadecimal digits. A line
 * break counts as `\n`, however it is written. It tells texts apart by accident only: no secret, no proof.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  const normal = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < normal.length; at++) {
    const code = normal.charCodeAt(at);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

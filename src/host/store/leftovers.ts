/** The names under which texts are written before they get their own; a crash leaves one behind. */

export function nameBeside(): string {
  return `.${crypto.randomUUID()}.tmp`;
}

/** Whether a path is that of a text whose writing never came to its end. */
export function isLeftover(path: string): boolean {
  return /(?:^|\/)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.test(path);
}

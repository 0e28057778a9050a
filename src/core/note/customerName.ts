/** What customers are called: which names are one, and which name an id stands for. */

/** Names are one whatever their width and case, and whether their words are parted by spaces or hyphens. */
export function nameKey(name: string): string {
  // Upper case, as lower case depends on what stands around a letter: Σ ends a word as ς.
  return name
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFC')
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim();
}

const slug = /^[\p{Script=Latin}\p{N}\p{M}]+(?:-[\p{Script=Latin}\p{N}\p{M}]+)*$/u;

/**
 * The name of a customer without a page: the words of its id, `tanaka-precision` as `Tanaka Precision`. An id that no
 * name was turned into is a name already, and stays as it is.
 */
export function nameOfId(id: string): string {
  return slug.test(id) && id === id.toLowerCase()
    ? id.replace(/-/g, ' ').replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
    : id;
}

/** Makes a value when it is first asked for, and only then; schemas take longer to make than to use. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

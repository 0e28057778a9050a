/** The single values of a field where they stand: the ids in `from`, the customers of a note. */

import { isReadable } from './edit.ts';
import type { FieldKey } from './fields.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { YamlScalar } from './yamlTree.ts';

/** The field's value, or the values of its list; none in front matter that cannot be read. Blocks of text are no ids. */
export function scalarsOf(text: string, key: FieldKey): readonly YamlScalar[] {
  const front = readFrontMatter(text);
  const value = front.map?.entries.find((entry) => entry.key === key)?.value;
  const nodes = value?.type === 'list' ? value.items : value ? [value] : [];
  return isReadable(text, front)
    ? nodes.filter((node): node is YamlScalar => node.type === 'scalar' && !node.block)
    : [];
}

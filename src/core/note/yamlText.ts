/** Values as YAML text, for writing. Reading is `yaml.ts`. */

import { CORE_SCHEMA, dump } from 'js-yaml';

const dumpOptions = { lineWidth: -1, schema: CORE_SCHEMA } as const;

/** A value as YAML on one line: `text`, `"quoted"`, `[a, b]`. Never spans lines, whatever the value holds. */
export function inlineYaml(value: unknown): string {
  return Array.isArray(value)
    ? dump(value, { ...dumpOptions, flowLevel: 0 }).trimEnd()
    : dump([value], { ...dumpOptions, flowLevel: 0 })
        .trimEnd()
        .slice(1, -1);
}

/** A list or a map as lines of its own, without a final line break. */
export function blockYaml(value: unknown): string {
  return dump(value, dumpOptions).trimEnd();
}

/** Whether a value is written as a block: maps, and lists of maps. */
export function isBlockValue(value: unknown): boolean {
  return Array.isArray(value)
    ? value.some((item) => typeof item === 'object')
    : typeof value === 'object';
}

/** An entry `key: value` as whole lines, without a final line break. */
export function entryYaml(key: string, value: unknown): string {
  return isBlockValue(value)
    ? blockYaml({ [key]: value })
    : `${inlineYaml(key)}: ${inlineYaml(value)}`;
}

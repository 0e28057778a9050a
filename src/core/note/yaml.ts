/**
 * YAML as a tree whose nodes know where they stand, so that one of them can be changed and nothing else.
 * All scalars are text: `1.10` and `0312345678` stay what the person wrote.
 */

import {
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents,
  type AliasEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Problem, Span } from '../problem.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yamlTree.ts';

export interface YamlReading {
  /** Absent where the text is empty or no YAML. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the YAML that stands at `within` in `text`; never throws. Spans are offsets into `text`. */
export function readYaml(text: string, within: Span = { start: 0, end: text.length }): YamlReading {
  const source = text.slice(within.start, within.end);
  try {
    const builder = new TreeBuilder(
      text,
      source,
      parseEvents(source, { maxDepth: 50 }),
      within.start,
    );
    const root = builder.document();
    return { root, problems: builder.problems };
  } catch (error) {
    if (error instanceof YAMLException) {
      const at = within.start + Math.min(error.mark?.position ?? 0, source.length);
      return {
        root: undefined,
        problems: [{ code: 'unreadable-yaml', span: { start: at, end: at } }],
      };
    }
    throw error;
  }
}

/** How many nodes a tree may hold once its aliases are unfolded: what a few lines can name twice has no bound. */
const mostNodes = 10_000;

class TreeBuilder {
  readonly problems: Problem[] = [];
  readonly #anchors = new Map<string, { readonly node: YamlNode; readonly size: number }>();
  #at = 0;
  /** Nodes so far, aliases unfolded. */
  #nodes = 0;

  constructor(
    readonly text: string,
    readonly source: string,
    readonly events: readonly Event[],
    /** Where the source stands in the text. */
    readonly offset: number,
  ) {}

  document(): YamlNode | undefined {
    if (this.events[0]?.type !== EVENT_ID.DOCUMENT) {
      return undefined;
    }
    this.#at = 1;
    const root = this.events[1]?.type === EVENT_ID.POP ? undefined : this.#node(this.offset);
    const next = this.events[this.#at + 1];
    if (next) {
      const end = this.offset + this.source.length;
      this.problems.push({
        code: 'unreadable-yaml',
        span: { start: root?.span.end ?? this.offset, end },
      });
    }
    return root;
  }

  /** The next node; `after` is where the text before it ends, for a value that is not there. */
  #node(after: number): YamlNode {
    const event = this.events[this.#at++];
    const before = this.#nodes++;
    if (event?.type === EVENT_ID.ALIAS) {
      return this.#alias(event);
    }
    if (
      event?.type !== EVENT_ID.SCALAR &&
      event?.type !== EVENT_ID.SEQUENCE &&
      event?.type !== EVENT_ID.MAPPING
    ) {
      return nothing(after);
    }
    const node =
      event.type === EVENT_ID.SCALAR ? this.#scalar(event, after) : this.#collection(event);
    if (event.anchorStart >= 0) {
      const name = this.source.slice(event.anchorStart, event.anchorEnd);
      this.#anchors.set(name, { node, size: this.#nodes - before });
    }
    return node;
  }

  #alias(event: AliasEvent): YamlNode {
    const name = this.source.slice(event.anchorStart, event.anchorEnd);
    const span = this.#span(event.anchorStart - 1, event.anchorEnd);
    const target = this.#anchors.get(name);
    if (!target || this.#nodes + target.size > mostNodes) {
      this.problems.push({ code: 'unknown-alias', span, name });
      return { ...nothing(span.start), span };
    }
    this.#nodes += target.size;
    return { ...target.node, span };
  }

  #span(start: number, end: number): Span {
    return { start: start + this.offset, end: end + this.offset };
  }

  #collection(event: SequenceEvent | MappingEvent): YamlList | YamlMap {
    const start = event.start + this.offset;
    const flow = event.style === COLLECTION_STYLE.FLOW;
    return event.type === EVENT_ID.SEQUENCE ? this.#list(start, flow) : this.#map(start, flow);
  }

  #list(start: number, flow: boolean): YamlList {
    const items: YamlNode[] = [];
    let end = start + (flow ? 1 : 0);
    while (this.events[this.#at]?.type !== EVENT_ID.POP) {
      const item = this.#node(end);
      items.push(item);
      end = Math.max(end, item.span.end);
    }
    this.#at++;
    return {
      type: 'list',
      span: { start, end: flow ? this.#closing(end, ']') : end },
      flow,
      items,
    };
  }

  #map(start: number, flow: boolean): YamlMap {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    let end = start + (flow ? 1 : 0);
    while (this.events[this.#at]?.type !== EVENT_ID.POP) {
      const key = this.#node(end);
      const value = this.#node(this.#afterColon(key.span.end));
      end = Math.max(end, value.span.end);
      const name =
        key.type === 'scalar' ? key.value : this.text.slice(key.span.start, key.span.end);
      if (seen.has(name)) {
        this.problems.push({ code: 'duplicate-key', span: key.span, key: name });
      }
      seen.add(name);
      entries.push({ key: name, keySpan: key.span, value });
    }
    this.#at++;
    return {
      type: 'map',
      span: { start, end: flow ? this.#closing(end, '}') : end },
      flow,
      entries,
    };
  }

  #scalar(event: ScalarEvent, after: number): YamlScalar {
    if (event.valueStart < 0) {
      return nothing(after);
    }
    const { style } = event;
    const quotes =
      style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED ? 1 : 0;
    return {
      type: 'scalar',
      span: this.#span(event.valueStart - quotes, event.valueEnd + quotes),
      block: style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK,
      value: getScalarValue(this.source, event),
    };
  }

  /** Just behind the `:` that follows a key; a key in `{a, b}` has none. */
  #afterColon(from: number): number {
    const at = this.text[from] === ':' ? from : this.#afterSpace(from);
    return this.text[at] === ':' ? at + 1 : from;
  }

  /** Just behind the bracket that ends a flow collection whose last item ends at `from`. */
  #closing(from: number, bracket: string): number {
    const at = this.#afterSpace(from);
    const close = this.text[at] === ',' ? this.#afterSpace(at + 1) : at;
    return this.text[close] === bracket ? close + 1 : from;
  }

  /** The next place that is neither white space nor a comment. */
  #afterSpace(from: number): number {
    space.lastIndex = from;
    space.exec(this.text);
    return space.lastIndex;
  }
}

const space = /(?:\s|#[^\n]*)*/y;

function nothing(at: number): YamlScalar {
  return { type: 'scalar', span: { start: at, end: at }, block: false, value: '' };
}

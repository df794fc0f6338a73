import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from '../location.ts';
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node as YamlNode,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FactPlace, Problem } from '../book.ts';
import { once } from '../once.ts';
import { isStackFull } from './depth.ts';
import { yamlFault, type YamlError } from './yaml-fault.ts';

/** A YAML text as plain values, with the place of each. */
export type ParsedYaml = {
  readonly value: unknown;
  readonly place: FactPlace;
  /** Where the key at a path stands; for a list entry or the whole text, its first key. */
  readonly keyPlace: FactPlace;
  /** Every text value with its place, for references in facts. */
  readonly texts: readonly { readonly value: string; readonly place: Position }[];
  readonly problems: readonly Problem[];
};

/**
 * Parses YAML that stands in `file` from `offset` on. Never throws: syntax errors are problems. Aliases are refused, since
 * nine lines of them can fill a memory.
 */
export function parseYaml(file: VFile, text: string, offset: number): ParsedYaml {
  const toPoint = location(file).toPoint;
  const placeOf = (start: number, end: number): Position => {
    const from = toPoint(offset + start);
    const to = toPoint(Math.min(offset + end, String(file).length)) ?? from;
    return { start: from ?? { line: 1, column: 1 }, end: to ?? { line: 1, column: 1 } };
  };
  const document = composed(text);
  if (document === undefined) {
    const reason = 'Unexpected nesting of thousands of levels, expected a list of facts';
    const problem: Problem = { rule: 'yaml-valid', file, place: placeOf(0, 1), reason };
    return { value: undefined, place: () => undefined, keyPlace: () => undefined, texts: [], problems: [problem] };
  }
  const first = document.errors.slice(0, 1);
  const problems: Problem[] = (first.length > 0 ? first : secondKeys(document)).map((error) => {
    const { start, end, reason, note } = yamlFault(error, text);
    return { rule: 'yaml-valid', file, place: placeOf(start, end), reason, note };
  });
  const texts: { value: string; place: Position }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const [start = 0, end = 0] = alias.range ?? [];
      problems.push({
        rule: 'yaml-valid',
        file,
        place: placeOf(start, end),
        reason: `Unexpected alias \`*${alias.source}\`, expected a value`,
        note: 'Aliases are not allowed: write the value out.',
      });
    },
    Scalar: (key, scalar) => {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      const [start = 0, end = 0] = scalar.range ?? [];
      texts.push({ value: scalar.value, place: placeOf(start, end) });
    },
  });
  const place: FactPlace = (path) => {
    const node = nodeAt(document.contents, path);
    const [start = 0, end = 0] = node?.range ?? [];
    return placeOf(start, end);
  };
  const keyPlace: FactPlace = (path) => {
    const [start = 0, end = 0] = keyAt(document.contents, path)?.range ?? [];
    return placeOf(start, end);
  };
  return { value: problems.length > 0 ? undefined : document.toJS(), place, keyPlace, texts, problems };
}

/** `undefined` when the nesting fills the parser's stack. */
function composed(text: string) {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    if (isStackFull(error)) return undefined;
    throw error;
  }
}

/** Keys that stand twice in one map. The library compares each key with all others, which takes it minutes for a big map. */
function secondKeys(document: Document): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = 0] = key.range ?? [];
        if (seen.has(key.value)) errors.push({ code: 'DUPLICATE_KEY', message: '', pos: [start, end] });
        seen.add(key.value);
      }
    },
  });
  return errors;
}

function keyAt(contents: YamlNode | null, path: readonly PropertyKey[]): YamlNode | null {
  const holder = nodeAt(contents, path.slice(0, -1));
  const named = isMap(holder) ? pairsIn(holder).get(String(path.at(-1)))?.key : undefined;
  if (isNode(named)) return named;
  const node = nodeAt(contents, path);
  const first = isMap(node) ? node.items[0]?.key : undefined;
  return isNode(first) ? first : node;
}

/** The node at a path, or the nearest one around it that is there. */
function nodeAt(contents: YamlNode | null, path: readonly PropertyKey[]): YamlNode | null {
  let node = contents;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) next = pairsIn(node).get(String(step))?.value;
    else if (isSeq(node)) next = node.items[Number(step)];
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

/** The pairs of a map by their keys, the first of each. */
const pairsIn = once((map: YAMLMap) => new Map(map.items.toReversed().map((pair) => [keyOf(pair), pair])));

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function isNode(value: unknown): value is YamlNode {
  return isScalar(value) || isMap(value) || isSeq(value);
}

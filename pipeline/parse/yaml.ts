import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from '../location.ts';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
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
  const { texts: scalars, aliases, secondKeys } = partsOf(document.contents);
  const first = document.errors.slice(0, 1);
  const problems: Problem[] = (first.length > 0 ? first : secondKeys).map((error) => {
    const { start, end, reason, note } = yamlFault(error, text);
    return { rule: 'yaml-valid', file, place: placeOf(start, end), reason, note };
  });
  const texts = scalars.map(({ value, start, end }) => ({ value, place: placeOf(start, end) }));
  const [alias, ...more] = aliases;
  if (alias !== undefined) {
    const [start = 0, end = 0] = alias.range ?? [];
    problems.push({
      rule: 'yaml-valid',
      file,
      place: placeOf(start, end),
      reason: `Unexpected alias \`*${alias.source}\`, expected a value`,
      note: `Aliases are not allowed: write the value out.${more.length === 0 ? '' : ` The file holds ${more.length} more.`}`,
    });
  }
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

/** What there is to see in a document, in its order. */
type Parts = {
  /** Values that are texts; no keys. */
  readonly texts: { readonly value: string; readonly start: number; readonly end: number }[];
  readonly aliases: Alias[];
  /** Keys that stand twice in one map. The library compares each key with all others, which takes it minutes for a big map. */
  readonly secondKeys: YamlError[];
};

function partsOf(node: unknown, parts: Parts = { texts: [], aliases: [], secondKeys: [] }): Parts {
  if (isScalar(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    if (typeof node.value === 'string') parts.texts.push({ value: node.value, start, end });
  } else if (isAlias(node)) parts.aliases.push(node);
  else if (isSeq(node)) for (const item of node.items) partsOf(item, parts);
  else if (isMap(node)) {
    const seen = new Set<unknown>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) partsOf(key, parts);
      else if (seen.has(key.value)) {
        const [start = 0, end = 0] = key.range ?? [];
        parts.secondKeys.push({ code: 'DUPLICATE_KEY', message: '', pos: [start, end] });
      } else seen.add(key.value);
      partsOf(value, parts);
    }
  }
  return parts;
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

import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node as YamlNode,
  type Pair,
  type YAMLParseError,
} from 'yaml';
import type { FactPlace, Problem } from '../book.ts';
import { isStackFull } from './depth.ts';
import { yamlFault } from './yaml-fault.ts';

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
  const problems: Problem[] = firstFaults(document.errors).map((error) => {
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
    return parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  } catch (error) {
    if (isStackFull(error)) return undefined;
    throw error;
  }
}

/** One slip of the pen makes several syntax errors, of which the first tells most. Keys that stand twice are told apart. */
function firstFaults(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || (first === undefined && error.code === 'DUPLICATE_KEY'));
}

function keyAt(contents: YamlNode | null, path: readonly PropertyKey[]): YamlNode | null {
  const holder = nodeAt(contents, path.slice(0, -1));
  const named = isMap(holder) ? holder.items.find((pair) => keyOf(pair) === String(path.at(-1)))?.key : undefined;
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
    if (isMap(node)) next = node.items.find((pair) => isPair(pair) && keyOf(pair) === String(step))?.value;
    else if (isSeq(node)) next = node.items[Number(step)];
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function isNode(value: unknown): value is YamlNode {
  return isScalar(value) || isMap(value) || isSeq(value);
}

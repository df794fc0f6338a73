import { inflateSync } from 'node:zlib';
import { parseValue, skipBlank } from './parse-value.ts';
import { type Dictionary, nameOf, type Stream, type Value } from './value.ts';

/** A PDF file, read by a parser that had no part in writing it. */
export type OpenFile = {
  readonly trailer: ReadonlyMap<string, Value>;
  /** A value itself: what a reference leads to, `null` when that is nothing. */
  resolve(value: Value | undefined): Value;
  /** The entries of a dictionary or stream, also behind a reference; none of anything else. */
  entries(value: Value | undefined): ReadonlyMap<string, Value>;
  /** The values of an array, also behind a reference; none of anything else. */
  values(value: Value | undefined): readonly Value[];
  /** The bytes of a stream, one character a byte, decompressed. */
  content(stream: Value | undefined): string;
};

type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly pack: number; index: number };

/** Opens a file that lists its objects in cross-reference streams (ISO 32000-1, 7.5.8). Throws when it does not. */
export function openFile(bytes: Uint8Array): OpenFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = buffer.toString('latin1');
  const places = new Map<number, Place>();
  const trailer = new Map<string, Value>();
  const known = new Map<number, Value>();
  const packs = new Map<number, readonly Value[]>();

  function objectAt(offset: number): Value {
    const head = /^\s*\d+\s+\d+\s+obj/.exec(file.slice(offset, offset + 40));
    if (head === null) throw new Error(`Unexpected \`${file.slice(offset, offset + 20)}\`, expected an object`);
    const { value, end } = parseValue(file, offset + head[0].length);
    const next = skipBlank(file, end);
    if (typeof value !== 'object' || value?.kind !== 'dictionary' || !file.startsWith('stream', next)) return value;
    const start = next + (file[next + 6] === '\r' ? 8 : 7);
    const length = resolve(value.entries.get('Length'));
    return {
      kind: 'stream',
      entries: value.entries,
      bytes: buffer.subarray(start, start + (typeof length === 'number' ? length : 0)),
    };
  }

  function packed(pack: number): readonly Value[] {
    const found = packs.get(pack);
    if (found !== undefined) return found;
    const entries = entriesOf(object(pack));
    const text = content(object(pack));
    const first = Number(entries.get('First'));
    const offsets = text
      .slice(0, first)
      .trim()
      .split(/\s+/)
      .map(Number)
      .filter((_, index) => index % 2 === 1);
    const values = offsets.map((offset) => parseValue(text, first + offset).value);
    packs.set(pack, values);
    return values;
  }

  function object(number: number): Value {
    const found = known.get(number);
    if (found !== undefined) return found;
    const place = places.get(number);
    if (place === undefined) return null;
    const value = place.kind === 'offset' ? objectAt(place.offset) : (packed(place.pack)[place.index] ?? null);
    known.set(number, value);
    return value;
  }

  function resolve(value: Value | undefined): Value {
    if (value === undefined) return null;
    return typeof value === 'object' && value?.kind === 'reference' ? object(value.number) : value;
  }

  function entriesOf(value: Value | undefined): Dictionary['entries'] {
    const found = resolve(value);
    return typeof found === 'object' && (found?.kind === 'dictionary' || found?.kind === 'stream')
      ? found.entries
      : new Map();
  }

  function content(value: Value | undefined): string {
    const found = resolve(value);
    return typeof found === 'object' && found?.kind === 'stream' ? decompress(found, entriesOf) : '';
  }

  for (let offset = startOf(file); offset !== undefined;) {
    const table = objectAt(offset);
    const entries = entriesOf(table);
    if (nameOf(entries.get('Type')) !== 'XRef') throw new Error('The file has no cross-reference stream');
    for (const [key, value] of entries) if (!trailer.has(key)) trailer.set(key, value);
    for (const [number, place] of readPlaces(content(table), entries)) {
      if (!places.has(number)) places.set(number, place);
    }
    const before = entries.get('Prev');
    offset = typeof before === 'number' ? before : undefined;
  }

  return {
    trailer,
    resolve,
    entries: entriesOf,
    values(value) {
      const found = resolve(value);
      return typeof found === 'object' && found?.kind === 'array' ? found.values : [];
    },
    content,
  };
}

function startOf(file: string): number | undefined {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1];
  if (start === undefined) throw new Error('The file does not say where its cross-references start');
  return Number(start);
}

function decompress({ entries, bytes }: Stream, entriesOf: OpenFile['entries']): string {
  const filter = nameOf(entries.get('Filter'));
  if (filter === undefined) return Buffer.from(bytes).toString('latin1');
  if (filter !== 'FlateDecode') throw new Error(`Unexpected filter \`${filter}\`, expected \`FlateDecode\``);
  const plain = inflateSync(bytes);
  const parameters = entriesOf(entries.get('DecodeParms'));
  if (Number(parameters.get('Predictor') ?? 1) < 10) return plain.toString('latin1');
  return addRows(plain, Number(parameters.get('Columns') ?? 1)).toString('latin1');
}

/** Undoes PNG's filter "up": each row is written as its difference from the one above. */
function addRows(rows: Buffer, width: number): Buffer {
  const count = Math.floor(rows.length / (width + 1));
  const plain = Buffer.alloc(count * width);
  for (let row = 0; row < count; row += 1) {
    if (rows[row * (width + 1)] !== 2) throw new Error('Unexpected row filter, expected “up”');
    for (let at = 0; at < width; at += 1) {
      const above = row === 0 ? 0 : (plain[(row - 1) * width + at] ?? 0);
      plain[row * width + at] = ((rows[row * (width + 1) + 1 + at] ?? 0) + above) & 0xff;
    }
  }
  return plain;
}

function* readPlaces(rows: string, entries: Dictionary['entries']): Iterable<readonly [number, Place]> {
  const numbers = (key: string) => {
    const value = entries.get(key);
    return typeof value === 'object' && value?.kind === 'array' ? value.values.map(Number) : undefined;
  };
  const widths = numbers('W') ?? [];
  const sections = numbers('Index') ?? [0, Number(entries.get('Size'))];
  const buffer = Buffer.from(rows, 'latin1');
  let at = 0;
  const field = (width: number): number => {
    const value = width === 0 ? 1 : buffer.readUIntBE(at, width);
    at += width;
    return value;
  };
  for (let section = 0; section + 1 < sections.length; section += 2) {
    const [first = 0, count = 0] = sections.slice(section, section + 2);
    for (let number = first; number < first + count; number += 1) {
      const [kind = 0, second = 0, third = 0] = widths.map(field);
      if (kind === 1) yield [number, { kind: 'offset', offset: second }];
      if (kind === 2) yield [number, { kind: 'packed', pack: second, index: third }];
    }
  }
}

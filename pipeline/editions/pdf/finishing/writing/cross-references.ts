import { serialiseStream } from './serialise.ts';

/** Where an object stands: so many bytes into the file, or inside a pack. */
export type Place = { readonly offset: number } | { readonly pack: number; readonly index: number };

/** A cross-reference table: the number of its first object, the place of each, and how many numbers the whole file has. */
export type Table = { readonly from: number; readonly places: readonly (Place | undefined)[]; readonly size: number };

/** Bytes of one entry: its kind, an offset or pack, an index. */
const widths = [1, 4, 2] as const;
const width = 7;

/** A table as a stream (ISO 32000-1, 7.5.8), with what else it has to say; compressed when it is told how. */
export function crossReferences(
  { from, places, size }: Table,
  entries: string,
  deflate?: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const own = `/Type/XRef/Size ${size}/Index[${from} ${places.length}]/W[${widths.join(' ')}]${entries}`;
  const rows = Buffer.concat(places.map(entryOf));
  return deflate === undefined
    ? serialiseStream(own, rows)
    : serialiseStream(`${own}/Filter/FlateDecode`, deflate(rows));
}

function entryOf(place: Place | undefined): Uint8Array {
  const entry = Buffer.alloc(width);
  if (place === undefined) {
    // The head of the list of free objects.
    entry.writeUInt16BE(0xffff, 5);
  } else if ('offset' in place) {
    entry[0] = 1;
    entry.writeUInt32BE(place.offset, 1);
  } else {
    entry[0] = 2;
    entry.writeUInt32BE(place.pack, 1);
    entry.writeUInt16BE(place.index, 5);
  }
  return entry;
}

import { serialiseStream } from './serialise.ts';

/** Where an object stands: so many bytes into the file, or inside a pack. */
export type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly pack: number; readonly index: number };

/** Bytes of one entry: its kind, an offset or pack, an index. */
const widths = [1, 4, 2] as const;
const width = 7;

/** The cross-reference stream of a file (ISO 32000-1, 7.5.8); `places` by the number of the object, from 1. */
export function crossReferences(places: readonly (Place | undefined)[], trailer: string): Uint8Array {
  const rows = Buffer.concat(Array.from(places, entryOf));
  return serialiseStream(`/Type/XRef/Size ${places.length}/W[${widths.join(' ')}]${trailer}`, rows);
}

function entryOf(place: Place | undefined): Uint8Array {
  const entry = Buffer.alloc(width);
  if (place === undefined) {
    // The head of the list of free objects.
    entry.writeUInt16BE(0xffff, 5);
  } else if (place.kind === 'offset') {
    entry[0] = 1;
    entry.writeUInt32BE(place.offset, 1);
  } else {
    entry[0] = 2;
    entry.writeUInt32BE(place.pack, 1);
    entry.writeUInt16BE(place.index, 5);
  }
  return entry;
}

import { deflateSync } from 'node:zlib';
import { type Block, numbered } from './blocks.ts';
import { hintTables, type Stretch } from './hint-tables.ts';
import { serialiseStream } from './serialise.ts';
import type { FileParts } from './units.ts';

/** The hint stream of a file. `offsets` are where its blocks would stand without it, as the tables want them. */
export function hintStream(
  number: number,
  { firstPage, outline, otherPages, shared }: FileParts<Block>,
  offsets: ReadonlyMap<Block, number>,
): Uint8Array {
  const stretch = (blocks: readonly Block[]): Stretch => {
    const [first] = blocks;
    if (first === undefined) return { first: 0, offset: 0, lengths: [] };
    return { first: first.number, offset: offsets.get(first) ?? 0, lengths: blocks.map(({ bytes }) => bytes.length) };
  };
  const opening = [...firstPage, ...outline];
  const sharing = [...opening, ...shared];
  const usedOn = new Map<number, number[]>();
  for (const [place, { unit }] of sharing.entries()) {
    for (const page of unit.users.pages) {
      const places = usedOn.get(page) ?? [];
      places.push(place);
      usedOn.set(page, places);
    }
  }
  const tables = hintTables({
    pages: [opening, ...otherPages].map((blocks, page) => ({ ...stretch(blocks), shared: usedOn.get(page) ?? [] })),
    shared: stretch(shared),
    outline: stretch(outline),
  });
  const where = `/S ${tables.shared}${tables.outline === undefined ? '' : `/O ${tables.outline}`}`;
  return numbered(number, serialiseStream(`${where}/Filter/FlateDecode`, deflateSync(tables.bytes)));
}

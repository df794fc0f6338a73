import { crc32, deflateSync } from 'node:zlib';
import { chooseColours } from './choose-colours.ts';
import type { Pixels } from './paint.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const depth = { bits: 8, palette: 3 } as const;

/** Opaque pixels as a PNG with a palette: one byte a pixel. https://www.w3.org/TR/png-3/ */
export function palettePng({ width, height, rgba }: Pixels): Uint8Array {
  const { palette, entryOf } = chooseColours(rgba);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(depth.bits, 8);
  header.writeUInt8(depth.palette, 9);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows(width, height, entryOf), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row led by the number of its filter: 0, none, which suits a palette best. */
function rows(width: number, height: number, entryOf: Uint8Array): Buffer {
  const bytes = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    bytes.set(entryOf.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return bytes;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

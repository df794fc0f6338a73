import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type PDFObject, type PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { LivingObjects } from './living-objects.ts';
import type { Numbers } from './numbers.ts';
import { serialise, serialiseStream } from './serialise.ts';
import { type FileParts, mapParts, type Unit } from './units.ts';

/** A unit as it is written, and the number it has. */
export type Block = { readonly unit: Unit; readonly number: number; readonly bytes: Uint8Array };

/** Writes every unit of a file. */
export function blocksOf(parts: FileParts, { objects, indexOf }: LivingObjects, numbers: Numbers): FileParts<Block> {
  const numberOf = (ref: PDFRef): number | undefined => numbers.objects.get(indexOf(ref) ?? -1);
  return mapParts(parts, (unit) => {
    const number = numbers.units.get(unit) ?? 0;
    const members = unit.members.flatMap((index) => objects[index] ?? []);
    const [first] = members;
    const content =
      unit.isPack || first === undefined
        ? packed(
            unit.members.map((index) => numbers.objects.get(index) ?? 0),
            members,
            numberOf,
          )
        : alone(first, numberOf);
    return { unit, number, bytes: numbered(number, content) };
  });
}

/** An object with its number, as it stands in a file. */
export function numbered(number: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${number} 0 obj\n`), content, Buffer.from('\nendobj\n')]);
}

/** 32 hexadecimal digits: the same for the same blocks, others for any other. */
export function identityOf(blocks: readonly Block[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of blocks) hash.update(bytes);
  return hash.digest('hex').slice(0, 32);
}

function alone(object: PDFObject, numberOf: (ref: PDFRef) => number | undefined): Uint8Array {
  if (!(object instanceof PDFStream)) return Buffer.from(serialise(object, numberOf), 'latin1');
  return serialiseStream(serialise(object.dict, numberOf).slice(2, -2), object.getContents());
}

/** An object stream (ISO 32000-1, 7.5.7): where each object begins, then the objects. */
function packed(
  numbers: readonly number[],
  objects: readonly PDFObject[],
  numberOf: (ref: PDFRef) => number | undefined,
): Uint8Array {
  const texts = objects.map((object) => serialise(object, numberOf));
  let at = 0;
  const heads = texts.map((text, index) => {
    const head = `${numbers[index] ?? 0} ${at}`;
    at += text.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const bytes = deflateSync(Buffer.from(`${head}${texts.join('\n')}\n`, 'latin1'));
  return serialiseStream(`/Type/ObjStm/N ${texts.length}/First ${head.length}/Filter/FlateDecode`, bytes);
}

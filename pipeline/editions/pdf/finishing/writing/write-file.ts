import { deflateSync } from 'node:zlib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { type Block, blocksOf, identityOf, numbered } from './blocks.ts';
import { crossReferences, type Place } from './cross-references.ts';
import { hintStream } from './hint-stream.ts';
import { livingObjects } from './living-objects.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { serialise } from './serialise.ts';
import { type FileParts, fileParts } from './units.ts';

const head = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');

/** Ends the table with which a reader begins; its offset says nothing. */
const endOfFirstTable = Buffer.from('startxref\n0\n%%EOF\n');

/** Room for the parameters of a file of any length, in bytes. */
const parametersLength = 180;

/**
 * Writes a document to bytes, linearised for fast web view (ISO 32000-1, annex F): the first page stands first, with tables of
 * where the others are. It holds what the catalog leads to, numbered anew, all but streams and pages packed into object streams;
 * its id is made from its content. The writer of pdf-lib takes time that grows with the square of the number of objects, and a
 * program that linearises the file afterwards takes longer than all else that is done to a print.
 */
export function writeFile(document: PDFDocument): Uint8Array {
  const living = livingObjects(document.context);
  const units = fileParts(document, living);
  const numbers = numbersOf(units);
  const { Root: root, Info: about } = document.context.trailerInfo;
  const entries = [['Root', root] as const, ['Info', about] as const].map(([name, value]) =>
    value === undefined ? '' : `/${name} ${serialise(value, (ref) => numbers.objects.get(living.indexOf(ref) ?? -1))}`,
  );
  return assemble(blocksOf(units, living, numbers), numbers, entries.join(''));
}

/** Puts the blocks of a file in order, between the tables that say where they are. */
function assemble(parts: FileParts<Block>, numbers: Numbers, trailer: string): Uint8Array {
  const { parameters, size } = numbers;
  const opening = [...parts.firstPage, ...parts.outline];
  const blocks = [...opening, ...parts.otherPages.flat(), ...parts.shared, ...parts.rest];
  const identity = identityOf([parts.catalog, ...blocks]);
  /** The table with which a reader begins; always as long, whatever the offsets in it. */
  const firstTable = (places: readonly (Place | undefined)[], mainTableAt: number): Uint8Array => {
    const more = `${trailer}/ID[<${identity}><${identity}>]/Prev ${String(mainTableAt).padStart(10)}`;
    return numbered(numbers.firstTable, crossReferences({ from: parameters, places, size }, more));
  };

  const firstTableAt = head.length + parametersLength;
  const catalogAt =
    firstTableAt + firstTable(Array(size - parameters).fill(undefined), 0).length + endOfFirstTable.length;
  const hintsAt = catalogAt + parts.catalog.bytes.length;
  // The tables of hints speak of a file without them.
  const offsets = offsetsFrom(hintsAt, blocks);
  const hints = hintStream(numbers.hints, parts, offsets);
  const mainTableAt = hintsAt + hints.length + lengthOf(blocks);

  const places: (Place | undefined)[] = Array(size).fill(undefined);
  places[parameters] = { offset: head.length };
  places[numbers.firstTable] = { offset: firstTableAt };
  places[parts.catalog.number] = { offset: catalogAt };
  places[numbers.hints] = { offset: hintsAt };
  places[numbers.mainTable] = { offset: mainTableAt };
  for (const [{ number, unit }, offset] of offsets) {
    places[number] = { offset: offset + hints.length };
    for (const [index, member] of unit.isPack ? unit.members.entries() : [])
      places[numbers.objects.get(member) ?? 0] = { pack: number, index };
  }
  const mainTable = numbered(
    numbers.mainTable,
    crossReferences({ from: 0, places: places.slice(0, parameters), size: parameters }, '', deflateSync),
  );
  const end = Buffer.from(`startxref\n${firstTableAt}\n%%EOF\n`);
  const told =
    `<</Linearized 1/L ${mainTableAt + mainTable.length + end.length}/H[${hintsAt} ${hints.length}]` +
    `/O ${parts.firstPage[0]?.number ?? 0}/E ${hintsAt + hints.length + lengthOf(opening)}` +
    `/N ${parts.otherPages.length + 1}/T ${mainTableAt - 1}>>`;
  return new Uint8Array(
    Buffer.concat([
      head,
      Buffer.from(`${parameters} 0 obj\n${told}\nendobj`.padEnd(parametersLength - 1)),
      Buffer.from('\n'),
      firstTable(places.slice(parameters), mainTableAt),
      endOfFirstTable,
      parts.catalog.bytes,
      hints,
      ...blocks.map(({ bytes }) => bytes),
      mainTable,
      end,
    ]),
  );
}

function offsetsFrom(start: number, blocks: readonly Block[]): ReadonlyMap<Block, number> {
  let end = start;
  return new Map(
    blocks.map((block) => {
      end += block.bytes.length;
      return [block, end - block.bytes.length];
    }),
  );
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { bytes }) => length + bytes.length, 0);
}

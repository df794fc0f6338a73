import type { PDFDocument } from '@cantoo/pdf-lib';
import { PDFStream } from '@cantoo/pdf-lib';
import { crossReferences, type Place } from './cross-references.ts';
import { livingObjects } from './living-objects.ts';
import { serialise, serialiseStream } from './serialise.ts';

/** So many small objects are packed together. */
const packSize = 400;

/**
 * Writes a document to bytes: what the catalog leads to, numbered anew, everything but streams packed into object streams
 * (ISO 32000-1, 7.5.7), which `linearise` compresses. The writer of pdf-lib takes time that grows with the square of the
 * number of objects.
 */
export function writeFile(document: PDFDocument): Uint8Array {
  const { objects, numberOf } = livingObjects(document.context);
  const places: Place[] = [];
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let offset = pieces[0]?.length ?? 0;
  const put = (number: number, content: Uint8Array): void => {
    const head = Buffer.from(`${number} 0 obj\n`);
    const tail = Buffer.from('\nendobj\n');
    places[number] = { kind: 'offset', offset };
    pieces.push(head, content, tail);
    offset += head.length + content.length + tail.length;
  };

  let next = objects.length + 1;
  for (const pack of packsOf(objects.map((object, index) => ({ object, number: index + 1 })))) {
    const texts = pack.map(({ object }) => serialise(object, numberOf));
    let at = 0;
    const heads = pack.map(({ number }, index) => {
      places[number] = { kind: 'packed', pack: next, index };
      const head = `${number} ${at}`;
      at += (texts[index]?.length ?? 0) + 1;
      return head;
    });
    const head = `${heads.join(' ')}\n`;
    const bytes = Buffer.from(`${head}${texts.join('\n')}\n`, 'latin1');
    put(next, serialiseStream(`/Type/ObjStm/N ${pack.length}/First ${head.length}`, bytes));
    next += 1;
  }
  for (const [index, object] of objects.entries()) {
    if (object instanceof PDFStream)
      put(index + 1, serialiseStream(serialise(object.dict, numberOf).slice(2, -2), object.getContents()));
  }

  places[next] = { kind: 'offset', offset };
  const { Root: root, Info: about, ID: identity } = document.context.trailerInfo;
  const entries = [['Root', root] as const, ['Info', about] as const, ['ID', identity] as const]
    .map(([name, value]) => (value === undefined ? '' : `/${name} ${serialise(value, numberOf)}`))
    .join('');
  pieces.push(
    Buffer.from(`${next} 0 obj\n`),
    crossReferences(places, entries),
    Buffer.from(`\nendobj\nstartxref\n${offset}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

type Numbered<Object> = { readonly object: Object; readonly number: number };

function packsOf<Object>(all: readonly Numbered<Object>[]): readonly (readonly Numbered<Object>[])[] {
  const small = all.filter(({ object }) => !(object instanceof PDFStream));
  const count = Math.ceil(small.length / packSize);
  return Array.from({ length: count }, (_, index) => small.slice(index * packSize, (index + 1) * packSize));
}

import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { Bits } from '../../../pipeline/editions/pdf/finishing/writing/bits.ts';
import { writeFile } from '../../../pipeline/editions/pdf/finishing/writing/write-file.ts';
import { complaintsOf } from '../../qpdf.ts';

/** A document in which pages have things of their own, share things, and in which the rest refers to pages. */
async function documentOf(pages: number, { hasOutline = true } = {}): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const [title, text] = [
    await document.embedFont(StandardFonts.Helvetica),
    await document.embedFont(StandardFonts.Courier),
  ];
  const notes = [];
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([200, 300]);
    page.drawText(`Page ${number}`, { font: number % 2 === 0 ? text : title, size: 12, x: 20, y: 200 });
    const note = context.register(context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], P: page.ref }));
    page.node.set(PDFName.of('Annots'), context.obj([note]));
    notes.push(note);
  }
  catalog.set(PDFName.of('Notes'), context.obj(notes));
  if (hasOutline) {
    const root = context.nextRef();
    const entry = context.register(context.obj({ Title: 'One', Parent: root }));
    context.assign(root, context.obj({ Type: 'Outlines', First: entry, Last: entry, Count: 1 }));
    catalog.set(PDFName.of('Outlines'), root);
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
  await document.flush();
  return document;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a linearised file', () => {
  it.each([
    ['of one page', 1, true],
    ['of two pages', 2, true],
    ['of some pages without an outline', 9, false],
    ['of so many pages that their small objects fill several packs', 950, true],
  ])('%s is what qpdf expects, tables of hints included', async (_, pages, hasOutline) => {
    const bytes = writeFile(await documentOf(pages, { hasOutline }));
    expect(await complaintsOf(bytes, '--check-linearization')).toBe('');
    expect(await complaintsOf(bytes, '--check')).toBe('');
    expect(latin(bytes.subarray(0, 1024))).toContain(`/Linearized 1/L ${bytes.length}/`);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(pages);
  });

  it.each([
    ['number of pages', /\/N 9/, '/N 8', '/N does not match'],
    ['first page', /\/O \d/, '/O 7', '(/O) mismatch'],
    ['end of the first page', /\/E \d/, '/E 9', '(/E) mismatch'],
  ])('would not pass with a wrong %s', async (_, right, wrong, complaint) => {
    const text = latin(writeFile(await documentOf(9)));
    const spoilt = Buffer.from(text.replace(right, wrong), 'latin1');
    expect(await complaintsOf(spoilt, '--check-linearization')).toContain(complaint);
  });

  it('would not pass with wrong numbers in its tables of hints', async () => {
    const bytes = Buffer.from(writeFile(await documentOf(9)));
    const [, at = '', length = ''] = /\/H\[(\d+) (\d+)\]/.exec(latin(bytes)) ?? [];
    const start = bytes.indexOf('stream\n', Number(at)) + 'stream\n'.length;
    const end = bytes.lastIndexOf('\nendstream', Number(at) + Number(length));
    const tables = inflateSync(bytes.subarray(start, end));
    // From the least length of a page on: ISO 32000-1, table F.3, item 4.
    tables.fill(0, 10);
    const spoilt = deflateSync(tables, { level: 9 });
    expect(spoilt.length).toBeLessThanOrEqual(end - start);
    bytes.fill(0, start, end);
    spoilt.copy(bytes, start);
    expect(await complaintsOf(bytes, '--check-linearization')).toContain('page length mismatch');
  });

  it('has its first page before all others, and the same id for the same content alone', async () => {
    const [one, again, other] = [await documentOf(9), await documentOf(9), await documentOf(8)].map((document) =>
      latin(writeFile(document)),
    );
    const idOf = (file = ''): string | undefined => /\/ID\[<([0-9a-f]{32})><\1>\]/.exec(file)?.[1];
    expect(idOf(one)).toBeDefined();
    expect(idOf(again)).toBe(idOf(one));
    expect(idOf(other)).not.toBe(idOf(one));
    const end = Number(/\/E (\d+)/.exec(one ?? '')?.[1]);
    expect(one?.slice(0, end).match(/\/Type\/Page\b/g)).toHaveLength(1);
    expect(one?.match(/\/Type\/Page\b/g)).toHaveLength(9);
  });
});

describe('numbers written bit by bit', () => {
  it('begin each column with a new byte, the highest bit first', () => {
    const bits = new Bits();
    bits.put(0x12345678, 32);
    bits.column([1, 2, 3], 2);
    bits.column([0, 0], 0);
    bits.column([5], 3);
    expect(Buffer.from(bits.bytes()).toString('hex')).toBe(
      `12345678${(0b01101100).toString(16)}${(0b10100000).toString(16)}`,
    );
    expect(bits.length).toBe(6);
  });
});

import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { deflateSync, inflateSync } from 'node:zlib';

/** A finished PDF that is being spoilt. */
export type Spoilt = {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  /** The first dictionary with these entries, given as names. */
  find(entries: Readonly<Record<string, string>>): PDFDict;
  /** Changes the content of a page, counted from 1. */
  rewrite(page: number, change: (content: string) => string): void;
  /** Changes the words of the XMP packet. */
  rewriteMetadata(change: (xmp: string) => string): void;
};

/** The bytes of a PDF after a fault was planted in it. */
export async function plantInPdf(bytes: Uint8Array, plant: (spoilt: Spoilt) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const rewriteStream = (ref: unknown, change: (text: string) => string): void => {
    if (!(ref instanceof PDFRef)) throw new Error('There is no such stream');
    const stream = context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) throw new Error('There is no such stream');
    const isPacked = stream.dict.has(PDFName.of('Filter'));
    const text = Buffer.from(isPacked ? inflateSync(stream.contents) : stream.contents).toString('latin1');
    const changed = change(text);
    if (changed === text) throw new Error('Nothing was changed');
    const next = Buffer.from(changed, 'latin1');
    context.assign(ref, PDFRawStream.of(stream.dict, new Uint8Array(isPacked ? deflateSync(next) : next)));
  };
  plant({
    document,
    catalog,
    find(entries) {
      for (const [, object] of context.enumerateIndirectObjects()) {
        const fits = (one: PDFDict) =>
          Object.entries(entries).every(([key, name]) => one.get(PDFName.of(key)) === PDFName.of(name));
        if (object instanceof PDFDict && fits(object)) return object;
      }
      throw new Error(`There is nothing with ${JSON.stringify(entries)}`);
    },
    rewrite: (page, change) => rewriteStream(document.getPage(page - 1).node.get(PDFName.of('Contents')), change),
    rewriteMetadata: (change) => rewriteStream(catalog.get(PDFName.of('Metadata')), change),
  });
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The attributes of a cell, which may be one dictionary or several. */
export function attributesOf(cell: PDFDict): PDFDict {
  const attributes = cell.lookup(PDFName.of('A'));
  if (attributes instanceof PDFDict) return attributes;
  const list = attributes instanceof PDFArray ? attributes.asArray() : [];
  const merged = cell.context.obj({});
  for (const one of list) {
    const dictionary = cell.context.lookup(one, PDFDict);
    for (const [key, value] of dictionary.entries()) merged.set(key, value);
  }
  cell.set(PDFName.of('A'), merged);
  return merged;
}

import { deflateSync, inflateSync } from 'node:zlib';
import { type PDFArray, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { glyphWidths } from './glyph-widths.ts';
import { joinGlyphs } from './join-glyphs.ts';
import { type Marked, markContent } from './mark-content.ts';
import type { ParentTree } from './parent-tree.ts';

/** A page whose content is marked, and the elements of its runs. */
export type MarkedPage = Pick<Marked, 'lines' | 'labels'> & { readonly page: PDFPage; readonly owners: PDFArray };

/** The elements of the runs of each page, by their numbers. */
export type Owners = ReadonlyMap<PDFRef, PDFArray>;

/** What is known of the pages before they are marked. */
export type Pages = {
  readonly owners: ParentTree;
  /** Where a chapter opens, counted from 1. */
  readonly openings: ReadonlySet<number>;
  /** The runs with which list items begin, by their page. */
  readonly itemStarts: ReadonlyMap<PDFRef, ReadonlyMap<number, unknown>>;
};

/** A hundredth more bytes than the usual level makes, in two thirds of its time. */
const packing = { level: 5 };

/** Writes the content of every page anew: its glyphs joined, its furniture marked, its running head taken out where a chapter opens. */
export function markPages(document: PDFDocument, { owners, openings, itemStarts }: Pages): readonly MarkedPage[] {
  const widthsOf = glyphWidths();
  return document.getPages().flatMap((page, index): MarkedPage[] => {
    const written = contentOf(page);
    if (written === undefined) return [];
    const runs = owners(page) ?? document.context.obj([]);
    const { content, lines, labels } = markContent(joinGlyphs(written.bytes, widthsOf(page)), {
      withoutHead: openings.has(index + 1),
      itemStarts: new Set(itemStarts.get(page.ref)?.keys()),
      nextRun: runs.size(),
    });
    const bytes = deflateSync(Buffer.from(content, 'latin1'), packing);
    const entries = document.context.obj({ Filter: 'FlateDecode', Length: bytes.length });
    document.context.assign(written.ref, PDFRawStream.of(entries, bytes));
    return [{ page, owners: runs, lines, labels }];
  });
}

function contentOf(page: PDFPage): { readonly ref: PDFRef; readonly bytes: Uint8Array } | undefined {
  const ref = page.node.get(PDFName.of('Contents'));
  const stream = page.node.lookup(PDFName.of('Contents'));
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined;
  return { ref, bytes: stream.dict.has(PDFName.of('Filter')) ? inflateSync(stream.contents) : stream.contents };
}

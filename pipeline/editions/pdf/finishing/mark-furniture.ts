import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './mark-artifacts.ts';
import { setKids, type StructureElement } from './structure.ts';

/** Elements that hold other elements only: what is painted in them directly are lines and grounds. */
const frames = new Set(['L', 'Table', 'THead', 'TBody', 'TFoot', 'TR']);

/** Marks the furniture of every page, and takes the running head from the pages where a chapter opens, counted from 1. */
export function markFurniture(
  document: PDFDocument,
  elements: readonly StructureElement[],
  openingPages: ReadonlySet<number>,
): void {
  const lines = takeLines(elements);
  for (const [index, page] of document.getPages().entries()) {
    const content = contentOf(page);
    if (content === undefined) continue;
    const withoutHead = openingPages.has(index + 1);
    const marked = markArtifacts(content.text, { withoutHead, lines: lines.get(page.ref) ?? new Set() });
    const bytes = deflateSync(Buffer.from(marked, 'latin1'));
    document.context.assign(
      content.ref,
      PDFRawStream.of(document.context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes),
    );
  }
}

/** Takes the runs that are only lines out of the structure, and returns their numbers, page by page. */
function takeLines(elements: readonly StructureElement[]): ReadonlyMap<PDFObject, ReadonlySet<number>> {
  const lines = new Map<PDFObject, Set<number>>();
  for (const { role, dictionary, kids } of elements) {
    const page = dictionary.get(PDFName.of('Pg'));
    if (!frames.has(role) || !kids.some((kid) => kid instanceof PDFNumber || kid instanceof PDFDict)) continue;
    const kept = kids.filter((kid) => {
      const run = runOf(kid, page);
      if (run === undefined) return true;
      lines.set(run.page, (lines.get(run.page) ?? new Set()).add(run.id));
      return false;
    });
    setKids(dictionary, kept);
  }
  return lines;
}

function runOf(
  kid: PDFObject,
  page: PDFObject | undefined,
): { readonly page: PDFObject; readonly id: number } | undefined {
  if (kid instanceof PDFNumber) return page === undefined ? undefined : { page, id: kid.asNumber() };
  if (!(kid instanceof PDFDict)) return undefined;
  const id = kid.get(PDFName.of('MCID'));
  const own = kid.get(PDFName.of('Pg')) ?? page;
  return id instanceof PDFNumber && own !== undefined ? { page: own, id: id.asNumber() } : undefined;
}

function contentOf(page: PDFPage): { readonly ref: PDFRef; readonly text: string } | undefined {
  const ref = page.node.get(PDFName.of('Contents'));
  const stream = page.node.lookup(PDFName.of('Contents'));
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined;
  const bytes = stream.dict.has(PDFName.of('Filter')) ? inflateSync(stream.contents) : Buffer.from(stream.contents);
  return { ref, text: bytes.toString('latin1') };
}

import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** The way back from the runs of a page to their elements: the element of each run, by its number. */
export type ParentTree = (page: PDFPage) => PDFArray | undefined;

/** Reads the parent tree of a tagged document (ISO 32000-1, 14.7.4.4). */
export function parentTree(document: PDFDocument): ParentTree {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const entries = new Map<number, PDFObject>();
  const waiting = [root.lookup(PDFName.of('ParentTree'), PDFDict)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (let at = 0; at < (kids?.size() ?? 0); at += 1) waiting.push(kids?.lookup(at, PDFDict) ?? node);
    const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [key, value] = [numbers[at], numbers[at + 1]];
      if (key instanceof PDFNumber && value !== undefined) entries.set(key.asNumber(), value);
    }
  }
  return (page) => {
    const key = page.node.get(PDFName.of('StructParents'));
    const entry = key instanceof PDFNumber ? entries.get(key.asNumber()) : undefined;
    const owners = entry === undefined ? undefined : document.context.lookup(entry);
    return owners instanceof PDFArray ? owners : undefined;
  };
}

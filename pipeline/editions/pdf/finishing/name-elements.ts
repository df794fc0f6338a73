import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { StructureElement } from './structure.ts';

const names = { id: PDFName.of('ID'), attributes: PDFName.of('A'), headers: PDFName.of('Headers') };

/**
 * Names the elements that are referred to, such as the header cells of tables, by their place in the text. Chromium's names count
 * the nodes that the browser happened to number before, and differ from one print of the same page to the next.
 */
export function nameElements(document: PDFDocument, elements: readonly StructureElement[]): void {
  const named = elements.filter(({ dictionary }) => textOf(dictionary.get(names.id)) !== undefined);
  const nameOf = new Map(
    named.map(({ dictionary }, index) => [
      textOf(dictionary.get(names.id)),
      PDFString.of(`element-${String(index + 1).padStart(6, '0')}`),
    ]),
  );
  const { context, catalog } = document;
  const tree: PDFObject[] = [];
  for (const { ref, dictionary } of named) {
    const name = nameOf.get(textOf(dictionary.get(names.id))) ?? PDFString.of('');
    dictionary.set(names.id, name);
    tree.push(name, ref);
  }
  for (const { dictionary } of elements) {
    for (const attributes of dictionariesIn(dictionary.lookup(names.attributes))) {
      const headers = attributes.lookup(names.headers);
      if (!(headers instanceof PDFArray)) continue;
      attributes.set(names.headers, context.obj(headers.asArray().map((one) => nameOf.get(textOf(one)) ?? one)));
    }
  }
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  // ISO 32000-1, 7.9.6: in the order of the names, which is that of the text.
  if (tree.length === 0) root.delete(PDFName.of('IDTree'));
  else root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: tree })));
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

function dictionariesIn(object: PDFObject | undefined): readonly PDFDict[] {
  if (object instanceof PDFDict) return [object];
  return object instanceof PDFArray
    ? Array.from({ length: object.size() }, (_, at) => object.lookup(at)).filter((one) => one instanceof PDFDict)
    : [];
}

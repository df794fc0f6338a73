import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** One element of the structure tree: what a screen reader meets. */
export type StructureElement = {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  /** Its type: `P`, `Link`, `Aside` ... */
  readonly role: string;
  /** Its kids as they stand in the file: elements, runs of marked content, annotations. */
  readonly kids: readonly PDFObject[];
  readonly children: readonly StructureElement[];
};

/** The elements of a tagged PDF, each before its children, in reading order. Throws when the PDF is not tagged. */
export function structureElements(document: PDFDocument): readonly StructureElement[] {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return kidsOf(root, document)
    .flatMap((kid) => readElement(kid, document))
    .flatMap(withDescendants);
}

/** Sets the kids of an element. */
export function setKids(dictionary: PDFDict, kids: readonly PDFObject[]): void {
  dictionary.set(PDFName.of('K'), dictionary.context.obj([...kids]));
}

function kidsOf(dictionary: PDFDict, document: PDFDocument): readonly PDFObject[] {
  const kids = dictionary.get(PDFName.of('K'));
  if (kids === undefined) return [];
  const resolved = document.context.lookup(kids);
  return resolved instanceof PDFArray ? resolved.asArray() : [kids];
}

function readElement(ref: PDFObject, document: PDFDocument): readonly StructureElement[] {
  const dictionary = document.context.lookup(ref);
  if (!(ref instanceof PDFRef) || !(dictionary instanceof PDFDict)) return [];
  const role = dictionary.get(PDFName.of('S'));
  if (!(role instanceof PDFName)) return [];
  const kids = kidsOf(dictionary, document);
  const children = kids.flatMap((kid) => readElement(kid, document));
  return [{ ref, dictionary, role: role.decodeText(), kids, children }];
}

function withDescendants(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** One element of the structure tree: what a screen reader meets. */
export type StructureElement = {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  /** Its type: `P`, `Link`, `Aside` ... */
  readonly role: string;
  /** The elements in it, as they were printed. */
  readonly children: readonly StructureElement[];
};

const names = { kids: PDFName.of('K'), role: PDFName.of('S') };

/** The elements of a tagged PDF, each before its children, in reading order. Throws when the PDF is not tagged. */
export function structureElements(document: PDFDocument): readonly StructureElement[] {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const elements: StructureElement[] = [];
  for (const kid of kidsOf(root)) readElement(kid, document, elements);
  return elements;
}

/** The kids of an element as they stand now: elements, runs of marked content, annotations. */
export function kidsOf(dictionary: PDFDict): readonly PDFObject[] {
  const kids = dictionary.get(names.kids);
  if (kids === undefined) return [];
  const resolved = kids instanceof PDFRef ? dictionary.context.lookup(kids) : kids;
  return resolved instanceof PDFArray ? resolved.asArray() : [kids];
}

/** Sets the kids of an element. */
export function setKids(dictionary: PDFDict, kids: readonly PDFObject[]): void {
  const [only] = kids;
  dictionary.set(names.kids, kids.length === 1 && only !== undefined ? only : dictionary.context.obj([...kids]));
}

function readElement(
  ref: PDFObject,
  document: PDFDocument,
  elements: StructureElement[],
): StructureElement | undefined {
  if (!(ref instanceof PDFRef)) return undefined;
  const dictionary = document.context.lookup(ref);
  if (!(dictionary instanceof PDFDict)) return undefined;
  const role = dictionary.get(names.role);
  if (!(role instanceof PDFName)) return undefined;
  const children: StructureElement[] = [];
  const element = { ref, dictionary, role: role.asString().slice(1), children };
  elements.push(element);
  for (const kid of kidsOf(dictionary)) {
    const child = readElement(kid, document, elements);
    if (child !== undefined) children.push(child);
  }
  return element;
}

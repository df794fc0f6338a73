import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { setKids, type StructureElement } from './structure.ts';

/** Puts what a list item says into a body of its own, as a tagged list has it (ISO 32000-1, table 336); Chromium leaves it out. */
export function addItemBodies(document: PDFDocument, elements: readonly StructureElement[]): void {
  for (const { role, ref, dictionary, kids, children } of elements) {
    if (role !== 'LI') continue;
    const isLabel = (kid: unknown) => children.some((child) => child.ref === kid && child.role === 'Lbl');
    const content = kids.filter((kid) => !isLabel(kid));
    const page = dictionary.get(PDFName.of('Pg'));
    const body = document.context.obj({
      Type: 'StructElem',
      S: 'LBody',
      P: ref,
      ...(page === undefined ? {} : { Pg: page }),
    });
    const place = document.context.register(body);
    setKids(body, content);
    for (const kid of content) {
      const child = children.find((one) => one.ref === kid);
      if (child !== undefined && kid instanceof PDFRef) child.dictionary.set(PDFName.of('P'), place);
    }
    setKids(dictionary, [...kids.filter(isLabel), place]);
  }
}

import { PDFHexString, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { MarkedPage, Owners } from './mark-pages.ts';
import { markedContent } from './marked-content.ts';
import { kidsOf, setKids, type StructureElement } from './structure.ts';

/**
 * Gives every list item the parts of a tagged list (ISO 32000-1, table 336): its label, when one is painted, and a body with
 * what it says; and every list the kind of its labels (table 347). Chromium writes neither.
 */
export function writeItemParts(
  elements: readonly StructureElement[],
  starts: ReadonlyMap<PDFRef, ReadonlyMap<number, StructureElement>>,
  pages: readonly MarkedPage[],
  owners: Owners,
): void {
  const labels = writeLabels(starts, pages);
  for (const item of elements) {
    if (item.role !== 'LI') continue;
    const { ref, dictionary } = item;
    const content = kidsOf(dictionary);
    const page = dictionary.get(PDFName.of('Pg'));
    const body = dictionary.context.obj({
      Type: 'StructElem',
      S: 'LBody',
      P: ref,
      ...(page === undefined ? {} : { Pg: page }),
    });
    const place = dictionary.context.register(body);
    setKids(body, content);
    repoint(content, item, place, owners);
    const label = labels.get(item);
    setKids(dictionary, label === undefined ? [place] : [label.ref, place]);
  }
  for (const { role, dictionary, children } of elements) {
    if (role !== 'L') continue;
    const [label] = children.flatMap((item) => labels.get(item) ?? []);
    const numbering = label === undefined ? 'None' : label.isText ? 'Decimal' : 'Disc';
    dictionary.set(PDFName.of('A'), dictionary.context.obj({ O: 'List', ListNumbering: numbering }));
  }
}

/** A label, and whether it is a number or letter rather than a drawn point. */
type Label = { readonly ref: PDFRef; readonly isText: boolean };

function writeLabels(
  starts: ReadonlyMap<PDFRef, ReadonlyMap<number, StructureElement>>,
  pages: readonly MarkedPage[],
): ReadonlyMap<StructureElement, Label> {
  const labels = new Map<StructureElement, Label>();
  for (const { page, owners, labels: runs } of pages) {
    for (const { id, before, isText } of runs) {
      const item = starts.get(page.ref)?.get(before);
      const { context } = page.doc;
      const element = context.obj({ Type: 'StructElem', S: 'Lbl', Pg: page.ref, K: id });
      if (item !== undefined) element.set(PDFName.of('P'), item.ref);
      if (!isText) element.set(PDFName.of('ActualText'), PDFHexString.fromText('\u2022'));
      const ref = context.register(element);
      owners.push(ref);
      if (item !== undefined) labels.set(item, { ref, isText });
    }
  }
  return labels;
}

/** Tells elements and runs that they now belong to the body. */
function repoint(
  content: readonly PDFObject[],
  { dictionary, children }: StructureElement,
  body: PDFRef,
  owners: Owners,
): void {
  for (const kid of content) {
    const child = kid instanceof PDFRef ? children.find((one) => one.ref === kid) : undefined;
    child?.dictionary.set(PDFName.of('P'), body);
    const run = markedContent(kid, dictionary);
    if (run !== undefined) owners.get(run.page)?.set(run.id, body);
  }
}

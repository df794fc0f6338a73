import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Root } from 'hast';
import { elementsIn } from '../element.ts';
import { anchorOf } from '../page-references.ts';
import { kidsOf, type StructureElement } from './structure.ts';

/**
 * Throws when the print lost a link of the page: Chromium drops one that leads nowhere without a word. A link that breaks
 * over lines has an annotation for each, so the elements around them are counted.
 */
export function compareLinks(document: PDFDocument, elements: readonly StructureElement[], page: Root): void {
  const links = elementsIn(page).filter(({ properties: { hidden } }) => hidden !== true);
  const waiting = countOf(links.flatMap((link) => anchorOf(link) ?? []));
  for (const element of elements) {
    const anchor = destinationOf(document, element);
    if (anchor !== undefined) waiting.set(anchor, (waiting.get(anchor) ?? 0) - 1);
  }
  const lost = [...waiting].filter(([, count]) => count > 0).map(([anchor]) => `#${anchor}`);
  if (lost.length > 0) throw new Error(`The print lost links to ${lost.join(', ')}`);
}

function countOf(anchors: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return counts;
}

function destinationOf(document: PDFDocument, { role, dictionary }: StructureElement): string | undefined {
  if (role !== 'Link') return undefined;
  for (const kid of kidsOf(dictionary)) {
    const reference = document.context.lookup(kid);
    if (!(reference instanceof PDFDict) || !reference.has(PDFName.of('Obj'))) continue;
    const destination = reference.lookup(PDFName.of('Obj'), PDFDict).get(PDFName.of('Dest'));
    if (destination instanceof PDFName) return destination.decodeText();
  }
  return undefined;
}

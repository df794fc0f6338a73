import type { PDFRef } from '@cantoo/pdf-lib';
import { type MarkedContent, markedContent } from './marked-content.ts';
import { kidsOf, type StructureElement } from './structure.ts';

/** The list items by the run with which each begins, page by page. */
export function itemStarts(
  elements: readonly StructureElement[],
): ReadonlyMap<PDFRef, ReadonlyMap<number, StructureElement>> {
  const starts = new Map<PDFRef, Map<number, StructureElement>>();
  for (const item of elements) {
    const start = item.role === 'LI' ? firstRun(item) : undefined;
    if (start === undefined) continue;
    const onPage = starts.get(start.page) ?? new Map<number, StructureElement>();
    starts.set(start.page, onPage.set(start.id, item));
  }
  return starts;
}

/** The first run of an element, but not one of a list inside it, which has labels of its own. */
function firstRun({ dictionary, children }: StructureElement): MarkedContent | undefined {
  for (const kid of kidsOf(dictionary)) {
    const child = children.find(({ ref }) => ref === kid);
    if (child?.role === 'L') return undefined;
    const run = child === undefined ? markedContent(kid, dictionary) : firstRun(child);
    if (run !== undefined) return run;
  }
  return undefined;
}

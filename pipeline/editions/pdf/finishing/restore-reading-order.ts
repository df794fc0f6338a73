import type { Root } from 'hast';
import { elementsIn, hasClass } from '../element.ts';
import { kidsOf, setKids, type StructureElement } from './structure.ts';

/** What a margin note may belong to. */
const blocks = new Set(['P', 'L']);

/**
 * Puts every margin note behind its paragraph or list again: on the page it floats beside the first line and so had to
 * stand before it. The asides of the page and of the tags are the same ones in the same order.
 */
export function restoreReadingOrder(elements: readonly StructureElement[], page: Root): void {
  const isPlaced = elementsIn(page).flatMap((one) => (one.tagName === 'aside' ? [hasClass(one, 'placed')] : []));
  const asides = elements.filter(({ role }) => role === 'Aside');
  if (asides.length !== isPlaced.length) {
    throw new Error(`The print has ${asides.length} tagged asides, expected ${isPlaced.length}`);
  }
  const notes = new Set(asides.filter((_, index) => isPlaced[index]).map(({ ref }) => ref));
  for (const { dictionary, children } of elements) {
    if (!children.some(({ ref }) => notes.has(ref))) continue;
    const ordered = [...kidsOf(dictionary)];
    // From the end: of two notes of one paragraph the second is moved first, and the first then stands before it.
    for (let place = ordered.length - 2; place >= 0; place -= 1) {
      const note = children.find(({ ref }) => ref === ordered[place]);
      const next = children.find(({ ref }) => ref === ordered[place + 1]);
      if (note === undefined || next === undefined || !blocks.has(next.role) || !notes.has(note.ref)) continue;
      ordered.splice(place, 2, next.ref, note.ref);
    }
    setKids(dictionary, ordered);
  }
}

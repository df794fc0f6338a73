import type { ElementContent, Root, RootContent } from 'hast';
import { elementsIn, hasClass, isElement } from './element.ts';

/** Sets the evidence marks of a paragraph one below the other: what stands between them is for a line of text. */
export function stackLevels(page: Root): void {
  for (const levels of elementsIn(page))
    if (hasClass(levels, 'levels')) levels.children = levels.children.filter(isElement);
}

/**
 * Sets each margin note before the paragraph or list it belongs to, so that it floats beside its first line.
 * In the tags of the finished PDF it stands behind it again: see `restoreReadingOrder`.
 */
export function placeMarginNotes(page: Root): void {
  for (const node of [page, ...elementsIn(page)]) {
    const children = [...node.children].filter(isContent);
    for (const note of children.filter(isElement)) {
      if (!hasClass(note, 'margin')) continue;
      const place = children.indexOf(note);
      const before = children.slice(0, place).findLastIndex(isElement);
      const block = children[before];
      if (!isElement(block) || !['p', 'ul', 'ol'].includes(block.tagName)) continue;
      note.properties = { ...note.properties, className: ['margin', 'placed'] };
      children.splice(place, 1);
      children.splice(before, 0, note);
    }
    node.children = children;
  }
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

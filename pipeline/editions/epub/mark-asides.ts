import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Calls a box inside a chapter a note: a screen reader would list it as a region of the page. Changes the tree. */
export function markAsides(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'aside') element.properties['role'] ??= 'note';
  });
}

import type { Element, Root } from 'hast';
import type { Node } from 'unist';

/** Whether a node of a page is an element. */
export function isElement(node: Node | undefined): node is Element {
  return node?.type === 'element';
}

/** Whether a node of a page is an element of that class. */
export function hasClass(node: Node | undefined, name: string): boolean {
  if (!isElement(node)) return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

/**
 * The elements in a page, in reading order, outer before inner; those in one that `isClosed` names are left out. A list, so that
 * they may be changed on the way. A book is walked many times, and a walk that knows ancestors takes ten times as long.
 */
export function elementsIn(
  page: Root | Element,
  isClosed: (element: Element) => boolean = () => false,
  found: Element[] = [],
): readonly Element[] {
  for (const child of page.children) {
    if (child.type !== 'element') continue;
    found.push(child);
    if (!isClosed(child)) elementsIn(child, isClosed, found);
  }
  return found;
}

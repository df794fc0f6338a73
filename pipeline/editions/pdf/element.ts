import type { Element } from 'hast';
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

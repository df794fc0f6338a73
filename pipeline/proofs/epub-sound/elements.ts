import { visitParents } from 'unist-util-visit-parents';
import type { Element, Nodes } from 'xast';
import type { Placed } from './condition.ts';

/** Every element below a node, in order, with those around it. */
export function placedIn(node: Nodes): readonly Placed[] {
  const found: Placed[] = [];
  visitParents(node, 'element', (element, ancestors) => {
    found.push({ element, around: ancestors.filter((one) => one.type === 'element') });
  });
  return found;
}

/** What an element says, spaces normalised. */
export function wordsOf(node: Nodes): string {
  return rawWordsOf(node).replace(/\s+/g, ' ').trim();
}

/** The words of an attribute that holds several. */
export function listOf({ attributes }: Element, name: string): readonly string[] {
  return (attributes[name] ?? '').split(/\s+/).filter((word) => word !== '');
}

/** Whether an attribute that holds several words holds this one. */
export function has(element: Element, name: string, word: string): boolean {
  return listOf(element, name).includes(word);
}

/** Whether an element belongs to a drawing or a formula, which have rules of their own. */
export function isDrawn({ element, around }: Placed): boolean {
  return [...around, element].some(({ name }) => name === 'svg' || name === 'math');
}

function rawWordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawWordsOf).join('') : '';
}

import { visit } from 'unist-util-visit';
import type { Element, Nodes } from 'xast';
import { isHidden } from '../../hidden.ts';
import { inlineElements } from '../../inline-elements.ts';

/** Words for those who do not see: they stand in no other edition's text. */
const unseen: ReadonlySet<string> = new Set(['head', 'title', 'desc', 'metadata']);
const undrawn: ReadonlySet<string> = new Set([...unseen, 'svg']);

/** What a page says, spaces normalised; what is hidden says nothing. */
export function textOf(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

/** The same without the words in drawings. */
export function runningTextOf(node: Nodes): string {
  return wordsOf(node, undrawn).replace(/\s+/g, ' ').trim();
}

/** Every element of that name, in the order of the page. */
export function elementsIn(node: Nodes, name: string): readonly Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element: Element) => {
    if (element.name === name) found.push(element);
  });
  return found;
}

/** Every id of a page, in its order. */
export function idsIn(node: Nodes): readonly string[] {
  const ids: string[] = [];
  visit(node, 'element', ({ attributes }: Element) => {
    if (typeof attributes['id'] === 'string') ids.push(attributes['id']);
  });
  return ids;
}

function wordsOf(node: Nodes, unsaid = unseen): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map((child) => wordsOf(child, unsaid)).join('');
  if (node.type !== 'element' || unsaid.has(node.name)) return '';
  if (isHidden((name) => node.attributes[name])) return '';
  const words = node.children.map((child) => wordsOf(child, unsaid)).join('');
  return inlineElements.has(node.name) ? words : ` ${words} `;
}

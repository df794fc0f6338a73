import type { Element, Nodes, Root } from 'hast';
import { inlineElements } from '../../inline-elements.ts';
import type { Manner } from './words-in.ts';

/** What a sender puts in for each reader parts a text too, with the signs beside it. */
const filled = /\S*\{\{\w+\}\}\S*/;

/** The texts of a printed page in order, each as far as nothing parts it: a paragraph, a list item, a cell, a heading. */
export function blocksOf(page: Root, manner: Manner): readonly string[] {
  const blocks: string[] = [];
  let open = '';
  enter(page);
  part();
  return blocks;

  function enter(node: Nodes): void {
    if (node.type === 'text') open += node.value;
    if (node.type === 'root') node.children.forEach(enter);
    if (node.type !== 'element' || (inlineElements.has(node.tagName) && !isLeftOut(node, manner))) {
      if (node.type === 'element') node.children.forEach(enter);
      return;
    }
    part();
    if (!isLeftOut(node, manner)) node.children.forEach(enter);
    part();
  }

  function part(): void {
    const texts = open.split(filled).map((text) => text.replace(/\s+/g, ' ').trim());
    blocks.push(...texts.filter((text) => text !== ''));
    open = '';
  }
}

/**
 * Pictures have proofs of their own; plain text has notes, heads of tables and names of boxes in a way of its own, and print
 * moves notes and captions and repeats the heads of tables.
 */
function isLeftOut({ tagName, properties }: Element, manner: Manner): boolean {
  if (tagName === 'svg') return true;
  if (manner === 'page') return false;
  const { className } = properties;
  return (
    tagName === 'thead' ||
    (manner === 'plain' && 'dataFootnoteRef' in properties) ||
    'dataFootnotes' in properties ||
    (manner === 'print' && tagName === 'figcaption') ||
    (manner === 'plain' && Array.isArray(className) && className.some((name) => name === 'caution-title'))
  );
}

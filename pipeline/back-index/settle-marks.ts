import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Generated } from '../directives/nodes.ts';

/**
 * Moves each mark of the index into the text it stands before, or behind the heading above it, in place: between blocks an
 * empty element would part what belongs together.
 */
export function settleMarks(tree: Root): void {
  visit(tree, 'generated', (mark, index, parent) => {
    if (!isMark(mark) || parent === undefined || index === undefined) return undefined;
    const siblings: RootContent[] = parent.children;
    const next = siblings.slice(index + 1).find((node) => !isMark(node));
    const before = siblings[index - 1];
    if (next?.type === 'paragraph') put(next, mark);
    else if (before?.type === 'heading' || before?.type === 'paragraph') before.children.push(mark);
    else return SKIP;
    siblings.splice(index, 1);
    return [SKIP, index];
  });
}

/** Behind the marks that are already there, so that they keep their order. */
function put(paragraph: Paragraph, mark: PhrasingContent): void {
  const place = paragraph.children.findIndex((node) => !isMark(node));
  paragraph.children.splice(place === -1 ? paragraph.children.length : place, 0, mark);
}

function isMark(node: RootContent): node is Generated {
  return node.type === 'generated' && String(node.data.hProperties['className'] ?? '') === 'index-mark';
}

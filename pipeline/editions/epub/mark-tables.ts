import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** Says for every heading cell what it heads, and writes the alignment as a class: `align` is gone from HTML. */
export function markTables(tree: Root): void {
  visitParents(tree, 'element', (element, ancestors) => {
    if (element.tagName !== 'th' && element.tagName !== 'td') return;
    const { align, className, ...others } = element.properties;
    const classes = [className ?? [], align === undefined || align === null ? [] : `align-${String(align)}`].flat();
    element.properties = { ...others, ...(classes.length > 0 && { className: classes.map(String) }) };
    if (element.tagName === 'td') return;
    if (element.children.length === 0) element.tagName = 'td';
    else element.properties['scope'] ??= ancestors.some(isTableHead) ? 'col' : 'row';
  });
}

function isTableHead(node: Root | Element): boolean {
  return node.type === 'element' && node.tagName === 'thead';
}

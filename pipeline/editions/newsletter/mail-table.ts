import type { Element, ElementContent } from 'hast';

/** A table of facts with the attributes that old mail programs read instead of a stylesheet. */
export function mailTable(table: Element): Element {
  const { className } = table.properties;
  const names = Array.isArray(className) ? className : [];
  const attributes = { className: ['data', ...names], width: '100%', cellPadding: '6', cellSpacing: '0', border: '0' };
  return {
    ...table,
    properties: { ...table.properties, ...attributes },
    children: table.children.map((child) => withCells(child, false)),
  };
}

function withCells(node: ElementContent, inHead: boolean): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => withCells(child, inHead || node.tagName === 'thead'));
  if (node.tagName !== 'th' && node.tagName !== 'td') return { ...node, children };
  const scope = node.tagName === 'th' && inHead ? { scope: 'col' } : {};
  return {
    ...node,
    properties: { align: 'left', vAlign: 'top', ...scope, ...node.properties },
    children: node.children,
  };
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isElement } from './element.ts';
import { widen } from './widen.ts';

/** More columns than these need the margin's width too. */
const mostColumns = 3;

/** Lets tables of many columns reach into the margin. */
export function widenTables(page: Root): void {
  visit(page, 'element', (table) => {
    if (table.tagName === 'table' && columnsOf(table) > mostColumns) widen(table);
  });
}

function columnsOf(table: Element): number {
  let columns = 0;
  visit(table, 'element', (row) => {
    if (row.tagName === 'tr') columns = Math.max(columns, row.children.filter(isElement).length);
  });
  return columns;
}

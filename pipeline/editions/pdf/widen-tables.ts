import type { Element, Root } from 'hast';
import { elementsIn, isElement } from './element.ts';
import { widen } from './widen.ts';

/** More columns than these need the margin's width too. */
const mostColumns = 3;

/** Lets tables of many columns reach into the margin. */
export function widenTables(page: Root): void {
  for (const table of elementsIn(page)) if (table.tagName === 'table' && columnsOf(table) > mostColumns) widen(table);
}

function columnsOf(table: Element): number {
  const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
  return Math.max(0, ...rows.map((row) => row.children.filter(isElement).length));
}

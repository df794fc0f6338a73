import { hang, lineWidth, wrap } from './wrap.ts';

/** One row, its cells as plain text. */
export type Row = readonly string[];

/** A table in columns, when each cell is one line and there is room for it; else each row as a list of "head: cell". */
export function writeTable(head: Row | undefined, rows: readonly Row[], width: number = lineWidth): string {
  const all = head === undefined ? rows : [head, ...rows];
  const columns = widthsOf(all);
  const total = columns.reduce((sum, column) => sum + column + 2, -2);
  if (total > width || all.flat().some(isBlock)) return rows.map((row) => writeRecord(head, row, width)).join('\n\n');
  const lines = rows.map((row) => inColumns(row, columns));
  if (head === undefined) return lines.join('\n');
  return [inColumns(head, columns), columns.map((column) => '-'.repeat(column)).join('  '), ...lines].join('\n');
}

function widthsOf(rows: readonly Row[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => Math.max(0, ...rows.map((row) => row[index]?.length ?? 0)));
}

function inColumns(row: Row, columns: readonly number[]): string {
  return columns
    .map((column, index) => (row[index] ?? '').padEnd(column))
    .join('  ')
    .trimEnd();
}

function writeRecord(head: Row | undefined, row: Row, width: number): string {
  const [first = '', ...others] = row;
  const lines = others.map((cell, index) => {
    if (isBlock(cell)) return hang('  ', cell);
    const name = head?.[index + 1];
    return hang('  ', wrap(name === undefined ? cell : `${name}: ${cell}`, width - 2));
  });
  return [wrap(head === undefined ? `${first}:` : first, width), ...lines].join('\n');
}

/** Whether a cell is written in lines of its own. */
function isBlock(cell: string): boolean {
  return cell.includes('\n') || cell.startsWith('- ');
}

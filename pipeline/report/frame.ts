import type { VFile } from 'vfile';
import { boundaryBefore, cellsOf, type Cell } from './cells.ts';
import type { Span } from './span.ts';

/** How a piece of a frame is coloured: the gutter, and the marks under the place. */
export type Paint = { gutter(text: string): string; mark(text: string): string };

/** Columns of the line that are shown, and how many of them before the place when the line is longer. */
const room = 100;
const before = 30;

/** Two lines: the source line of a place, and marks under it to the end of the place or of the line. */
export function frame(line: string, { line: number, column, endLine, endColumn }: Span, paint: Paint): string[] {
  const from = Math.min(column - 1, line.length);
  const to = endLine === number ? (endColumn ?? column) - 1 : endLine === undefined ? from : line.trimEnd().length;
  const { head, marked, tail, isCutLeft, isCutRight } = windowOn(line, from, Math.max(to, from + 1));
  const shown = [
    isCutLeft ? '…' : '',
    ...[...head, ...marked, ...tail].map((cell) => cell.shown),
    isCutRight ? '…' : '',
  ];
  const indent = ' '.repeat(widthOf(head) + (isCutLeft ? 1 : 0));
  const digits = String(number);
  const empty = ' '.repeat(digits.length);
  return [
    `  ${paint.gutter(`${digits} |`)} ${shown.join('')}`.trimEnd(),
    `  ${paint.gutter(`${empty} |`)} ${indent}${paint.mark('^'.repeat(Math.max(1, widthOf(marked))))}`,
  ];
}

/** Gives the lines of files by number, each file split once; lines end as CommonMark says. */
export function lineReader(): (file: VFile, line: number) => string | undefined {
  const known = new Map<VFile, readonly string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? (file.value === undefined ? [] : String(file).split(/\r\n|\n|\r/));
    known.set(file, lines);
    return lines[line - 1];
  };
}

type Window = {
  readonly head: readonly Cell[];
  readonly marked: readonly Cell[];
  readonly tail: readonly Cell[];
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
};

/** As much of a line around a place as there is room for; text far from the place is not even measured. */
function windowOn(line: string, from: number, to: number): Window {
  const first = from > room * 4 ? boundaryBefore(line, from - room * 4) : 0;
  const cells = cellsOf(line.slice(first, from + room * 8), first);
  const isWhole = first === 0 && from + room * 8 >= line.length && widthOf(cells) <= room;
  const head = cells.filter(({ end }) => end <= from);
  const marked = cells.filter(({ start, end }) => end > from && start < to);
  const tail = cells.filter(({ start }) => start >= to);
  if (isWhole) return { head, marked, tail, isCutLeft: false, isCutRight: false };

  const behind = Math.min(room - before, widthOf([...marked, ...tail]));
  const nearHead = fitting(head.toReversed(), room - behind).toReversed();
  const nearMarked = fitting(marked, room - widthOf(nearHead));
  const nearTail = nearMarked.length < marked.length ? [] : fitting(tail, room - widthOf([...nearHead, ...marked]));
  return {
    head: nearHead,
    marked: nearMarked,
    tail: nearTail,
    isCutLeft: first > 0 || nearHead.length < head.length,
    isCutRight: (nearTail.at(-1) ?? nearMarked.at(-1) ?? nearHead.at(-1))?.end !== line.length,
  };
}

/** The first cells that fit into so many columns. */
function fitting(cells: readonly Cell[], columns: number): readonly Cell[] {
  let width = 0;
  const over = cells.findIndex((cell) => {
    width += cell.width;
    return width > columns;
  });
  return over === -1 ? cells : cells.slice(0, over);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

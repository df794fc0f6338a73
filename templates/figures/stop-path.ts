import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { palette } from './palette.ts';

/** How stops stand: so many in a row, from the middle of the first one on, so far apart. */
export type StopRows = {
  readonly inRow: number;
  readonly first: Point;
  readonly apart: Point;
  /** How far beyond the outermost stops the path bends round to the next row. */
  readonly bend: number;
};

const corner = 40;

/** Where a stop stands. Rows are read as an ox ploughs: the second one from right to left. */
export function placeOf(number: number, { inRow, first, apart }: StopRows): Point {
  const row = Math.floor(number / inRow);
  const column = row % 2 === 0 ? number % inRow : inRow - 1 - (number % inRow);
  return [first[0] + column * apart[0], first[1] + row * apart[1]];
}

/** How wide the rows are, with as much beside the last stop as beside the first. */
export function widthOfRows({ inRow, first, apart }: StopRows): number {
  return 2 * first[0] + (inRow - 1) * apart[0];
}

/** The path through so many stops, with an arrow between every two. */
export function drawPath(count: number, rows: StopRows): readonly Element[] {
  const places = Array.from({ length: count }, (_, at) => placeOf(at, rows));
  const pieces = places.slice(1).map((to, at) => [places[at] ?? to, to] as const);
  const d = [`M${rows.first.join(' ')}`, ...pieces.map(([from, to]) => lineTo(from, to, rows))].join('');
  return [
    s('path', { d, fill: 'none', stroke: palette.tealTint, strokeWidth: 22 }),
    s('path', { d, fill: 'none', stroke: palette.teal, strokeWidth: 2.5 }),
    ...pieces.map(([from, to]) => arrowBetween(from, to, rows)),
  ];
}

function lineTo([x, y]: Point, [toX, toY]: Point, rows: StopRows): string {
  if (y === toY) return `H${toX}`;
  const out = Math.sign(x - widthOfRows(rows) / 2);
  const edge = x + out * rows.bend;
  const arc = `A${corner} ${corner} 0 0 ${out === 1 ? 1 : 0}`;
  const inner = edge - out * corner;
  return `H${inner}${arc} ${edge} ${y + corner}V${toY - corner}${arc} ${inner} ${toY}H${toX}`;
}

function arrowBetween([x, y]: Point, [toX, toY]: Point, rows: StopRows): Element {
  const isLevel = y === toY;
  const middle = isLevel ? (x + toX) / 2 : x + Math.sign(x - widthOfRows(rows) / 2) * rows.bend;
  const angle = isLevel ? (toX > x ? 0 : 180) : 90;
  const transform = `translate(${middle} ${(y + toY) / 2}) rotate(${angle})`;
  return s('path', { d: 'M-8 -11L10 0L-8 11z', fill: palette.teal, transform });
}

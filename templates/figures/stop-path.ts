import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { palette } from './palette.ts';

/** Stops in a row. */
export const inRow = 5;

/** The middle of the first stop, and how far the next ones are in a row and below. */
const first: Point = [125, 56];
export const apart: Point = [187.5, 196];

const width = 2 * first[0] + (inRow - 1) * apart[0];
/** How far beyond the outermost stops the path bends round to the next row. */
const bend = 97;
const corner = 40;

/** Where a stop stands. Rows are read as an ox ploughs: the second one from right to left. */
export function placeOf(number: number): Point {
  const row = Math.floor(number / inRow);
  const column = row % 2 === 0 ? number % inRow : inRow - 1 - (number % inRow);
  return [first[0] + column * apart[0], first[1] + row * apart[1]];
}

/** The path through so many stops, with an arrow between every two. */
export function drawPath(count: number): readonly Element[] {
  const pieces = Array.from({ length: Math.max(0, count - 1) }, (_, at) => [placeOf(at), placeOf(at + 1)] as const);
  const d = [`M${first.join(' ')}`, ...pieces.map(([from, to]) => lineTo(from, to))].join('');
  return [
    s('path', { d, fill: 'none', stroke: palette.tealTint, strokeWidth: 22 }),
    s('path', { d, fill: 'none', stroke: palette.teal, strokeWidth: 2.5 }),
    ...pieces.map(([from, to]) => arrowBetween(from, to)),
  ];
}

function lineTo([x, y]: Point, [toX, toY]: Point): string {
  if (y === toY) return `H${toX}`;
  const out = Math.sign(x - width / 2);
  const edge = x + out * bend;
  const arc = `A${corner} ${corner} 0 0 ${out === 1 ? 1 : 0}`;
  const inner = edge - out * corner;
  return `H${inner}${arc} ${edge} ${y + corner}V${toY - corner}${arc} ${inner} ${toY}H${toX}`;
}

function arrowBetween([x, y]: Point, [toX, toY]: Point): Element {
  const isLevel = y === toY;
  const middle = isLevel ? (x + toX) / 2 : x + Math.sign(x - width / 2) * bend;
  const angle = isLevel ? (toX > x ? 0 : 180) : 90;
  const transform = `translate(${middle} ${(y + toY) / 2}) rotate(${angle})`;
  return s('path', { d: 'M-8 -11L10 0L-8 11z', fill: palette.teal, transform });
}

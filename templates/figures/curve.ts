import type { Point } from './arrow.ts';
import { round } from './text.ts';

/**
 * Path data of a smooth curve through the points: centripetal Catmull-Rom splines written as cubics, which make no loops where
 * points lie unevenly. A point given twice is a corner.
 */
export function smooth(points: readonly Point[], closed = false): string {
  const pieces = points
    .slice(closed ? 0 : 1)
    .map((_, index) =>
      piece(
        pick(points, index - 1, closed),
        pick(points, index, closed),
        pick(points, index + 1, closed),
        pick(points, index + 2, closed),
      ),
    );
  return `M${pair(pick(points, 0, closed))}${pieces.join('')}${closed ? 'Z' : ''}`;
}

/** Path data of the closed outline of a muscle along its middle line: one full width for each point, 0 for a sharp end. */
export function taper(points: readonly Point[], widths: readonly number[]): string {
  const left = beside(points, widths, -1);
  const right = beside(points, widths, 1).toReversed();
  return smooth([...cornered(left), ...cornered(right)], true);
}

/** The points moved sideways by half their widths times `side`: -1 is the one edge of `taper`, 1 the other, between them fibres. */
export function beside(points: readonly Point[], widths: readonly number[], side: number): readonly Point[] {
  return points.map(([x, y], index) => {
    const [fromX, fromY] = pick(points, index - 1, false);
    const [toX, toY] = pick(points, index + 1, false);
    const along = Math.hypot(toX - fromX, toY - fromY);
    const out = along === 0 ? 0 : (side * (widths[index] ?? 0)) / 2 / along;
    return [x - (toY - fromY) * out, y + (toX - fromX) * out];
  });
}

/** How far two points lie apart. */
export function apart([fromX, fromY]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - fromX, toY - fromY);
}

/** The point at an index; an open line goes on with its end points, a closed one comes round. */
function pick(points: readonly Point[], index: number, closed: boolean): Point {
  const inside = Math.min(Math.max(index, 0), points.length - 1);
  return points.at(closed ? index % points.length : inside) ?? [0, 0];
}

function cornered(points: readonly Point[]): readonly Point[] {
  return [...points.slice(0, 1), ...points, ...points.slice(-1)];
}

function piece(before: Point, from: Point, to: Point, after: Point): string {
  if (apart(from, to) === 0) return '';
  return `C${pair(control(before, from, to))} ${pair(control(after, to, from))} ${pair(to)}`;
}

/** The control point beside `at` on the way to `next`; without a point before it, or at a corner, it is `at` itself. */
function control(before: Point, at: Point, next: Point): Point {
  const [back, ahead] = [Math.sqrt(apart(before, at)), Math.sqrt(apart(at, next))];
  if (back === 0) return at;
  const share = 3 * back * (back + ahead);
  const own = 2 * back ** 2 + 3 * back * ahead + ahead ** 2;
  const mix = (axis: 0 | 1): number => (back ** 2 * next[axis] - ahead ** 2 * before[axis] + own * at[axis]) / share;
  return [mix(0), mix(1)];
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

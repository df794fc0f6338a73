import type { Point } from './arrow.ts';
import { round } from './text.ts';

/**
 * Path data of a smooth curve through the points: centripetal Catmull-Rom splines written as cubics, which make no loops where
 * points lie unevenly. A point given twice is a corner.
 */
export function smooth(points: readonly Point[], closed = false): string {
  const ways = points.map((point, index) => apart(point, pick(points, index + 1, closed)));
  const wayAt = (index: number): number => ways.at(closed ? index % points.length : index) ?? 0;
  const pieces = points.slice(closed ? 0 : 1).map((_, index) => {
    const [from, to] = [pick(points, index, closed), pick(points, index + 1, closed)];
    const way = wayAt(index);
    if (way === 0) return '';
    const before = closed || index > 0 ? wayAt(index - 1) : 0;
    const first = control(pick(points, index - 1, closed), from, to, before, way);
    const second = control(pick(points, index + 2, closed), to, from, wayAt(index + 1), way);
    return `C${pair(first)} ${pair(second)} ${pair(to)}`;
  });
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

/** The control point beside `at` on the way to `next`; without a way to it from `before`, or at a corner, it is `at` itself. */
function control(before: Point, at: Point, next: Point, wayBack: number, wayAhead: number): Point {
  if (wayBack === 0) return at;
  const [back, ahead] = [Math.sqrt(wayBack), Math.sqrt(wayAhead)];
  const share = 3 * back * (back + ahead);
  const own = 2 * back ** 2 + 3 * back * ahead + ahead ** 2;
  const mix = (axis: 0 | 1): number => (back ** 2 * next[axis] - ahead ** 2 * before[axis] + own * at[axis]) / share;
  return [mix(0), mix(1)];
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { apart } from './curve.ts';
import { palette } from './palette.ts';
import { round } from './text.ts';

const radius = 27;

/** A place where it may hurt: a dashed ring about it, and a thick arrow that comes from `from` to its edge. */
export function drawSore(at: Point, from: Point): Element {
  const ring = { cx: round(at[0]), cy: round(at[1]), r: radius, fill: 'none' } as const;
  return s('g', [
    s('circle', { ...ring, stroke: palette.paper, strokeWidth: 8 }),
    s('circle', { ...ring, stroke: palette.clay, strokeWidth: 4, strokeDashArray: '10 6' }),
    thickArrow(from, between(at, from, radius + 4), palette.clay),
  ]);
}

/** An arrow like a sign: a broad shaft and a head, with a white casing. */
function thickArrow(from: Point, to: Point, fill: string): Element {
  const long = apart(from, to);
  const neck = Math.max(long - 20, 0);
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return s('path', {
    d: `M0 -4.5H${round(neck)}V-13L${round(long)} 0L${round(neck)} 13V4.5H0z`,
    transform: `translate(${from.map(round).join(' ')}) rotate(${round(angle)})`,
    fill,
    stroke: palette.paper,
    strokeWidth: 2.5,
  });
}

function between([x, y]: Point, [toX, toY]: Point, by: number): Point {
  const share = by / Math.max(apart([x, y], [toX, toY]), 1);
  return [x + (toX - x) * share, y + (toY - y) * share];
}

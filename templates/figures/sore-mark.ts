import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { apart } from './curve.ts';
import { palette } from './palette.ts';
import { leader } from './press-marks.ts';
import { round } from './text.ts';

const radius = 27;

/** A place where it may hurt and nobody presses, with a thin line from its words: an arrow there could be read as pressure. */
export function drawSore(at: Point, from: Point): Element {
  return s('g', [...leader(from, between(at, from, radius)), drawSoreSign(at, radius)]);
}

/** A dashed ring with a cross in it. */
export function drawSoreSign([x, y]: Point, ring: number): Element {
  const arm = round(ring * 0.42);
  const circle = { r: ring, fill: 'none' } as const;
  const cross = { d: `M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`, strokeLineCap: 'round' } as const;
  return s('g', { transform: `translate(${round(x)} ${round(y)})` }, [
    s('circle', { ...circle, stroke: palette.paper, strokeWidth: 8 }),
    s('circle', { ...circle, stroke: palette.clay, strokeWidth: 4, strokeDashArray: ring < radius ? '6 4' : '10 6' }),
    s('path', { ...cross, stroke: palette.paper, strokeWidth: 8.5 }),
    s('path', { ...cross, stroke: palette.clay, strokeWidth: 4.5 }),
  ]);
}

function between([x, y]: Point, [toX, toY]: Point, by: number): Point {
  const share = by / Math.max(apart([x, y], [toX, toY]), 1);
  return [x + (toX - x) * share, y + (toY - y) * share];
}

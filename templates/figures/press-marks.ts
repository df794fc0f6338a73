import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { beside, smooth } from './curve.ts';
import { palette } from './palette.ts';
import { round } from './text.ts';

const line = { fill: 'none', strokeLineCap: 'round', strokeLineJoin: 'round' } as const;

/** A stretch of muscle to press along: a broad band along the points. */
export function pressBand(points: readonly Point[], width: number): readonly Element[] {
  const d = smooth(points);
  return [
    s('path', { d, ...line, stroke: palette.green, strokeWidth: width }),
    s('path', { d, ...line, stroke: palette.greenTint, strokeWidth: width - 4 }),
  ];
}

/** The edge of what nobody presses: dashes, which the bands to press have not, tell it apart without colour. */
export const offLimitsEdge = {
  fill: palette.clayTint,
  stroke: palette.clay,
  strokeWidth: 2.5,
  strokeDashArray: '9 6',
} as const;

/** A crease to keep off: a band with a dashed edge. */
export function offLimitsBand(points: readonly Point[], width: number): readonly Element[] {
  const widths = points.map(() => width);
  const around = [...beside(points, widths, -1), ...beside(points, widths, 1).toReversed()];
  return [s('path', { d: smooth(around, true), ...offLimitsEdge })];
}

/** A leader line in a white casing, with a small dot where it ends. */
export function leader(from: Point, to: Point): readonly Element[] {
  const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
  return [
    s('path', { d, stroke: palette.paper, strokeWidth: 5 }),
    s('path', { d, stroke: palette.ink, strokeWidth: 1.8 }),
  ];
}

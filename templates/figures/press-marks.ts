import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { smooth } from './curve.ts';
import { palette } from './palette.ts';
import { round } from './text.ts';

const line = { fill: 'none', strokeLineCap: 'round', strokeLineJoin: 'round' } as const;

/** A stretch of muscle to press along, or a crease to keep off: a broad band along the points. */
export function bandMark(points: readonly Point[], kind: 'press' | 'never', width: number): readonly Element[] {
  const d = smooth(points);
  const [edge, tint] = kind === 'press' ? [palette.green, palette.greenTint] : [palette.clay, palette.clayTint];
  return [
    s('path', { d, ...line, stroke: edge, strokeWidth: width }),
    s('path', { d, ...line, stroke: tint, strokeWidth: width - 4 }),
  ];
}

/** A leader line in a white casing, with a small dot where it ends. */
export function leader(from: Point, to: Point): readonly Element[] {
  const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
  return [
    s('path', { d, ...line, stroke: palette.paper, strokeWidth: 5 }),
    s('path', { d, ...line, stroke: palette.ink, strokeWidth: 1.8 }),
  ];
}

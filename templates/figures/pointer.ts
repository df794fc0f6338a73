import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { apart, smooth } from './curve.ts';
import { palette } from './palette.ts';
import { round } from './text.ts';

/** A bold arrow along a smooth line, white-cased so that it stands out on whatever lies behind; it ends at the last point. */
export function pointer(points: readonly Point[], colour: string, width: number): Element {
  const tip = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? tip;
  const length = apart(before, tip) || 1;
  const ahead: Point = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const neck: Point = [tip[0] - ahead[0] * width * 2.4, tip[1] - ahead[1] * width * 2.4];
  const wing = (side: number): Point => [
    neck[0] - ahead[1] * side * width * 1.5,
    neck[1] + ahead[0] * side * width * 1.5,
  ];
  const shaft = { d: smooth([...points.slice(0, -1), neck]), fill: 'none', strokeWidth: width } as const;
  const head = [wing(-1), tip, wing(1)].map((point) => point.map(round).join(',')).join(' ');
  const casing = { stroke: palette.paper, strokeLineJoin: 'round' } as const;
  return s('g', [
    s('path', { ...shaft, ...casing, strokeWidth: width + 5 }),
    s('polygon', { points: head, fill: colour, ...casing, strokeWidth: 5 }),
    s('path', { ...shaft, stroke: colour }),
    s('polygon', { points: head, fill: colour }),
  ]);
}

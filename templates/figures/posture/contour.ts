import type { Point } from '../arrow.ts';
import { smooth } from '../curve.ts';

/** A smooth line through the points in whole units: one is less than half a unit of the picture, and a light file is worth more. */
export function contour(points: readonly Point[], closed = false): string {
  return smooth(points, closed).replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

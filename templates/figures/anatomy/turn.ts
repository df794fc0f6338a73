import type { Point } from '../arrow.ts';

/** A point turned about (0, 0) by so many degrees, clockwise on the page: the forward tip of a pelvis that faces right. */
export function turn([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

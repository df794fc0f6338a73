import type { Point } from '../arrow.ts';
import { apart } from '../curve.ts';

/** The point so far from another in a direction, in degrees clockwise from the viewer's right. */
export function toward([x, y]: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
}

/** The direction from one point to another as a step of length 1; none between equal points. */
export function ahead(from: Point, to: Point): Point {
  const length = apart(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** The direction from one point to another in degrees clockwise from the viewer's right. */
export function directionOf(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}

/** A point of a part's own drawing, where x runs along the part and y to its viewer's right, put where the part is. */
export function put([along, aside]: Point, origin: Point, degrees: number): Point {
  return toward(toward(origin, degrees, along), degrees + 90, aside);
}

/** What lies so far (0 to 1) on the way from one point to another. */
export function mix(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

import type { Point } from '../arrow.ts';

/** Places at the front of a body, on the viewer's left; `mirror` gives the other side. */
export type FrontPlaces = {
  readonly belly: Point;
  readonly hipPoint: Point;
  /** Just inside and below the front hip-bone point, where a skin nerve passes. */
  readonly hipInside: Point;
  readonly hipBump: Point;
  readonly frontPocket: Point;
  /** The crease of the groin, from outside in. */
  readonly crease: readonly Point[];
  readonly innerTop: Point;
  /** The cord of the inner thigh, a hand's width below the crease. */
  readonly innerThigh: Point;
  /** From a hand's width below the crease to a hand's width above the kneecap; a broad line reaches beyond both ends by half its width. */
  readonly frontThigh: readonly Point[];
  readonly kneecap: Point;
  readonly knob: Point;
  readonly outerHip: readonly Point[];
};

/** Places at the back of a body, on the viewer's left. */
export type BackPlaces = {
  /** The low back from flank to spine: upper edge, then lower edge, which is the rim of the pelvis. */
  readonly lowBack: readonly Point[];
  readonly spine: Point;
  readonly ribs: Point;
  readonly kidney: Point;
  /** Just above the rim of the pelvis, 3 to 5 fingers out from the spine. */
  readonly waist: Point;
  readonly sidePocket: Point;
  readonly upperButtock: Point;
  readonly hipBump: Point;
  readonly sitBone: Point;
  readonly tailbone: Point;
  /** The middle third of the back of the thigh. */
  readonly backThigh: readonly Point[];
  readonly backKnee: Point;
  /** From a hand's width below the crease of the knee to above the ankle. */
  readonly calf: readonly Point[];
  /** From the buttock to the foot. */
  readonly legLine: readonly Point[];
};

/** The same point on the other side of the body. */
export function mirror([x, y]: Point, axis: number): Point {
  return [2 * axis - x, y];
}

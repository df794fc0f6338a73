import type { Point } from '../arrow.ts';
import { edge, outAt } from './edge.ts';
import { trunkAndLeg } from './flesh.ts';
import { legBones } from './limbs.ts';
import { lengths, type Skeleton } from './skeleton.ts';
import { ahead, mix, put } from './vector.ts';

/** Across the palm: thousandths of the stature, as are all measures here. */
export const handWidth = 50;

/** From the middle of the bent knee up to the upper rim of the kneecap. */
const kneecap = 14;

/**
 * Where the thigh may be pressed, as places on the chain of the near leg: a hand's width below the hip crease to a hand's width
 * above the kneecap (step `quadriceps-press`).
 */
export function pressedThigh(skeleton: Skeleton): readonly [from: number, to: number] {
  const [crease, rim] = thighEnds(skeleton);
  return [crease + handWidth / lengths.thigh, rim - handWidth / lengths.thigh];
}

/** The hip crease and the upper rim of the kneecap, as places on the chain of the near leg. */
export function thighEnds(skeleton: Skeleton): readonly [crease: number, kneecap: number] {
  const { hip, nearLeg } = skeleton;
  const [atX, atY] = creaseOf(skeleton);
  const [x, y] = ahead(hip, nearLeg.knee);
  return [2 + ((atX - hip[0]) * x + (atY - hip[1]) * y) / lengths.thigh, 3 - kneecap / lengths.thigh];
}

/** Where the skin of trunk and thigh meet in front. */
export function creaseOf(skeleton: Skeleton): Point {
  return edge(legBones(skeleton, skeleton.nearLeg), trunkAndLeg, 'front', [2, 2.5])[0] ?? skeleton.hip;
}

/** The soft ball between waist and wall: how far it is pressed flat, and its middle before that. */
export const ball = { radius: 31, squash: 3 } as const;

/** The place of the ball on the chain of the trunk: a little above the rim of the pelvis (step `ql-press`). */
const ballPlace = 1.235;

/** Where the ball touches the back, where its middle lies, and where the wall stands behind it. */
export function ballAtWaist(skeleton: Skeleton): {
  readonly touch: Point;
  readonly middle: Point;
  readonly wall: number;
} {
  const { waist, hip } = skeleton;
  const middleLine = mix(waist, hip, ballPlace - 1);
  const [x, y] = ahead(waist, hip);
  const out = outAt(trunkAndLeg.back, ballPlace);
  const touch: Point = [middleLine[0] - y * out, middleLine[1] + x * out];
  const away = ball.radius - ball.squash;
  const middle: Point = [touch[0] - y * away, touch[1] + x * away];
  return { touch, middle, wall: middle[0] - away };
}

/** The rim of the pelvis on the near side, from the back to its front point, as it lies about the hip joint of a trunk. */
export function pelvicRim({ hip, waist }: Skeleton): readonly Point[] {
  const [x, y] = ahead(hip, waist);
  const up = (Math.atan2(y, x) * 180) / Math.PI;
  return rim.map(([front, above]) => put([above, front], hip, up));
}

const rim: readonly Point[] = [
  [-58, 52],
  [-36, 66],
  [-8, 70],
  [16, 60],
  [29, 42],
];

/** The stretch of thigh, between hip (2) and knee (3), that the towel lies behind (step `hamstrings-stretch`). */
export const towelPlace = [2.54, 2.7] as const;

/** The towel: behind the thigh, round its near side, into the near fist. */
export function towelBehindThigh(skeleton: Skeleton): { readonly behind: readonly Point[]; readonly fist: Point } {
  const { nearLeg, nearArm } = skeleton;
  const behind = edge(legBones(skeleton, nearLeg), trunkAndLeg, 'back', towelPlace);
  return { behind, fist: put([34, 2], nearArm.wrist, nearArm.hand) };
}

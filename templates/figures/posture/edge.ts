import type { Point } from '../arrow.ts';
import { ahead, mix } from './vector.ts';

/**
 * How far the skin lies from a chain of bones: `at` counts bones, so 2.25 is a quarter along the third one, and a whole number is
 * a joint. Knots stand in order.
 */
export type Knot = readonly [at: number, out: number];

/** Front and back of a chain of bones. A person who faces right has the front on the viewer's right. */
export type Profile = { readonly front: readonly Knot[]; readonly back: readonly Knot[] };

/** Closer to the fold of a bent joint than this, the skin of both bones would cross. */
const fold = 9;

/**
 * One edge of the flesh around the bones, from one place on the chain to another. Inside a bend it is folded, outside
 * it is round; where it would end within the fold, it ends at the joint.
 */
export function edge(
  bones: readonly Point[],
  profile: Profile,
  side: 'front' | 'back',
  [from, to]: readonly [number, number],
): readonly Point[] {
  const knots = cut(profile[side], from, to);
  const sign = side === 'front' ? 1 : -1;
  const points = knots.flatMap(([at, out]) => skinPoint(bones, at, sign * out));
  const [lastAt = to, lastOut = 0] = knots.at(-1) ?? [];
  const isEndSwallowed = skinPoint(bones, lastAt, sign * lastOut).length === 0 && Math.ceil(to) < bones.length - 1;
  return isEndSwallowed ? [...points, jointPoint(bones, Math.ceil(to), sign * lastOut)] : points;
}

/** The knots between two places, with new ones at both. */
function cut(knots: readonly Knot[], from: number, to: number): readonly Knot[] {
  const inside = knots.filter(([at]) => at > from + 0.01 && at < to - 0.01);
  return [[from, outAt(knots, from)], ...inside, [to, outAt(knots, to)]];
}

/** How far the skin lies from the bones at a place. */
export function outAt(knots: readonly Knot[], place: number): number {
  const next = knots.findIndex(([at]) => at >= place);
  const [toAt, toOut] = knots[next] ?? knots.at(-1) ?? [0, 0];
  const [fromAt, fromOut] = knots[next < 0 ? knots.length - 1 : Math.max(0, next - 1)] ?? [0, 0];
  return toAt === fromAt ? toOut : fromOut + ((toOut - fromOut) * (place - fromAt)) / (toAt - fromAt);
}

/** A point of the skin, one with the sign of `out` in front; none where a bend of the chain swallows it. */
function skinPoint(bones: readonly Point[], at: number, out: number): readonly Point[] {
  const joint = Math.round(at);
  if (Math.abs(at - joint) < 0.001 && joint > 0 && joint < bones.length - 1) return [jointPoint(bones, joint, out)];
  const bone = Math.min(Math.max(Math.floor(at), 0), bones.length - 2);
  const [start, end] = [bonePoint(bones, bone), bonePoint(bones, bone + 1)];
  const [x, y] = ahead(start, end);
  const [middleX, middleY] = mix(start, end, at - bone);
  const point: Point = [middleX + y * out, middleY - x * out];
  const swallowed =
    (bone > 0 && beyond(bones, bone, point) < fold) ||
    (bone < bones.length - 2 && beyond(bones, bone + 1, point) > -fold);
  return swallowed ? [] : [point];
}

/** At a joint the skin lies on the line that halves the angle; inside a bend, where flesh meets flesh, it is pushed out. */
function jointPoint(bones: readonly Point[], joint: number, out: number): Point {
  const [x, y] = bonePoint(bones, joint);
  const [acrossX, acrossY] = half(bones, joint);
  const before = ahead(bonePoint(bones, joint - 1), [x, y]);
  const after = ahead([x, y], bonePoint(bones, joint + 1));
  const isInside = (before[0] * after[1] - before[1] * after[0]) * out < 0;
  const stretch = isInside ? Math.max(1, Math.min(1.7, 1.08 / (before[0] * acrossX + before[1] * acrossY))) : 1;
  return [x + acrossY * out * stretch, y - acrossX * out * stretch];
}

/** How far a point lies beyond the line that halves the angle of a joint, along the chain. */
function beyond(bones: readonly Point[], joint: number, [x, y]: Point): number {
  const [atX, atY] = bonePoint(bones, joint);
  const [alongX, alongY] = half(bones, joint);
  return (x - atX) * alongX + (y - atY) * alongY;
}

function half(bones: readonly Point[], joint: number): Point {
  const before = ahead(bonePoint(bones, joint - 1), bonePoint(bones, joint));
  const after = ahead(bonePoint(bones, joint), bonePoint(bones, joint + 1));
  return ahead([0, 0], [before[0] + after[0], before[1] + after[1]]);
}

function bonePoint(bones: readonly Point[], index: number): Point {
  return bones[index] ?? [0, 0];
}

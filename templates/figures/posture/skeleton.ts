import type { Point } from '../arrow.ts';
import { apart } from '../curve.ts';
import { ahead, toward } from './vector.ts';

/**
 * Lengths of the parts of a grown-up, in thousandths of the stature, as tables of body segments have them. The trunk, 300 from
 * the base of the neck to the hip, bends once at the waist.
 */
export const lengths = {
  neck: 52,
  head: 130,
  chest: 190,
  loin: 110,
  upperArm: 186,
  forearm: 146,
  hand: 108,
  thigh: 245,
  shank: 246,
  foot: 152,
} as const;

/** From the sole to the ankle joint. */
export const ankleHeight = 39;

/** Directions are degrees clockwise from the viewer's right: down is 90. A person who stands and faces right has a trunk of 90. */
export type LegPlace = {
  readonly ankle: Point;
  /** Which way the toes point; 0 is flat on the floor. */
  readonly foot: number;
  /** How far the toes are bent up against the foot, in degrees. */
  readonly toes?: number;
};

export type ArmPlace = { readonly wrist: Point; readonly hand: number };

/** Hands and feet are put at places; the joints between follow. The hip is the origin, y runs down. */
export type Posture = {
  /** Directions from the hip up to the waist, on to the base of the neck, then of the neck and from chin to crown. */
  readonly loin: number;
  readonly chest: number;
  readonly neck: number;
  readonly head: number;
  /** How far the near and the far shoulder lie in front of the trunk's middle line. */
  readonly shoulders: readonly [near: number, far: number];
  readonly nearLeg: LegPlace;
  readonly farLeg: LegPlace;
  readonly nearArm: ArmPlace;
  readonly farArm: ArmPlace;
  /** The height of what the trunk sits or lies on. */
  readonly rest?: number;
};

export type Leg = LegPlace & { readonly knee: Point };
export type Arm = ArmPlace & { readonly shoulder: Point; readonly elbow: Point };

export type Skeleton = {
  readonly hip: Point;
  readonly waist: Point;
  readonly neck: Point;
  readonly nape: Point;
  readonly head: number;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
  readonly rest: number | undefined;
};

/** From the base of the neck down to the height of the shoulder joints. */
const shoulderDrop = 24;

/** The joints of a posture. Knees bend forward, elbows back. */
export function skeletonOf(posture: Posture): Skeleton {
  const hip: Point = [0, 0];
  const waist = toward(hip, posture.loin, lengths.loin);
  const neck = toward(waist, posture.chest, lengths.chest);
  const nape = toward(neck, posture.neck, lengths.neck);
  const [near, far] = posture.shoulders.map((forward) =>
    toward(toward(neck, posture.chest, -shoulderDrop), posture.chest + 90, forward),
  );
  return {
    hip,
    waist,
    neck,
    nape,
    head: posture.head,
    nearLeg: leg(hip, posture.nearLeg),
    farLeg: leg(hip, posture.farLeg),
    nearArm: arm(near ?? neck, posture.nearArm),
    farArm: arm(far ?? neck, posture.farArm),
    rest: posture.rest,
  };
}

function leg(hip: Point, place: LegPlace): Leg {
  return { ...place, knee: between(hip, place.ankle, lengths.thigh, lengths.shank, 1) };
}

function arm(shoulder: Point, place: ArmPlace): Arm {
  return { ...place, shoulder, elbow: between(shoulder, place.wrist, lengths.upperArm, lengths.forearm, -1) };
}

/** The joint between two bones that reach from one point to another, in front (1) or behind (-1) of the straight line. */
function between(from: Point, to: Point, first: number, second: number, side: 1 | -1): Point {
  const distance = Math.min(apart(from, to), first + second);
  const along = (first ** 2 - second ** 2 + distance ** 2) / (2 * distance);
  const out = Math.sqrt(Math.max(0, first ** 2 - along ** 2));
  const [x, y] = ahead(from, to);
  return [from[0] + x * along + side * y * out, from[1] + y * along - side * x * out];
}

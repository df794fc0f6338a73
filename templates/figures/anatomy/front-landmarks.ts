import type { Point } from '../arrow.ts';

/**
 * Named points of one half of the body, from straight in front or, the same half mirrored, from straight behind: in millimetres, x
 * outward from the middle line, y downward from the height of the hip joints. From behind, what faces the reader differs, but
 * no point moves.
 */
export const frontLandmark = {
  hipJoint: [90, 0],
  /** The highest part of the rim of the hip bone. */
  crestTop: [100, -136],
  crestOuter: [141, -104],
  /** The back end of the rim that is seen from the front. */
  crestBack: [46, -110],
  /** Front upper and lower bumps of the hip bone. */
  asis: [122, -67],
  aiis: [113, -37],
  ischialSpine: [52, 8],
  sitBone: [74, 89],
  pubicTubercle: [26, 13],
  symphysisTop: [4, 16],
  tailbone: [0, 10],
  greaterTrochanterTop: [147, -18],
  lesserTrochanter: [100, 75],
} as const satisfies Readonly<Record<string, Point>>;

import type { Point } from './arrow.ts';
import { manFront } from './body/man.ts';
import { womanBack } from './body/woman.ts';

/**
 * A place on the viewer's left of a body, or in its middle: a spot, a stretch of muscle from its first point to its last, or
 * a field that reaches so far across and down from its middle.
 */
export type Place = {
  readonly at: readonly Point[];
  readonly isInMiddle?: boolean;
  readonly reach?: Point;
  /** How far along a stretch its sign stands; in the middle, where it is not said. */
  readonly share?: number;
};

/** Where a press step presses; the key is the step's id. */
export type PressPlace = Place & { readonly step: string };

/** Where nobody presses; the key is the place's id in `never-press` of the manuscript, which has its words. */
export type NeverPlace = Place & {
  readonly never: string;
  /** Whether its words stand on the viewer's right, where lines from the left have no way to it. */
  readonly isOnRight?: boolean;
};

const front = manFront.places;
const back = womanBack.places;
/** The crease without its outer end, where the sign of the place inside the front hip-bone point stands. */
const creaseBelow: readonly Point[] = [[305, 697], [327, 725], ...front.crease.slice(-1)];

export const pressAtFront: readonly PressPlace[] = [
  { step: 'outer-hip', at: [front.frontPocket] },
  { step: 'quadriceps-press', at: front.frontThigh, share: 0 },
  { step: 'groin', at: [front.innerThigh] },
];

export const pressAtBack: readonly PressPlace[] = [
  { step: 'ql-press', at: [back.waist] },
  { step: 'outer-hip', at: [back.sidePocket] },
  { step: 'buttock', at: [back.upperButtock] },
  { step: 'hamstrings-press', at: back.backThigh },
  { step: 'calf', at: back.calf },
];

export const neverAtFront: readonly NeverPlace[] = [
  { never: 'belly', at: [front.belly], isInMiddle: true, reach: [84, 78] },
  { never: 'hip-point', at: [front.hipPoint] },
  { never: 'hip-inside', at: [front.hipInside] },
  { never: 'crease', at: creaseBelow, isOnRight: true },
  { never: 'hip-bump', at: [front.hipBump] },
  { never: 'inner-top', at: [front.innerTop] },
  { never: 'kneecap', at: [front.kneecap] },
  { never: 'knob', at: [front.knob] },
];

export const neverAtBack: readonly NeverPlace[] = [
  { never: 'spine', at: [back.spine], isInMiddle: true },
  { never: 'ribs', at: [back.ribs] },
  { never: 'kidneys', at: [back.kidney] },
  { never: 'hip-bump', at: [back.hipBump] },
  { never: 'tailbone', at: [back.tailbone], isInMiddle: true },
  { never: 'sit-bone', at: [back.sitBone] },
  { never: 'back-knee', at: [back.backKnee] },
];

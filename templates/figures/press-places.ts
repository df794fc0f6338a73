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

/** Where nobody presses; the label says what lies there. */
export type NeverPlace = Place & { readonly label: string };

const front = manFront.places;
const back = womanBack.places;

export const pressAtFront: readonly PressPlace[] = [
  { step: 'outer-hip', at: [front.frontPocket] },
  { step: 'quadriceps-press', at: front.frontThigh, share: 0.14 },
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
  { label: 'belly', at: [front.belly], isInMiddle: true, reach: [84, 78] },
  { label: 'hip-point', at: [front.hipPoint] },
  { label: 'crease', at: front.crease },
  { label: 'hip-bump', at: [front.hipBump] },
  { label: 'inner-top', at: [front.innerTop] },
  { label: 'kneecap', at: [front.kneecap] },
  { label: 'knob', at: [front.knob] },
];

export const neverAtBack: readonly NeverPlace[] = [
  { label: 'spine', at: [back.spine], isInMiddle: true },
  { label: 'ribs', at: [back.ribs] },
  { label: 'kidney', at: [back.kidney] },
  { label: 'hip-bump', at: [back.hipBump] },
  { label: 'sit-bone', at: [back.sitBone] },
  { label: 'back-knee', at: [back.backKnee] },
];

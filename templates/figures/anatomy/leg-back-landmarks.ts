import type { Point } from '../arrow.ts';

/**
 * Named points of the right hip and leg seen from the back, in millimetres (10 units are 1 cm, as in the side view): the middle of
 * the hip joint is (0, 0), outward is to the right, y grows downward. The middle line of the body lies at -90.
 */
export const legBack = {
  /** Where the hamstrings start: the upper, outer part of the sit bone is the semimembranosus', the rest is shared. */
  sitBoneOuter: [-10, 62],
  sitBoneInner: [-27, 72],
  sitBone: [-20, 70],
  /** The rough line down the back of the thigh bone, where the short head of the biceps starts. */
  lineaAsperaTop: [37, 190],
  lineaAsperaBottom: [22, 322],
  /** The bony knob at the outer side below the knee. */
  fibulaHead: [46, 457],
  /** The inner top of the shin bone; the tendon comes round from the back, so its end lies on the edge. */
  innerShinTop: [-40, 492],
  /** The back of the inner shin bone, just under the joint. */
  innerShinBack: [-30, 452],
  kneeBack: [-4, 430],
} as const satisfies Readonly<Record<string, Point>>;

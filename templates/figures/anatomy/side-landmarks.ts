import type { Point } from '../arrow.ts';
import { onVertebra, sideSpine, type VertebraName } from './side-spine.ts';
import { turn } from './turn.ts';

/** A named point and what it is fixed to; rib 12 goes with its vertebra. */
type Landmark = { readonly on: 'pelvis' | 'thigh' | 'shin' | VertebraName; readonly at: Point };

/**
 * Landmarks seen from the side, the person facing right: 10 units are 1 cm, the middle of the hip joint is (0, 0), y grows
 * downward. Those of the spine are counted from the middle of their bone.
 */
const landmarks = {
  asis: { on: 'pelvis', at: [47, -78] },
  tflStart: { on: 'pelvis', at: [40, -98] },
  aiis: { on: 'pelvis', at: [38, -40] },
  brim: { on: 'pelvis', at: [34, -24] },
  pubicBone: { on: 'pelvis', at: [66, 20] },
  psis: { on: 'pelvis', at: [-104, -98] },
  crestBack: { on: 'pelvis', at: [-74, -128] },
  sitBone: { on: 'pelvis', at: [-42, 74] },
  iliacFossa: { on: 'pelvis', at: [22, -82] },
  sacrumBack: { on: 'pelvis', at: [-116, -48] },
  tailbone: { on: 'pelvis', at: [-76, 30] },
  lesserTrochanter: { on: 'thigh', at: [-20, 64] },
  glutealRidge: { on: 'thigh', at: [-9, 122] },
  thighMiddle: { on: 'thigh', at: [12, 250] },
  kneecap: { on: 'thigh', at: [52, 364] },
  kneecapTip: { on: 'thigh', at: [50, 396] },
  shinBump: { on: 'shin', at: [37, 450] },
  outerShinTop: { on: 'shin', at: [14, 428] },
  fibulaHead: { on: 'shin', at: [-16, 438] },
  innerShinTop: { on: 'shin', at: [2, 452] },
  psoasTop: { on: 'T12', at: [6, 4] },
  rib12: { on: 'T12', at: [-26, 59] },
  sideArm1: { on: 'L1', at: [-22, -5] },
  sideArm2: { on: 'L2', at: [-22, -5] },
  sideArm3: { on: 'L3', at: [-22, -5] },
  sideArm4: { on: 'L4', at: [-22, -5] },
} as const satisfies Readonly<Record<string, Landmark>>;

export type SideLandmark = keyof typeof landmarks;

/** Where a landmark lies with the pelvis tipped by `tilt` degrees. The spine bends with it, unless it is told its own tilt. */
export function sideLandmark(name: SideLandmark, tilt: number, spineTilt = tilt): Point {
  const { on, at }: Landmark = landmarks[name];
  if (on === 'pelvis') return turn(at, tilt);
  const vertebra = sideSpine(spineTilt).find((bone) => bone.name === on);
  return vertebra === undefined ? at : onVertebra(vertebra, at);
}

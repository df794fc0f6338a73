import type { Body } from './body.ts';
import { femaleBack } from './female-back.ts';
import { femaleFront } from './female-front.ts';
import type { BackPlaces, FrontPlaces } from './places.ts';

/** A woman from the front, with the places that the pictures mark. */
export const womanFront: Body<FrontPlaces> = {
  art: femaleFront,
  axis: 320,
  top: -2,
  bottom: 1434,
  gap: [219, 214, 190, 162, 150],
  places: {
    belly: [320, 590],
    hipPoint: [228, 628],
    hipInside: [256, 648],
    hipBump: [194, 728],
    frontPocket: [209, 686],
    crease: [
      [238, 652],
      [270, 700],
      [304, 742],
    ],
    innerTop: [298, 778],
    innerThigh: [293, 838],
    frontThigh: [
      [228, 770],
      [246, 884],
    ],
    kneecap: [265, 1000],
    knob: [245, 1046],
    outerHip: [
      [217, 628],
      [200, 690],
      [194, 765],
    ],
  },
};

/** The same woman from the back. */
export const womanBack: Body<BackPlaces> = {
  art: femaleBack,
  axis: 418,
  top: -2,
  bottom: 1434,
  gap: [319, 310, 290, 262, 250],
  places: {
    lowBack: [
      [337, 556],
      [418, 552],
      [418, 632],
      [366, 602],
      [314, 606],
    ],
    spine: [418, 474],
    ribs: [352, 496],
    kidney: [384, 534],
    waist: [364, 583],
    sidePocket: [304, 662],
    upperButtock: [346, 690],
    hipBump: [294, 728],
    sitBone: [386, 764],
    tailbone: [418, 722],
    backThigh: [
      [350, 860],
      [353, 900],
    ],
    backKnee: [367, 996],
    calf: [
      [366, 1092],
      [364, 1240],
    ],
    legLine: [
      [380, 668],
      [350, 740],
      [352, 860],
      [367, 996],
      [352, 1110],
      [362, 1240],
      [360, 1330],
    ],
  },
};

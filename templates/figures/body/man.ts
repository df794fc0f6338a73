import type { Body } from './body.ts';
import { maleBack } from './male-back.ts';
import { maleFront } from './male-front.ts';
import type { BackPlaces, FrontPlaces } from './places.ts';

/** A man from the front, with the places that the pictures mark. */
export const manFront: Body<FrontPlaces> = {
  art: maleFront,
  axis: 364,
  top: 94,
  bottom: 1358,
  gap: [248, 240, 232, 222, 204],
  places: {
    belly: [364, 590],
    hipPoint: [279, 652],
    hipInside: [306, 671],
    hipBump: [246, 748],
    frontPocket: [263, 704],
    crease: [
      [288, 674],
      [318, 714],
      [349, 752],
    ],
    innerTop: [341, 786],
    innerThigh: [333, 842],
    frontThigh: [
      [276, 774],
      [286, 874],
    ],
    kneecap: [289, 978],
    knob: [260, 1022],
    outerHip: [
      [273, 652],
      [256, 704],
      [248, 775],
    ],
  },
};

/** The same man from the back. */
export const manBack: Body<BackPlaces> = {
  art: maleBack,
  axis: 360,
  top: 94,
  bottom: 1358,
  gap: [244, 238, 230, 220, 204],
  places: {
    lowBack: [
      [267, 566],
      [360, 562],
      [360, 640],
      [305, 612],
      [263, 626],
    ],
    spine: [360, 478],
    ribs: [290, 500],
    kidney: [324, 538],
    waist: [306, 591],
    sidePocket: [257, 672],
    upperButtock: [300, 692],
    hipBump: [244, 745],
    sitBone: [327, 768],
    tailbone: [360, 728],
    backThigh: [
      [288, 858],
      [289, 896],
    ],
    backKnee: [284, 984],
    calf: [
      [282, 1074],
      [282, 1225],
    ],
    legLine: [
      [326, 668],
      [302, 740],
      [285, 860],
      [284, 984],
      [272, 1100],
      [274, 1230],
      [268, 1312],
    ],
  },
};

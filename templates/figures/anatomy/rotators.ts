import type { Point } from '../arrow.ts';
import type { Sheet, Strand } from './leg-back-muscles.ts';

/** Where the six deep rotators are fixed, in the measure of the other back views (`legBack`). */
export const rotatorEnds = {
  /** The front of the sacrum, near its side, round which the piriformis comes out. */
  sacrumFront: [-58, -44],
  trochanterTip: [58, -14],
  ischialSpine: [-44, 7],
  /** The inner face of the sheet that closes the hole of the hip bone, and the notch round which the muscle bends. */
  holeInside: [-63, 51],
  lesserNotch: [-33, 21],
  trochanterInside: [51, 3],
  sitBoneTop: [-27, 41],
  sitBoneEdgeTop: [-3, 45],
  sitBoneEdgeBottom: [-7, 78],
  crestTop: [49, 35],
  crestBottom: [33, 68],
  /** The outer face of the same sheet; it lies in front, so the back view shows it through. */
  holeOutside: [-60, 47],
  trochantericPit: [46, 15],
} as const satisfies Readonly<Record<string, Point>>;

/** The five rotators that are straps, each from its start to its end. */
export const rotatorStrands = {
  piriformis: {
    line: [rotatorEnds.sacrumFront, [-42, -38], [-20, -31], [6, -23], [32, -16], rotatorEnds.trochanterTip],
    widths: [34, 38, 33, 24, 11, 6],
    belly: [0, 4],
  },
  'superior-gemellus': {
    line: [rotatorEnds.ischialSpine, [-33, 6], [-18, 6], [2, 2.5], [26, -1], [40, 0], rotatorEnds.trochanterInside],
    widths: [4, 10, 14, 13, 8, 4, 3],
    belly: [0, 5],
  },
  'obturator-internus': {
    line: [
      rotatorEnds.holeInside,
      [-57, 41],
      [-46, 29],
      rotatorEnds.lesserNotch,
      [-16, 19.5],
      [4, 14.5],
      [26, 8],
      [40, 4.5],
      rotatorEnds.trochanterInside,
    ],
    widths: [26, 38, 30, 19, 13, 12, 9, 7, 6],
    belly: [0, 6],
  },
  'inferior-gemellus': {
    line: [rotatorEnds.sitBoneTop, [-17, 36], [-2, 30], [12, 24.5], [26, 17.5], [40, 9], rotatorEnds.trochanterInside],
    widths: [6, 14, 16, 14, 9, 4, 3],
    belly: [0, 5],
  },
  'obturator-externus': {
    line: [rotatorEnds.holeOutside, [-36, 48.5], [-10, 46], [13, 39], [32, 27], rotatorEnds.trochantericPit],
    widths: [24, 28, 19, 12, 9, 6],
    belly: [0, 4],
  },
} as const satisfies Readonly<Record<string, Strand>>;

/** The part of the sacrum in front of which the piriformis starts; its side covers the muscle. */
export const sacrumSideBack = {
  edge: [
    [-48, -60],
    [-54, -48],
    [-64, -26],
    [-74, -12],
  ],
  inside: [
    [-84, -12],
    [-74, -26],
    [-69, -44],
    [-62, -62],
  ],
} as const satisfies Readonly<Record<string, readonly Point[]>>;

/** Where it starts on the front of the sacrum, seen through the bone. */
export const piriformisHidden: readonly Point[] = [
  [-51, -57],
  [-62, -66],
  [-74, -68],
  [-82, -58],
  [-82, -38],
  [-76, -26],
  [-65, -26],
];

/** The flat four-sided one, from the outer edge of the sit bone to the crest between the two bumps of the thigh bone. */
export const quadratusFemoris: Sheet = {
  outline: [
    rotatorEnds.sitBoneEdgeTop,
    [0, 43],
    [10, 44],
    [26, 41],
    [44, 35],
    rotatorEnds.crestTop,
    [49, 41],
    [43, 54],
    rotatorEnds.crestBottom,
    [29, 71],
    [12, 79],
    [0, 82],
    rotatorEnds.sitBoneEdgeBottom,
    [-3, 62],
  ],
  fibres: [
    [
      [2, 50],
      [22, 47],
      [43, 41],
    ],
    [
      [2, 57],
      [22, 54],
      [42, 48],
    ],
    [
      [2, 65],
      [21, 62],
      [39, 55],
    ],
    [
      [2, 74],
      [18, 70],
      [34, 62],
    ],
  ],
};

/** The strong band from the lower sacrum and the tailbone to the sit bone, with a few of its fibres. */
export const sacrotuberousBand: Sheet = {
  outline: [
    [-66, -22],
    [-66, -22],
    [-60, 4],
    [-50, 36],
    [-36, 66],
    [-28, 78],
    [-36, 82],
    [-48, 62],
    [-62, 36],
    [-78, 12],
    [-84, 10],
    [-84, 10],
    [-76, -8],
  ],
  fibres: [
    [
      [-70, -10],
      [-60, 22],
      [-44, 58],
    ],
    [
      [-76, 2],
      [-62, 28],
      [-46, 60],
    ],
  ],
};

/** The edge of the gluteus maximus, which lies over all of them. */
export const gluteusMaximusEdge: readonly Point[] = [
  [-14, -117],
  [-40, -106],
  [-64, -60],
  [-88, 22],
  [-72, 64],
  [-20, 104],
  [44, 128],
  [68, 120],
  [83, 60],
  [64, -12],
  [18, -92],
];

/** Where the step presses, and which bony points it stays off. */
export const buttockSpots = {
  press: [26, -82],
  sitBone: [-22, 77],
  tailbone: [-90, 16],
  nerve: [1, 24],
  bump: [66, -4],
} as const satisfies Readonly<Record<string, Point>>;

import type { Point } from '../arrow.ts';
import { bothHalves, type ShadedBone } from './front-drawing.ts';
import { frontLandmark } from './front-landmarks.ts';

/** The rim of the hip bone from its back end over the top to the front upper bump: the edge of the bowl. */
const crest: readonly Point[] = [
  frontLandmark.crestBack,
  [58, -122],
  [76, -132],
  frontLandmark.crestTop,
  [122, -131],
  [136, -120],
  frontLandmark.crestOuter,
  [138, -90],
  [131, -77],
];

/** The lower ring, from the sit bone's inner edge up to the joint of the two pubic bones and on along its upper edge. */
const pubicRing: readonly Point[] = [
  [62, 86],
  [50, 76],
  [36, 66],
  [22, 58],
  [9, 56],
  [4, 50],
  [4, 34],
  frontLandmark.symphysisTop,
  frontLandmark.symphysisTop,
  [14, 13],
  frontLandmark.pubicTubercle,
  [38, 6],
  [54, -6],
  [68, -18],
];

/** The hole below the socket, closed by a membrane. */
const obturatorForamen: readonly Point[] = [
  [36, 33],
  [43, 23],
  [56, 17],
  [68, 19],
  [75, 29],
  [76, 42],
  [72, 56],
  [63, 65],
  [52, 62],
  [42, 51],
];

/** The hip bone from the front: bowl, rim, both front bumps, rim of the socket, pubic bone, sit bone. */
export const hipBoneFront: ShadedBone = {
  outline: [
    ...crest,
    [126, -70],
    frontLandmark.asis,
    [115, -56],
    [112, -46],
    frontLandmark.aiis,
    [112, -27],
    [109, -17],
    [101, -8],
    [95, 3],
    [93, 15],
    [95, 27],
    [99, 40],
    [97, 56],
    [92, 72],
    [84, 84],
    frontLandmark.sitBone,
    ...pubicRing,
    [74, -32],
    [72, -50],
    [65, -67],
    [55, -81],
    [46, -92],
  ],
  holes: [obturatorForamen],
  shades: [
    [
      [58, -108],
      [74, -121],
      [98, -127],
      [120, -122],
      [131, -108],
      [128, -92],
      [118, -76],
      [106, -58],
      [94, -44],
      [84, -40],
      [82, -56],
      [74, -74],
      [62, -88],
    ],
  ],
  edges: [
    [
      [50, -108],
      [62, -117],
      [78, -126],
      [100, -130],
      [120, -125],
      [131, -115],
      [134, -103],
    ],
    [
      [62, -86],
      [74, -70],
      [80, -52],
      [82, -34],
      [80, -22],
    ],
    [
      [105, -21],
      [95, -12],
      [89, 0],
      [87, 14],
    ],
    [
      [30, 17],
      [44, 10],
      [58, 2],
      [72, -8],
    ],
    [
      [88, 52],
      [82, 62],
      [78, 76],
    ],
  ],
};

/** What is seen of the hip bone's inner face through the ring from the front: the wall of the basin, with the ischial spine. */
export const innerWallFront: ShadedBone = {
  outline: [
    [46, -92],
    [44, -70],
    [54, -54],
    [64, -42],
    [66, -26],
    [60, -8],
    frontLandmark.ischialSpine,
    [60, 8],
    [70, 2],
    [82, -14],
    [80, -50],
    [62, -84],
  ],
  shades: [
    [
      [50, -82],
      [49, -70],
      [59, -55],
      [69, -42],
      [71, -24],
      [66, -6],
      [62, 4],
      [80, -14],
      [80, -50],
      [60, -82],
    ],
  ],
};

/** The holes of the sacrum on one side: middle, reach across and down. */
const holes = [
  [24, -66, 4.6, 5.2],
  [22, -48, 4, 4.6],
  [18, -32, 3.4, 4],
] as const;

/** The sacrum with the tailbone from the front. */
export const sacrumFront: ShadedBone = {
  outline: bothHalves([
    [0, -96],
    [18, -97],
    [28, -92],
    [34, -94],
    [48, -98],
    [56, -92],
    [54, -78],
    [49, -62],
    [43, -46],
    [36, -32],
    [27, -20],
    [18, -14],
    [13, -8],
    [9, 0],
    [5, 7],
    frontLandmark.tailbone,
  ]),
  shades: [-1, 1].flatMap((side) => holes.map(([x, y, across, down]) => ellipse(side * x, y, across, down))),
  edges: [
    [
      [-24, -90],
      [0, -93],
      [24, -90],
    ],
    ...[-74, -56, -39, -24].map((y, index): readonly Point[] => [
      [-19 + index * 2.4, y],
      [0, y - 1],
      [19 - index * 2.4, y],
    ]),
    [
      [-10, -9],
      [0, -7],
      [10, -9],
    ],
  ],
};

/** The gristle between the two pubic bones. */
export const pubicJoint: readonly Point[] = bothHalves([
  [0, 15],
  [4.5, 17],
  [4.5, 34],
  [4.5, 50],
  [0, 53],
]);

/** Eight points of an ellipse. */
function ellipse(x: number, y: number, across: number, down: number): readonly Point[] {
  return Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    return [x + across * Math.cos(angle), y + down * Math.sin(angle)];
  });
}

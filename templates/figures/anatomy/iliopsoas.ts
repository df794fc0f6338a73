import type { Point } from '../arrow.ts';
import type { Flesh } from './front-drawing.ts';
import { frontLandmark } from './front-landmarks.ts';
import { frontVertebrae } from './front-spine.ts';

const [tipX, tipY] = frontLandmark.lesserTrochanter;

/** The inner edge of the psoas: it holds on at the upper and lower edge of each body from T12 to L5, and spans the waist between. */
export const psoasHolds: readonly (readonly [name: string, points: readonly Point[]])[] = frontVertebrae
  .filter(({ name }) => name !== 'T11')
  .map(({ name, y, half }) => {
    const lower: Point = [half - 6, y + 10];
    const points: readonly Point[] = name === 'T12' ? [lower] : [[half - 6, y - 10], [half - 1, y], lower];
    return [name, points];
  });

/** From the sides of the bodies and discs, over the rim of the basin, to the small bump of the thigh bone. */
export const psoas: Flesh = {
  outline: [
    ...psoasHolds.flatMap(([, points]) => points),
    [34, -87],
    [49, -74],
    [62, -58],
    [72, -40],
    [80, -20],
    [86, 4],
    [89, 32],
    [93, 58],
    [tipX - 4, tipY],
    [tipX + 2, tipY + 3],
    [103, 50],
    [103, 24],
    [102, 0],
    [98, -24],
    [91, -46],
    [82, -70],
    [73, -94],
    [64, -118],
    [55, -146],
    [47, -176],
    [40, -205],
    [33, -236],
    [26, -262],
  ],
  fibres: [
    [
      [24, -252],
      [36, -205],
      [48, -150],
      [62, -96],
      [80, -50],
      [90, -12],
    ],
    [
      [28, -208],
      [38, -160],
      [52, -108],
      [72, -62],
      [86, -20],
    ],
    [
      [29, -142],
      [42, -104],
      [62, -70],
      [78, -38],
    ],
    [
      [35, -222],
      [49, -164],
      [64, -110],
      [82, -66],
      [93, -26],
    ],
  ],
  tendons: [
    [
      [91, -24],
      [98, -4],
      [101, 22],
      [102, 50],
      [tipX + 2, tipY + 3],
      [tipX - 4, tipY],
      [93, 58],
      [90, 32],
      [89, 6],
    ],
  ],
};

/** From the bowl of the hip bone, its rim and the side of the sacrum, along the outer side of the psoas to the same bump. */
export const iliacus: Flesh = {
  outline: [
    [50, -94],
    [58, -108],
    [76, -122],
    [100, -128],
    [121, -123],
    [133, -110],
    [134, -96],
    [127, -79],
    [119, -64],
    [114, -46],
    [110, -28],
    [111, -8],
    [113, 14],
    [113, 36],
    [110, 58],
    [tipX + 4, tipY + 8],
    [tipX - 2, tipY + 4],
    [96, 40],
    [90, 10],
    [80, -30],
    [66, -66],
  ],
  fibres: [
    [
      [84, -119],
      [88, -80],
      [95, -36],
    ],
    [
      [101, -122],
      [99, -80],
      [100, -30],
      [103, 20],
    ],
    [
      [117, -116],
      [108, -74],
      [104, -30],
      [106, 20],
      [106, 50],
    ],
    [
      [128, -100],
      [115, -66],
      [108, -30],
    ],
    [
      [70, -112],
      [78, -82],
      [88, -52],
    ],
  ],
};

/** The band of the groin, from the front hip-bone point to the pubic bone; both muscles pass below it. */
export const inguinalLigament: readonly Point[] = [
  frontLandmark.asis,
  [98, -42],
  [64, -12],
  frontLandmark.pubicTubercle,
];

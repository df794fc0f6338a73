import type { Point } from '../arrow.ts';
import type { ShadedBone } from './front-drawing.ts';
import { frontLandmark } from './front-landmarks.ts';

/** The upper thigh bone; it goes on below the picture. */
const outline: readonly Point[] = [
  [70, -14],
  [78, -22],
  [90, -25],
  [102, -21],
  [110, -14],
  [120, -7],
  [129, -7],
  [137, -13],
  frontLandmark.greaterTrochanterTop,
  [157, -14],
  [164, -2],
  [166, 14],
  [163, 32],
  [158, 52],
  [154, 76],
  [150, 110],
  [145, 170],
  [140, 240],
  [140, 240],
  [110, 240],
  [110, 240],
  [114, 170],
  [117, 125],
  [117, 104],
  [112, 94],
  [102, 88],
  [96, 80],
  [96, 70],
  [102, 62],
  [108, 55],
  [109, 47],
  [105, 38],
  [98, 28],
  [92, 24],
  [80, 23],
  [70, 15],
  [65, 4],
  [65, -5],
];

/** From the front: the line between the two trochanters, the edge of the head. */
export const thighBoneFront: ShadedBone = {
  outline,
  edges: [
    [
      [150, 2],
      [146, 18],
      [134, 38],
      [120, 56],
      [114, 66],
    ],
    [
      [108, -14],
      [113, 0],
      [110, 16],
      [104, 28],
    ],
    [
      [110, 64],
      [108, 74],
      [112, 84],
    ],
  ],
};

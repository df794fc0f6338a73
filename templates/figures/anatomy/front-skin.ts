import type { Point } from '../arrow.ts';
import { bothHalves } from './front-drawing.ts';

/** The body from the lower ribs to the thighs; above and below it goes on beyond the picture. */
export const frontSkin: readonly Point[] = bothHalves([
  [0, -400],
  [158, -400],
  [158, -400],
  [155, -330],
  [148, -270],
  [144, -220],
  [148, -170],
  [157, -125],
  [168, -80],
  [179, -30],
  [186, 20],
  [187, 70],
  [184, 130],
  [178, 200],
  [172, 260],
  [172, 260],
  [18, 260],
  [18, 260],
  [13, 190],
  [7, 130],
  [3, 108],
  [0, 104],
]);

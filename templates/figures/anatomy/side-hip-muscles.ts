import type { Point } from '../arrow.ts';
import type { Sheet, Strand } from './leg-back-muscles.ts';
import { sideLandmark } from './side-landmarks.ts';

/** Where the two fans end on the big bump of the thigh bone, in the measure of the side view. */
export const outerBump = { outer: [-17, 3], front: [3, 2], middle: [-14, 4] } as const satisfies Readonly<
  Record<string, Point>
>;

/** The gluteus medius: a fan from the outer face of the hip bone, under its rim, to the outer side of the bump. */
export const gluteusMedius: Sheet = {
  outline: [
    [36, -101],
    [36, -101],
    [19, -123],
    [0, -134],
    [-22, -139],
    [-46, -136],
    [-68, -126],
    [-84, -112],
    [-84, -112],
    [-69, -84],
    [-53, -50],
    [-39, -20],
    [-30, -4],
    [-26, 5],
    outerBump.outer,
    [-8, 1],
    [-2, -14],
    [10, -44],
    [25, -78],
  ],
  fibres: [
    fibre([-74, -112], [-50, -62], [-27, -4]),
    fibre([-56, -124], [-40, -70], [-23, -3]),
    fibre([-34, -130], [-26, -72], [-18, -4]),
    fibre([-10, -128], [-10, -70], [-14, -4]),
    fibre([12, -118], [5, -66], [-10, -6]),
    fibre([28, -100], [14, -58], [-5, -8]),
  ],
};

/** The gluteus minimus: a smaller fan, lower on the same face, to the front of the bump. */
export const gluteusMinimus: Sheet = {
  outline: [
    [32, -66],
    [32, -66],
    [22, -88],
    [2, -99],
    [-22, -97],
    [-42, -82],
    [-42, -82],
    [-27, -52],
    [-10, -22],
    [-3, -2],
    outerBump.front,
    [9, -6],
    [17, -28],
    [26, -50],
  ],
  fibres: [],
};

const bellyEnd: Point = [20, 132];

/**
 * The tensor fasciae latae of a close view, between the landmarks of the other side views: those draw a thread of its band alone,
 * so that the thigh bone stays in sight. The belly runs out into the band at a third of the thigh.
 */
export const pocketMuscle: Strand = {
  line: [sideLandmark('tflStart', 0), sideLandmark('asis', 0), [37, 20], [30, 66], [25, 98], bellyEnd],
  widths: [8, 19, 31, 28, 15, 3],
  belly: [0, 5],
};

/** The IT band: 3 to 4 cm wide along the thigh, narrow where it ends at the outer front of the shin bone. */
export const itBand: Strand = {
  line: [
    [31, 44],
    [23, 84],
    [15, 150],
    sideLandmark('thighMiddle', 0),
    [11, 330],
    [12, 390],
    sideLandmark('outerShinTop', 0),
  ],
  widths: [16, 29, 35, 35, 32, 25, 14],
  belly: [0, 0],
};

/** Where the step for the outer hip presses: the muscle at the front pocket, and the fan behind and above the bump. */
export const outerHipSpots = { front: [38, -12], back: [-38, -78] } as const satisfies Readonly<Record<string, Point>>;

/** Just inside and below the front hip-bone point: in this view that is before it. A skin nerve of the thigh passes there. */
export const besideHipPoint: readonly Point[] = [
  [71, -72],
  [74, -49],
  [72, -26],
];

function fibre(...points: readonly Point[]): readonly Point[] {
  return points;
}

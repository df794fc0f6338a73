import type { Point } from '../arrow.ts';
import type { Profile } from './edge.ts';

/** Neck, waist, hip, knee, ankle: bones 0 to 3. Thousandths of the stature, as everywhere in this folder. */
export const trunkAndLeg: Profile = {
  front: [
    [-0.02, 17],
    [0.05, 30],
    [0.17, 50],
    [0.34, 65],
    [0.52, 69],
    [0.78, 62],
    [1, 59],
    [1.4, 60],
    [2, 56],
    [2.36, 53],
    [2.58, 47],
    [2.8, 38],
    [2.91, 35],
    [3, 35],
    [3.11, 30],
    [3.25, 26],
    [3.45, 22],
    [3.75, 17],
    [3.93, 17],
  ],
  back: [
    [-0.08, 33],
    [0.02, 42],
    [0.12, 57],
    [0.28, 66],
    [0.48, 69],
    [0.75, 57],
    [1, 47],
    [1.3, 52],
    [1.65, 73],
    [2, 80],
    [2.13, 75],
    [2.26, 61],
    [2.46, 50],
    [2.7, 38],
    [2.86, 32],
    [3, 30],
    [3.14, 35],
    [3.29, 42],
    [3.72, 24],
    [3.9, 18],
  ],
};

/** Shoulder, elbow, wrist: bones 0 and 1. The palm of a hanging arm is at the back. */
export const arm: Profile = {
  front: [
    [0.02, 31],
    [0.2, 33],
    [0.5, 29],
    [1, 21],
    [1.14, 25],
    [1.35, 23],
    [1.7, 16],
    [1.97, 13],
  ],
  back: [
    [0.02, 33],
    [0.2, 35],
    [0.5, 28],
    [1, 20],
    [1.15, 21],
    [1.4, 20],
    [1.7, 15],
    [1.97, 13],
  ],
};

/** From the instep round the toes to the heel, seen from the ankle: x to the toes, y to the sole, whole foot 152. */
export const foot: readonly Point[] = [
  [24, -2],
  [38, 8],
  [62, 18],
  [90, 23],
  [106, 25],
  [115, 32],
  [109, 39],
  [84, 39],
  [48, 36],
  [10, 39],
  [-24, 39],
  [-37, 31],
  [-36, 16],
  [-25, -4],
];

/** Where the toes bend, seen from the ankle. */
export const toeJoint: Point = [80, 33];

/** Head in profile, from the throat round face and crown to the nape: x from the middle to the face, y from the chin up. */
export const head: readonly Point[] = [
  [14, -24],
  [15, -8],
  [24, -1],
  [40, -2],
  [48, 5],
  [46, 16],
  [50, 25],
  [48, 33],
  [50, 40],
  [60, 46],
  [58, 54],
  [50, 68],
  [50, 84],
  [43, 106],
  [24, 124],
  [-6, 130],
  [-37, 121],
  [-57, 97],
  [-59, 68],
  [-49, 40],
  [-39, 22],
  [-37, 6],
];

/** Hair over the crown, from the brow to the nape. */
export const hair: readonly Point[] = [
  [46, 98],
  [40, 115],
  [23, 130],
  [-7, 137],
  [-40, 127],
  [-62, 100],
  [-63, 68],
  [-53, 38],
  [-41, 22],
  [-31, 26],
  [-24, 44],
  [-19, 54],
  [-16, 74],
  [-4, 76],
  [0, 90],
  [20, 98],
];

export const ear: readonly Point[] = [
  [-3, 71],
  [-8, 75],
  [-15, 70],
  [-13, 58],
  [-6, 50],
];

/** A knot of hair at the back of the head: its middle and radius. */
export const bun = { at: [-70, 98], radius: 25 } as const;

/** A hand seen from its edge, from the wrist: x to the fingers, 108 long when flat, y to the palm. */
export const hands = {
  flat: [
    [-6, -13],
    [22, -15],
    [56, -13],
    [88, -9],
    [105, -3],
    [107, 3],
    [98, 7],
    [70, 9],
    [40, 15],
    [18, 15],
    [-6, 13],
  ],
  fist: [
    [-6, -13],
    [18, -17],
    [42, -19],
    [58, -12],
    [63, 2],
    [58, 18],
    [44, 24],
    [28, 21],
    [14, 15],
    [-6, 13],
  ],
} as const satisfies Record<string, readonly Point[]>;

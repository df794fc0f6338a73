import type { Point } from '../arrow.ts';
import { legBack } from './leg-back-landmarks.ts';

/** A flat muscle as an outline, with the way its fibres run. */
export type Sheet = { readonly outline: readonly Point[]; readonly fibres: readonly (readonly Point[])[] };

/** A muscle along its middle line: a full width for each point. The belly lies between two of the points, the rest is tendon. */
export type Strand = {
  readonly line: readonly Point[];
  readonly widths: readonly number[];
  readonly belly: readonly [from: number, to: number];
};

/** The three hamstrings that start at the sit bone, from the deepest to the one nearest the skin. */
export const hamstringsBackData = {
  semimembranosus: {
    line: [
      legBack.sitBoneOuter,
      [-11, 100],
      [-19, 150],
      [-31, 210],
      [-37, 270],
      [-40, 330],
      [-41, 385],
      [-37, 425],
      legBack.innerShinBack,
    ],
    widths: [8, 11, 18, 42, 55, 54, 36, 17, 15],
    belly: [1, 7],
  },
  semitendinosus: {
    line: [
      legBack.sitBoneInner,
      [-33, 105],
      [-36, 160],
      [-37, 215],
      [-38, 265],
      [-41, 305],
      [-46, 350],
      [-51, 405],
      [-54, 440],
      [-52, 470],
      legBack.innerShinTop,
    ],
    widths: [11, 24, 34, 37, 27, 12, 8, 7, 7, 8, 9],
    belly: [0, 5],
  },
  'biceps-long': {
    line: [
      legBack.sitBone,
      [-12, 110],
      [0, 160],
      [13, 215],
      [25, 270],
      [34, 325],
      [41, 370],
      [46, 415],
      legBack.fibulaHead,
    ],
    widths: [13, 25, 37, 46, 45, 32, 17, 9, 8],
    belly: [0, 7],
  },
} as const satisfies Readonly<Record<string, Strand>>;

/** The short head of the biceps: from the rough line of the thigh bone, never from the pelvis, to the same knob as the long head. */
export const bicepsShort: Sheet = {
  outline: [
    legBack.lineaAsperaTop,
    legBack.lineaAsperaTop,
    [45, 228],
    [52, 280],
    [54, 330],
    [51, 380],
    [49, 425],
    [47, 458],
    legBack.fibulaHead,
    [39, 458],
    [37, 425],
    [33, 385],
    [27, 350],
    legBack.lineaAsperaBottom,
    legBack.lineaAsperaBottom,
    [27, 280],
    [33, 230],
  ],
  // All run down and out to the knob.
  fibres: [
    [
      [38, 205],
      [46, 290],
      [46, 380],
      [44, 440],
    ],
    [
      [32, 250],
      [40, 320],
      [43, 390],
      [43, 440],
    ],
    [
      [27, 300],
      [35, 355],
      [41, 400],
      [42, 440],
    ],
  ],
};

/** The sciatic nerve, out of the greater notch of the hip bone, between sit bone and thigh bone, down the middle of the thigh, and its two branches behind the knee. */
export const sciaticNerve: readonly (readonly Point[])[] = [
  [
    [-45, -28],
    [-36, -12],
    [-22, 8],
    [-4, 28],
    [8, 50],
    [12, 78],
    [11, 110],
    [7, 180],
    [3, 250],
    [1, 310],
    [-1, 370],
    [-4, 430],
    [-5, 500],
    [-5, 600],
  ],
  [
    [1, 310],
    [7, 335],
    [19, 375],
    [31, 415],
    [38, 440],
    [50, 462],
    [54, 478],
    [49, 494],
  ],
];

import type { Point } from '../arrow.ts';
import { beside } from '../curve.ts';
import { bothHalves, type ShadedBone } from './front-drawing.ts';

/** A vertebra: the height of its middle, half the width of its body, and the tip of its side arm seen from its middle. */
export type FrontVertebra = {
  readonly name: string;
  readonly y: number;
  readonly half: number;
  readonly arm: Point;
  readonly thick: number;
};

/** From the top down; the arms of T12 are hidden by its ribs. */
export const frontVertebrae: readonly FrontVertebra[] = [
  { name: 'T11', y: -310, half: 21, arm: [30, -8], thick: 7 },
  { name: 'T12', y: -277, half: 22, arm: [31, -8], thick: 7 },
  { name: 'L1', y: -244, half: 23, arm: [41, -9], thick: 7 },
  { name: 'L2', y: -210, half: 24, arm: [47, -7], thick: 7 },
  { name: 'L3', y: -176, half: 25, arm: [53, -6], thick: 7 },
  { name: 'L4', y: -142, half: 26, arm: [50, -8], thick: 8 },
  { name: 'L5', y: -109, half: 27, arm: [48, -10], thick: 12 },
];

/** The tip of a vertebra's side arm. A name that is not there throws: the drawing is at fault. */
export function armTip(name: string): Point {
  const { y, arm } = vertebraOf(name);
  return [arm[0], y + arm[1]];
}

export function vertebraOf(name: string): FrontVertebra {
  const found = frontVertebrae.find((vertebra) => vertebra.name === name);
  if (found === undefined) throw new Error(`The spine has no ${name}`);
  return found;
}

/** Both side arms of a vertebra in one outline. */
export function sideArms({ y, half, arm: [tip, rise], thick }: FrontVertebra): ShadedBone {
  return {
    outline: bothHalves([
      [0, y - 10],
      [half - 4, y - 11],
      [half + 4, y + rise * 0.7 - thick * 0.45],
      [tip - 5, y + rise - thick * 0.5],
      [tip, y + rise],
      [tip - 3, y + rise + thick * 0.6],
      [half + 4, y + rise * 0.5 + thick * 0.75],
      [half - 4, y + 6],
      [0, y + 6],
    ]),
  };
}

/** The body of a vertebra from the front: a drum with a waist. */
export function vertebralBody({ y, half }: FrontVertebra): ShadedBone {
  const high = 12.5;
  return {
    outline: bothHalves([
      [0, y - high + 0.6],
      [half - 1, y - high + 0.5],
      [half, y - high + 4],
      [half - 3.2, y],
      [half, y + high - 4],
      [half - 1, y + high - 0.5],
      [0, y + high],
    ]),
  };
}

/** The disc below a vertebra. */
export function discBelow({ y, half }: FrontVertebra): readonly Point[] {
  return bothHalves([
    [0, y + 11],
    [half - 1, y + 11],
    [half + 1, y + 17],
    [half - 1, y + 23],
    [0, y + 23],
  ]);
}

/** The arch of a vertebra from behind: joint knobs above and below, and a plate between them. */
export function vertebralArch({ y }: FrontVertebra): ShadedBone {
  return {
    outline: bothHalves([
      [0, y - 7],
      [7, y - 9],
      [12, y - 13],
      [15, y - 20],
      [21, y - 20],
      [23, y - 12],
      [19, y - 4],
      [14, y + 2],
      [15, y + 10],
      [14, y + 18],
      [8, y + 19],
      [5, y + 12],
      [0, y + 12],
    ]),
    edges: [-1, 1].map((side) => [
      [side * 6, y - 4],
      [side * 11, y + 1],
      [side * 10, y + 10],
    ]),
  };
}

/** The spine of a vertebra from behind: the ridge that you can feel. */
export function spinousProcess({ y }: FrontVertebra): ShadedBone {
  return {
    outline: bothHalves([
      [0, y - 5],
      [2.6, y - 3],
      [3.4, y + 6],
      [4.8, y + 15],
      [3.6, y + 19],
      [0, y + 20],
    ]),
  };
}

const ribs = {
  eleventh: {
    line: [
      [16, -318],
      [38, -321],
      [66, -312],
      [96, -291],
      [118, -264],
      [131, -238],
      [137, -218],
    ],
    widths: [7, 8, 10, 10, 10, 9, 5],
  },
  twelfth: {
    line: [
      [16, -284],
      [34, -287],
      [56, -280],
      [78, -265],
      [94, -248],
      [103, -234],
    ],
    widths: [7, 8, 9, 9, 8, 4],
  },
} as const satisfies Readonly<Record<string, { readonly line: readonly Point[]; readonly widths: readonly number[] }>>;

export const rib11: ShadedBone = { outline: strap(ribs.eleventh.line, ribs.eleventh.widths) };
export const rib12: ShadedBone = { outline: strap(ribs.twelfth.line, ribs.twelfth.widths) };

/** The lower edge of the 12th rib, from the spine outward. */
export const rib12LowerEdge: readonly Point[] = beside(ribs.twelfth.line, ribs.twelfth.widths, 1);

function strap(line: readonly Point[], widths: readonly number[]): readonly Point[] {
  return [...beside(line, widths, -1), ...beside(line, widths, 1).toReversed()];
}

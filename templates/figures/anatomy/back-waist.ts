import type { Point } from '../arrow.ts';
import { bothHalves, type ShadedBone } from './front-drawing.ts';
import { frontLandmark } from './front-landmarks.ts';
import { armTip } from './front-spine.ts';
import { hipBoneBack } from './leg-back-bones.ts';
import type { Place } from './leg-back-drawing.ts';

/** How far the hip joint, the zero of the pictures of the leg from behind, lies from the middle line. */
const [outward] = frontLandmark.hipJoint;

/** Puts what was drawn for the leg from behind into a picture whose zero lies on the middle line. */
export function fromMiddle(place: Place): Place {
  return ([x, y]) => place([x + outward, y]);
}

/** The rim of the hip bone from behind: from its back end over the top to the side. */
export const backRim: readonly Point[] = hipBoneBack.outline.slice(0, 7).map(([x, y]): Point => [x + outward, y]);

/** The height of the rim so far out from the middle line. */
export function rimAt(x: number): number {
  const next = Math.max(
    backRim.findIndex((point) => point[0] >= x),
    1,
  );
  const [fromX, fromY] = backRim[next - 1] ?? [0, 0];
  const [toX, toY] = backRim[next] ?? [1, 0];
  return fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
}

/** The bodies of the vertebrae as one column, of which the arches leave only the edges to see. */
export const bodiesBehind: readonly Point[] = bothHalves([
  [0, -330],
  [20, -330],
  [22, -250],
  [25, -170],
  [26, -96],
  [0, -94],
]);

/** The sacrum with the tailbone from behind: the ridge in the middle, a row of holes at each side. */
export const sacrumBehind: ShadedBone = {
  outline: bothHalves([
    [0, -96],
    [12, -98],
    [18, -104],
    [24, -97],
    [40, -98],
    [52, -90],
    [49, -66],
    [42, -44],
    [34, -28],
    [24, -16],
    [13, -8],
    [8, 2],
    frontLandmark.tailbone,
  ]),
  shades: [-1, 1].flatMap((side) =>
    [
      [22, -74],
      [21, -55],
      [18, -38],
    ].map(([x = 0, y = 0]) => oval(side * x, y)),
  ),
  edges: [
    [
      [-3, -88],
      [3, -76],
      [-2, -64],
      [2, -52],
      [-1, -40],
      [1, -28],
    ],
    [
      [-12, -9],
      [0, -6],
      [12, -9],
    ],
  ],
};

/** The strong band from the side arm of the last low-back bone to the rim. */
export const iliolumbarLigament: readonly Point[] = [armTip('L5'), [57, -129], [72, rimAt(72)]];

/**
 * The kidney of one side; it lies in front of the muscle, with its lower end further out: about 4 cm above the rim, where the
 * right one reaches in many people, and so in front of the upper part of the press place.
 */
export const kidney: readonly Point[] = [
  [50, -273],
  [64, -273],
  [77, -258],
  [86, -233],
  [90, -205],
  [87, -183],
  [78, -172],
  [66, -174],
  [59, -186],
  [60, -201],
  [55, -217],
  [46, -231],
  [40, -249],
  [42, -265],
];

function oval(x: number, y: number): readonly Point[] {
  return [
    [x - 3.6, y - 1.5],
    [x, y - 5],
    [x + 3.6, y - 1.5],
    [x + 3, y + 3],
    [x - 3, y + 3],
  ];
}

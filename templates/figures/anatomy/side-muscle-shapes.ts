import type { Point } from '../arrow.ts';
import { beside, smooth, taper } from '../curve.ts';
import { sideLandmark, type SideLandmark } from './side-landmarks.ts';
import type { SideMuscleId } from './side-muscles.ts';
import { onVertebra, sideSpine, type VertebraName } from './side-spine.ts';
import { turn } from './turn.ts';

/** Path data of a muscle: closed outlines of its flesh, a few lines along its fibres, closed outlines of bare tendon. */
export type MuscleShape = {
  /** Flesh on the far side of the bones. */
  readonly far?: readonly string[];
  readonly flesh: readonly string[];
  readonly fibres: readonly string[];
  readonly tendons: readonly string[];
};

/** How a body stands: where landmarks, points of the pelvis and points of a vertebra lie. */
type Pose = {
  at(name: SideLandmark): Point;
  pelvis(...points: readonly Point[]): readonly Point[];
  vertebra(name: VertebraName, at: Point): Point;
};

/** A muscle as it lies, seen from the side, with the pelvis tipped by `tilt` degrees. */
export function sideMuscleShape(id: SideMuscleId, tilt: number): MuscleShape {
  const spine = sideSpine(tilt);
  return shapes[id]({
    at: (name) => sideLandmark(name, tilt),
    pelvis: (...points) => points.map((point) => turn(point, tilt)),
    vertebra: (name, at) => spine.filter((bone) => bone.name === name).map((bone) => onVertebra(bone, at))[0] ?? at,
  });
}

const shapes: Readonly<Record<SideMuscleId, (pose: Pose) => MuscleShape>> = {
  /** Along the sides of the vertebrae, inside the hip bone, over the brim, round the joint to the inner thigh bone. */
  psoas: ({ at, pelvis, vertebra }) =>
    strip(
      [
        at('psoasTop'),
        vertebra('L1', [8, 0]),
        vertebra('L2', [10, 0]),
        vertebra('L3', [12, 0]),
        vertebra('L4', [15, 0]),
        vertebra('L5', [24, 2]),
        ...pelvis([10, -66]),
        at('brim'),
        [31, 14],
        [6, 46],
        at('lesserTrochanter'),
      ],
      [4, 17, 25, 29, 31, 33, 33, 27, 18, 11, 6],
    ),
  /** A fan on the inner face of the hip bone; its tendon joins that of the psoas. */
  iliacus: ({ at, pelvis }) => ({
    flesh: [
      smooth(
        [
          ...pelvis([-46, -124], [-46, -124], [-20, -133], [4, -129], [26, -112], [40, -88], [40, -88]),
          ...pelvis([40, -62], [43, -36], [42, -14]),
          [34, 16],
          [10, 44],
          at('lesserTrochanter'),
          at('lesserTrochanter'),
          [2, 40],
          [24, 12],
          ...pelvis([26, -20], [8, -52], [-22, -88]),
        ],
        true,
      ),
    ],
    fibres: [
      smooth([...pelvis([-24, -120], [4, -76], [30, -26]), [26, 18]]),
      smooth([...pelvis([2, -118], [20, -76], [35, -24]), [30, 16]]),
      smooth([...pelvis([26, -98], [33, -64], [39, -22]), [32, 16]]),
    ],
    tendons: [],
  }),
  /** From the front of the hip bone to the kneecap, and on to the shin as its band. */
  'rectus-femoris': ({ at }) => ({
    ...strip(
      [at('aiis'), [57, 40], [67, 120], [66, 190], [59, 270], [53, 330], at('kneecap')],
      [5, 20, 37, 37, 26, 11, 9],
    ),
    tendons: [taper([at('kneecapTip'), [44, 424], at('shinBump')], [10, 9, 8])],
  }),
  /** A sheet from the back of the crest to the last rib, with slips to the side arms of L1 to L4. */
  'quadratus-lumborum': ({ at, pelvis, vertebra }) => {
    const along = (from: Point, to: Point): string => smooth([from, to]);
    const [back = [0, 0], middle = [0, 0], front = [0, 0]] = pelvis([-94, -112], [-76, -127], [-54, -140]);
    const [ribBack, ribFront] = [vertebra('T12', [-40, 38]), vertebra('T12', [-10, 70])];
    const slips = (['sideArm1', 'sideArm2', 'sideArm3', 'sideArm4'] as const).map((arm) =>
      taper([at(arm), between(at(arm), front, 0.4), front], [4, 9, 12]),
    );
    return {
      flesh: [
        ...slips,
        smooth(
          [
            ribBack,
            ribBack,
            at('rib12'),
            ribFront,
            ribFront,
            between(ribFront, front, 0.5),
            front,
            front,
            middle,
            back,
            back,
            between(ribBack, back, 0.5),
          ],
          true,
        ),
      ],
      fibres: [0.25, 0.5, 0.75].map((share) => along(between(ribBack, ribFront, share), between(back, front, share))),
      tendons: [],
    };
  },
  /** From the pocket to the long band on the outer side of the thigh, which ends on the shin bone. */
  'tensor-fasciae-latae': ({ at }) => {
    const end: Point = [17, 104];
    const start = at('tflStart');
    return {
      ...strip([start, at('asis'), between(at('asis'), end, 0.45), end], [7, 19, 25, 9]),
      tendons: [
        taper(
          [between(at('asis'), end, 0.8), [14, 180], at('thighMiddle'), [13, 360], at('outerShinTop')],
          [9, 10, 9, 9, 8],
        ),
      ],
    };
  },
  /** From the back of the hip bone, the sacrum and the tailbone to the thigh bone and the long band. */
  'gluteus-maximus': ({ at, pelvis }) => ({
    flesh: [
      smooth(
        [
          ...pelvis([-70, -122], [-84, -119], [-101, -105]),
          ...pelvis([-110, -80]),
          at('sacrumBack'),
          ...pelvis([-112, -8], [-96, 34]),
          [-84, 84],
          [-52, 124],
          [-20, 148],
          [-6, 150],
          at('glutealRidge'),
          [-3, 84],
          [2, 44],
          [-4, 18],
          ...pelvis([-26, -24], [-48, -68], [-58, -104]),
        ],
        true,
      ),
    ],
    fibres: [
      smooth([...pelvis([-72, -106], [-52, -44]), [-12, 24]]),
      smooth([...pelvis([-92, -98], [-72, -30]), [-14, 56]]),
      smooth([...pelvis([-106, -66], [-86, -4]), [-15, 88]]),
      smooth([...pelvis([-109, -28], [-92, 34]), [-16, 120]]),
    ],
    tendons: [],
  }),
  /** Two bellies from the sit bone: one to the outer side below the knee, one (farther away) to the inner side. */
  hamstrings: ({ at }) => {
    const start = at('sitBone');
    const outer = strip(
      [start, between(start, [-38, 230], 0.4), [-40, 230], [-35, 310], [-24, 385], at('fibulaHead')],
      [8, 24, 32, 27, 11, 7],
    );
    const inner = strip(
      [start, between(start, [-56, 250], 0.4), [-58, 250], [-50, 330], [-30, 404], at('innerShinTop')],
      [8, 22, 28, 22, 9, 6],
    );
    return { ...outer, far: inner.flesh };
  },
};

/** A point on the way between two others, at a share of the way. */
function between([fromX, fromY]: Point, [toX, toY]: Point, share: number): Point {
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}

function strip(line: readonly Point[], widths: readonly number[]): MuscleShape {
  const inner = (side: number): string => smooth(beside(line, widths, side).slice(1, -1));
  return { flesh: [taper(line, widths)], fibres: [inner(-0.4), inner(0.05), inner(0.5)], tendons: [] };
}

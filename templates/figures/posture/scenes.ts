import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { contour } from './contour.ts';
import { palette } from '../palette.ts';
import { ballAtWaist, creaseOf, pelvicRim, pressedThigh, thighEnds } from './contacts.ts';
import { edge } from './edge.ts';
import { trunkAndLeg } from './flesh.ts';
import { legBones } from './limbs.ts';
import { drawPerson } from './person.ts';
import { atWall, longStep, lying, seated } from './postures.ts';
import { drawBall, drawChair, drawCrease, drawFloor, drawGap, drawTowel, drawWall } from './scenery.ts';
import { ankleHeight, skeletonOf } from './skeleton.ts';

/** Words beside a person, with a line to what they tell of. Places are in the units of the body, about the hip. */
export type Note = {
  readonly label: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  readonly to?: Point;
  /** Words of an arrow have its colour. */
  readonly tone?: Tone;
};

/** What an arrow tells: pressure, a stretch, or how to hold oneself. */
export type Tone = 'press' | 'stretch' | 'posture';

/** A person in one of the positions of the protocol. */
export type Scene = {
  readonly step: string;
  /** Units of a panel for one thousandth of the stature; where the hip lies in a panel 490 wide, and how high the panel is. */
  readonly scale: number;
  readonly hip: Point;
  readonly height: number;
  readonly shapes: readonly Element[];
  readonly arrows: readonly { readonly points: readonly Point[]; readonly tone: Tone }[];
  readonly notes: readonly Note[];
};

export const scenes: readonly Scene[] = [sitting(), stepping(), leaning(), onTheBack()];

function sitting(): Scene {
  const skeleton = skeletonOf(seated);
  const person = drawPerson(skeleton, { near: 'fist', far: 'fist' });
  const floor = seated.nearLeg.ankle[1] + ankleHeight + 3;
  const zone = edge(legBones(skeleton, skeleton.nearLeg), trunkAndLeg, 'front', pressedThigh(skeleton));
  const under = ([x, y]: Point = [0, 0]): Point => [x, y + 15];
  const [, kneecap] = thighEnds(skeleton);
  const lower = edge(legBones(skeleton, skeleton.nearLeg), trunkAndLeg, 'front', [2.5, kneecap]);
  const [first, last] = [under(zone[0]), under(zone.at(-1))];
  return {
    step: 'quadriceps-press',
    scale: 0.47,
    hip: [128, 322],
    height: 480,
    shapes: [
      drawFloor(-180, 460, floor),
      ...person.farLeg,
      ...drawChair(seated.rest ?? 0, floor),
      ...person.farArm,
      ...person.body,
      s('path', {
        d: contour(zone.map(under)),
        fill: 'none',
        stroke: palette.green,
        strokeWidth: 22,
        strokeLineCap: 'butt',
      }),
      ...person.nearArm,
      drawCrease(creaseOf(skeleton)),
      drawGap(under(creaseOf(skeleton)), first),
      drawGap(last, under(lower.at(-1))),
    ],
    arrows: [
      {
        points: [
          [196, -214],
          [196, -96],
        ],
        tone: 'press',
      },
      {
        points: [
          [300, -104],
          [410, -104],
        ],
        tone: 'press',
      },
    ],
    notes: [
      { label: 'lean', at: [228, -220], anchor: 'start', width: 220, tone: 'press' },
      { label: 'slide', at: [430, -96], anchor: 'start', width: 140, tone: 'press' },
      { label: 'zone', at: [404, 112], anchor: 'start', width: 165, to: [(first[0] + last[0]) / 2, last[1] + 18] },
    ],
  };
}

function stepping(): Scene {
  const skeleton = skeletonOf(longStep);
  const person = drawPerson(skeleton, { near: 'flat', far: 'flat', hasBun: true });
  const floor = longStep.farLeg.ankle[1] + ankleHeight + 3;
  const wall = longStep.farArm.wrist[0] + 18;
  return {
    step: 'hip-front',
    scale: 0.41,
    hip: [222, 262],
    height: 480,
    shapes: [
      drawFloor(-380, 420, floor),
      ...drawWall(wall, 1, -460, floor),
      ...person.farArm,
      ...person.farLeg,
      ...person.body,
      ...person.nearArm,
    ],
    arrows: [
      {
        points: [
          [-130, -330],
          [-130, -470],
        ],
        tone: 'posture',
      },
      {
        points: [
          [-130, -60],
          [-138, 20],
          [-100, 90],
        ],
        tone: 'posture',
      },
    ],
    notes: [
      { label: 'tall', at: [-160, -400], anchor: 'end', width: 120, tone: 'posture' },
      { label: 'tuck', at: [-170, 20], anchor: 'end', width: 130, tone: 'posture' },
      { label: 'hip-pull', at: [112, -100], anchor: 'start', width: 92, to: [56, 4], tone: 'stretch' },
      { label: 'hand', at: [410, -200], anchor: 'start', width: 110 },
    ],
  };
}

function leaning(): Scene {
  const skeleton = skeletonOf(atWall);
  const person = drawPerson(skeleton, { near: 'flat', far: 'flat' });
  const floor = atWall.nearLeg.ankle[1] + ankleHeight + 3;
  const { middle, wall } = ballAtWaist(skeleton);
  const rim = pelvicRim(skeleton);
  return {
    step: 'ql-press',
    scale: 0.41,
    hip: [258, 252],
    height: 480,
    shapes: [
      drawFloor(-200, 320, floor),
      ...drawWall(wall, -1, -480, floor),
      drawBall(middle),
      ...person.farArm,
      ...person.farLeg,
      ...person.body,
      s('path', { d: contour(rim), fill: 'none', stroke: palette.ink, strokeWidth: 7, strokeDashArray: '13 11' }),
      ...person.nearArm,
    ],
    arrows: [
      {
        points: [
          [176, -206],
          [80, -206],
        ],
        tone: 'press',
      },
    ],
    notes: [
      { label: 'lean-back', at: [196, -206], anchor: 'start', width: 130, tone: 'press' },
      { label: 'ball', at: [-200, -190], anchor: 'end', width: 150, to: [middle[0] - 8, middle[1] - 14] },
      { label: 'rim', at: [-200, 0], anchor: 'end', width: 150, to: rim[0] ?? [0, 0] },
      { label: 'beside', at: [196, 60], anchor: 'start', width: 140 },
    ],
  };
}

function onTheBack(): Scene {
  const skeleton = skeletonOf(lying);
  const person = drawPerson(skeleton, { near: 'fist', far: 'fist' });
  const floor = (lying.rest ?? 0) + 4;
  return {
    step: 'hamstrings-stretch',
    scale: 0.445,
    hip: [226, 408],
    height: 480,
    shapes: [
      drawFloor(-480, 560, floor),
      ...person.farArm,
      ...person.farLeg,
      ...person.body,
      ...drawTowel(skeleton),
      ...person.nearArm,
    ],
    arrows: [
      {
        points: [
          [250, -400],
          [228, -468],
          [176, -528],
        ],
        tone: 'stretch',
      },
    ],
    notes: [
      { label: 'straighten', at: [272, -456], anchor: 'start', width: 120, tone: 'stretch' },
      { label: 'towel', at: [256, -246], anchor: 'start', width: 132, to: [36, -152] },
      { label: 'soft', at: [-80, -300], anchor: 'end', width: 150, to: [-32, -250] },
      { label: 'relaxed', at: [-80, -520], anchor: 'end', width: 150, to: [50, -532] },
    ],
  };
}

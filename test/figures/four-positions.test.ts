import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { FigureWords } from '../../pipeline/book.ts';
import type { Point } from '../../templates/figures/arrow.ts';
import { apart } from '../../templates/figures/curve.ts';
import { fourPositions } from '../../templates/figures/four-positions.ts';
import {
  ball,
  ballAtWaist,
  creaseOf,
  handWidth,
  pelvicRim,
  pressedThigh,
  thighEnds,
  towelBehindThigh,
} from '../../templates/figures/posture/contacts.ts';
import { edge } from '../../templates/figures/posture/edge.ts';
import { arm, foot, hands, head, trunkAndLeg } from '../../templates/figures/posture/flesh.ts';
import { armBones, legBones } from '../../templates/figures/posture/limbs.ts';
import * as postures from '../../templates/figures/posture/postures.ts';
import {
  ankleHeight,
  lengths,
  skeletonOf,
  type Arm,
  type Leg,
  type Skeleton,
} from '../../templates/figures/posture/skeleton.ts';
import { directionOf, put } from '../../templates/figures/posture/vector.ts';
import { theGuide } from './small-guide.ts';

const bodies = Object.entries(postures).map(([name, posture]) => [name, skeletonOf(posture)] as const);
const sitting = skeletonOf(postures.seated);
const stepping = skeletonOf(postures.longStep);
const leaning = skeletonOf(postures.atWall);
const onTheBack = skeletonOf(postures.lying);

/** How far the second bone turns from the first, clockwise; -180 to 180. */
function turn(first: number, second: number): number {
  return ((((second - first) % 360) + 540) % 360) - 180;
}

function anglesOfLeg({ hip, waist }: Skeleton, { knee, ankle, foot }: Leg) {
  const [trunk, thigh, shank] = [directionOf(waist, hip), directionOf(hip, knee), directionOf(knee, ankle)];
  return { hip: turn(thigh, trunk), knee: turn(thigh, shank), ankle: turn(foot, shank - 90) };
}

function anglesOfArm({ shoulder, elbow, wrist, hand }: Arm) {
  const [upper, fore] = [directionOf(shoulder, elbow), directionOf(elbow, wrist)];
  return { elbow: turn(fore, upper), wrist: turn(fore, hand) };
}

/** The distance from a point to a line of points. */
function distance([x, y]: Point, line: readonly Point[]): number {
  return Math.min(
    ...line.slice(1).map(([toX, toY], index) => {
      const [fromX, fromY] = line[index] ?? [toX, toY];
      const length = apart([fromX, fromY], [toX, toY]) || 1;
      const along = ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length ** 2;
      const share = Math.min(1, Math.max(0, along));
      return apart([x, y], [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]);
    }),
  );
}

describe('the people in the four positions', () => {
  it.each(bodies)(
    'have bones of the same lengths: %s',
    (_, { neck, waist, hip, nape, nearLeg, farLeg, nearArm, farArm }) => {
      const bones = [
        [apart(neck, waist), lengths.chest],
        [apart(waist, hip), lengths.loin],
        [apart(neck, nape), lengths.neck],
        ...[nearLeg, farLeg].flatMap(({ knee, ankle }) => [
          [apart(hip, knee), lengths.thigh],
          [apart(knee, ankle), lengths.shank],
        ]),
        ...[nearArm, farArm].flatMap(({ shoulder, elbow, wrist }) => [
          [apart(shoulder, elbow), lengths.upperArm],
          [apart(elbow, wrist), lengths.forearm],
        ]),
      ];
      for (const [drawn = 0, length = 1] of bones) expect(drawn).toBeCloseTo(length, 6);
    },
  );

  it('have trunks of 300 thousandths of the stature, and heads, hands and feet as long as in the table', () => {
    expect(lengths.chest + lengths.loin).toBe(300);
    expect(Math.max(...head.map(([, up]) => up))).toBe(lengths.head);
    const along = foot.map(([x]) => x);
    expect(Math.max(...along) - Math.min(...along)).toBe(lengths.foot);
    expect(Math.max(...hands.flat.map(([x]) => x))).toBeCloseTo(lengths.hand, -1);
  });

  it.each(bodies)('bend their joints no further than people can: %s', (_, skeleton) => {
    for (const leg of [skeleton.nearLeg, skeleton.farLeg]) {
      const { hip, knee, ankle } = anglesOfLeg(skeleton, leg);
      expect(hip).toBeGreaterThan(-30);
      expect(hip).toBeLessThan(125);
      expect(knee).toBeGreaterThan(0);
      expect(knee).toBeLessThan(140);
      expect(ankle).toBeGreaterThan(-50);
      expect(ankle).toBeLessThan(30);
    }
    for (const one of [skeleton.nearArm, skeleton.farArm]) {
      const { elbow, wrist } = anglesOfArm(one);
      expect(elbow).toBeGreaterThan(0);
      expect(elbow).toBeLessThan(145);
      expect(Math.abs(wrist)).toBeLessThan(75);
    }
  });
});

describe('the quadriceps press', () => {
  const thigh = edge(legBones(sitting, sitting.nearLeg), trunkAndLeg, 'front', [2, 3]);
  const [from, to] = pressedThigh(sitting);
  const zone = edge(legBones(sitting, sitting.nearLeg), trunkAndLeg, 'front', [from, to]);
  const forearm = edge(armBones(sitting.nearArm), arm, 'back', [1, 2]);

  it('starts a hand below the hip crease and ends a hand above the kneecap', () => {
    const [crease = [0, 0]] = thigh;
    expect(apart(crease, zone[0] ?? [0, 0])).toBeCloseTo(handWidth, -1);
    expect((3 - to) * lengths.thigh).toBeGreaterThan(handWidth);
  });

  it('has a hand of room between crease and press, and between press and kneecap', () => {
    const [crease, kneecap] = thighEnds(sitting);
    expect((from - crease) * lengths.thigh).toBeCloseTo(handWidth, 6);
    expect((kneecap - to) * lengths.thigh).toBeCloseTo(handWidth, 6);
    expect(creaseOf(sitting)).toEqual(thigh[0]);
  });

  it('has the forearm on the thigh within that stretch, sunk in by less than a finger', () => {
    const touching = forearm.filter(([x]) => x > (zone[0]?.[0] ?? 0) && x < (zone.at(-1)?.[0] ?? 0));
    expect(touching.length).toBeGreaterThan(0);
    for (const point of touching) expect(distance(point, thigh)).toBeLessThan(12);
  });

  it('lets neither elbow nor hand touch the crease or the kneecap', () => {
    expect(sitting.nearArm.elbow[0]).toBeGreaterThan(zone[0]?.[0] ?? 0);
    const kneecap = thigh.filter(([x]) => x > 225);
    const hand = hands.fist.map((point) => put(point, sitting.nearArm.wrist, sitting.nearArm.hand));
    for (const point of hand) expect(distance(point, kneecap)).toBeGreaterThan(4);
  });

  it('has both feet on the floor', () => {
    for (const { foot } of [sitting.nearLeg, sitting.farLeg]) expect(foot).toBe(0);
    expect(sitting.nearLeg.ankle[1]).toBeCloseTo(sitting.farLeg.ankle[1], -1);
  });
});

describe('the stretch of the front of the hip', () => {
  it('takes the near leg back and bends the front knee more than the one behind', () => {
    expect(anglesOfLeg(stepping, stepping.nearLeg).hip).toBeLessThan(-10);
    expect(anglesOfLeg(stepping, stepping.farLeg).knee).toBeGreaterThan(anglesOfLeg(stepping, stepping.nearLeg).knee);
  });

  it('keeps the trunk upright: no leaning, no arching back', () => {
    expect(Math.abs(directionOf(stepping.neck, stepping.hip) - 90)).toBeLessThan(4);
  });

  it('tucks the tailbone: the pelvis tips back against the chest, not forward', () => {
    expect(postures.longStep.loin).toBeLessThan(postures.longStep.chest);
  });

  it('lifts the heel of the leg behind, whose toes stay down', () => {
    const { ankle, foot, toes } = stepping.nearLeg;
    expect(foot).toBe(toes);
    const [, ball] = put([80, 39], ankle, foot);
    expect(ball).toBeCloseTo(stepping.farLeg.ankle[1] + ankleHeight, -1);
    expect(put([-36, 39], ankle, foot)[1]).toBeLessThan(ball - 30);
  });
});

describe('the waist press', () => {
  const { touch, middle, wall } = ballAtWaist(leaning);
  const back = edge(legBones(leaning, leaning.nearLeg), trunkAndLeg, 'back', [0, 2]);

  it('has the ball between back and wall, touching both', () => {
    expect(distance(touch, back)).toBeLessThan(1.5);
    expect(apart(touch, middle)).toBeCloseTo(ball.radius - ball.squash, 6);
    expect(middle[0] - wall).toBeCloseTo(ball.radius - ball.squash, 6);
  });

  it('keeps the rest of the body off the wall', () => {
    for (const [x] of back) expect(x).toBeGreaterThan(wall + 8);
  });

  it('presses above the pelvic rim, and no higher than 5 cm of a person of 1.7 m above it', () => {
    const top = Math.min(...pelvicRim(leaning).map(([, y]) => y));
    expect(touch[1]).toBeLessThan(top);
    expect(top - touch[1]).toBeLessThan(50 / 1.7);
  });
});

describe('the hamstring stretch', () => {
  const { behind } = towelBehindThigh(onTheBack);
  const { knee, ankle } = onTheBack.nearLeg;

  it('holds the towel behind the thigh, between hip and knee, far from the foot', () => {
    for (const point of behind) {
      expect(point[0]).toBeGreaterThan(knee[0] + 20);
      expect(point[1]).toBeLessThan(onTheBack.hip[1] - 100);
      expect(point[1]).toBeGreaterThan(knee[1] + 50);
      expect(apart(point, ankle)).toBeGreaterThan(lengths.shank);
    }
  });

  it('points the thigh to the ceiling, and leaves the knee soft', () => {
    expect(Math.abs(directionOf(onTheBack.hip, knee) + 90)).toBeLessThan(8);
    expect(anglesOfLeg(onTheBack, onTheBack.nearLeg).knee).toBeGreaterThan(10);
  });

  it('has the other knee bent and that foot down', () => {
    expect(anglesOfLeg(onTheBack, onTheBack.farLeg).knee).toBeGreaterThan(70);
    expect(onTheBack.farLeg.foot).toBe(0);
  });
});

describe('the picture of the four positions', () => {
  const words: FigureWords = { title: 'A picture', description: 'What it shows.', caption: 'A picture.', labels: {} };

  it('names the steps as the book does, each under its number, and the lock once', async () => {
    const text = toString(fourPositions.draw(await theGuide(), words));
    for (const head of [
      'step 2Quadriceps press',
      'step 3Front of hip stretch',
      'step 4Waist press',
      'step 11Hamstring stretch',
    ])
      expect(text).toContain(head);
    expect(text.match(/last/g)).toHaveLength(1);
  });
});

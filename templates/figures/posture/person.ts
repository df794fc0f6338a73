import type { Element } from 'hast';
import { s } from 'hastscript';
import { bun } from './flesh.ts';
import { palette } from '../palette.ts';
import {
  armBones,
  armPath,
  bunPoint,
  clothPath,
  earPath,
  hairPath,
  headPath,
  legBones,
  legPath,
  sleevePaths,
  type Grip,
} from './limbs.ts';
import type { Arm, Leg, Skeleton } from './skeleton.ts';

/** Flat tints: skin, shirt and shorts of the near side, and of the far side, which lies in shade. */
const tints = {
  near: { skin: '#f6e9da', shirt: '#cfe0e2', shorts: '#84a9ae' },
  far: { skin: '#e6d5c2', shirt: '#b4ccd0', shorts: '#6b9197' },
} as const;

const hairTone = '#8b7965';

type Side = keyof typeof tints;

/** The outline of all shapes of a scene, for the group around them; in the picture it is thinner by the scale of the person. */
export const outline = {
  stroke: palette.boneLine,
  strokeWidth: 6.5,
  strokeLineJoin: 'round',
  strokeLineCap: 'round',
} as const;

/** A person in layers, from the far side to the near one, so that things can lie between them. */
export type Person = {
  readonly farArm: readonly Element[];
  readonly farLeg: readonly Element[];
  readonly body: readonly Element[];
  readonly nearArm: readonly Element[];
};

/** How a person differs from the others. */
export type Look = { readonly near: Grip; readonly far: Grip; readonly hasBun?: boolean };

/** A body of skin and clothes around the bones, seen from its right side. */
export function drawPerson(skeleton: Skeleton, look: Look): Person {
  return {
    farArm: drawArm(skeleton.farArm, look.far, 'far'),
    farLeg: drawLeg(skeleton, skeleton.farLeg, 'far'),
    body: [
      ...(look.hasBun === true ? [drawBun(skeleton)] : []),
      drawShape(headPath(skeleton), tints.near.skin),
      s('path', { d: hairPath(skeleton), fill: hairTone }),
      s('path', { d: earPath(skeleton), fill: tints.near.skin }),
      ...drawLeg(skeleton, skeleton.nearLeg, 'near'),
      drawShape(
        clothPath(legBones(skeleton, skeleton.nearLeg), [-0.05, 1.8], { ease: 3, flare: 4, rest: skeleton.rest }),
        tints.near.shirt,
      ),
    ],
    nearArm: drawArm(skeleton.nearArm, look.near, 'near'),
  };
}

function drawBun(skeleton: Skeleton): Element {
  const [cx, cy] = bunPoint(skeleton);
  return s('circle', { cx, cy, r: bun.radius, fill: hairTone });
}

function drawLeg(skeleton: Skeleton, leg: Leg, side: Side): readonly Element[] {
  const bones = legBones(skeleton, leg);
  return [
    drawShape(legPath(bones, leg), tints[side].skin),
    drawShape(clothPath(bones, [1.02, 2.45], { ease: 3, flare: 7, rest: skeleton.rest }), tints[side].shorts),
  ];
}

function drawArm(arm: Arm, grip: Grip, side: Side): readonly Element[] {
  const bones = armBones(arm);
  const { cloth, hem } = sleevePaths(bones);
  return [
    drawShape(armPath(bones, arm, grip), tints[side].skin),
    ...(side === 'far'
      ? [drawShape(cloth, tints.far.shirt)]
      : [s('path', { d: cloth, fill: tints.near.shirt, stroke: 'none' }), s('path', { d: hem, fill: 'none' })]),
  ];
}

function drawShape(d: string, fill: string): Element {
  return s('path', { d, fill });
}

import type { Point } from '../arrow.ts';
import { turn } from './turn.ts';

/** A bone of the spine seen from the side: its middle and how far it leans, in degrees; forward is above 0. */
export type Vertebra = { readonly name: VertebraName; readonly middle: Point; readonly lean: number };

export type VertebraName = (typeof levels)[number]['name'];

/**
 * From below: the distance to the middle below, the lean in a level pelvis, and the share of a tip that the bone leans with.
 * The upper ones lean back instead, so that the trunk stays over the hips. No distance depends on the tip.
 */
const levels = [
  { name: 'L5', below: 23, lean: 24, share: 0.5 },
  { name: 'L4', below: 36, lean: 9, share: 0.12 },
  { name: 'L3', below: 36, lean: -3, share: -0.25 },
  { name: 'L2', below: 36, lean: -11, share: -0.55 },
  { name: 'L1', below: 35, lean: -15, share: -0.75 },
  { name: 'T12', below: 34, lean: -16, share: -0.85 },
] as const;

/** Middle of the top of the sacrum, and how far it leans, in a level pelvis. */
const sacrumTop = { at: [-53, -108], lean: 33 } as const;

/** The low spine from L5 up to T12, with the pelvis tipped forward by `tilt` degrees. */
export function sideSpine(tilt: number): readonly Vertebra[] {
  let below = { middle: turn(sacrumTop.at, tilt), lean: sacrumTop.lean + tilt };
  return levels.map(({ name, below: distance, lean: level, share }) => {
    const lean = level + share * tilt;
    const [x, y] = turn([0, -distance], (below.lean + lean) / 2);
    below = { middle: [below.middle[0] + x, below.middle[1] + y], lean };
    return { name, ...below };
  });
}

/** A point counted from the middle of a vertebra, x toward its front, on the page. */
export function onVertebra({ middle, lean }: Vertebra, at: Point): Point {
  const [x, y] = turn(at, lean);
  return [middle[0] + x, middle[1] + y];
}

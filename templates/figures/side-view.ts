import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawSideBody, sideClips, type Paints } from './anatomy/side-body.ts';
import type { Point } from './arrow.ts';
import { round } from './text.ts';

/** A side view in a picture: where the hip joint lies and how many units are a millimetre, and what is shown. */
export type SideView = {
  readonly prefix: string;
  readonly hip: Point;
  readonly scale: number;
  readonly tilt: number;
  readonly paints: Paints;
};

/** The highest and the lowest line of every side view, counted from the hip joint: above the last rib, below the knee. */
export const sideTop = -352;
export const sideBottom = 486;
const half = 260;

/** Where a point of the body lies in the picture. */
export function inView({ hip, scale }: SideView, [x, y]: Point): Point {
  return [hip[0] + x * scale, hip[1] + y * scale];
}

/** What a side view needs to have defined. */
export function viewDefinitions({ prefix, tilt }: SideView): readonly Element[] {
  const frame = s('rect', { x: -half, y: sideTop, width: 2 * half, height: sideBottom - sideTop });
  return [...sideClips(prefix, tilt), s('clipPath', { id: `${prefix}-frame` }, [frame])];
}

/** Draws the body, cut off above and below. */
export function drawView({ prefix, hip, scale, tilt, paints }: SideView): Element {
  const transform = `translate(${hip.map(round).join(' ')}) scale(${scale})`;
  return s('g', { transform }, [
    s('g', { clipPath: `url(#${prefix}-frame)` }, [...drawSideBody(prefix, tilt, paints)]),
  ]);
}

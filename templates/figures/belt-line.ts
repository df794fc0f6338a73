import type { Element } from 'hast';
import { s } from 'hastscript';
import { turn } from './anatomy/turn.ts';
import type { Point } from './arrow.ts';
import { palette } from './palette.ts';
import { inView, type SideView } from './side-view.ts';
import { round } from './text.ts';

/** The height of the belt over the hip joint. */
const height = -104;

const dashes = { stroke: palette.teal, strokeWidth: 4, strokeDashArray: '12 7' } as const;

/** Where the belt line begins behind the body and ends in front of it; it tips with the pelvis. */
export function beltEnds(view: SideView): readonly [Point, Point] {
  const at = (x: number): Point => inView(view, turn([x, height], view.tilt));
  return [at(-166), at(114)];
}

/** A dashed line at the height of a belt: level with the pelvis level, slanted with the pelvis tipped. */
export function drawBelt(view: SideView): Element {
  const d = `M${beltEnds(view)
    .map((point) => point.map(round).join(' '))
    .join('L')}`;
  return s('g', [s('path', { d, stroke: palette.paper, strokeWidth: 8 }), s('path', { d, ...dashes })]);
}

/** A piece of the belt line for a legend, around its middle. */
export function drawBeltSample(x: number, y: number): Element {
  return s('path', { d: `M${x - 22} ${y}H${x + 22}`, ...dashes });
}

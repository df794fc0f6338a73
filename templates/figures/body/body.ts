import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { palette } from '../palette.ts';
import { round } from '../text.ts';
import type { BodyArt } from './body-art.ts';

/** A body with its measures in units of its art: its middle, head and foot, and where it is cut off from the arms. */
export type Body<Places> = {
  readonly art: BodyArt;
  readonly axis: number;
  readonly top: number;
  readonly bottom: number;
  /** The gap between arm and trunk on the viewer's left, at the heights of `gapHeights`. */
  readonly gap: readonly number[];
  readonly places: Places;
};

/** Where and how large a body stands in a picture: `x` is its middle, `y` its first line. */
export type Stand = { readonly x: number; readonly y: number; readonly scale: number };

/** Heights of `gap`, from just below the armpit on; the last one lies below the hand. */
const gapHeights = [452, 500, 560, 640, 780];

const hairTone = '#e6dccb';

const skin = { fill: palette.skin, stroke: palette.skinLine, strokeLineJoin: 'round' } as const;

/** A pale silhouette without face or hair lines; `shapes`, in units of the art, lie on it. */
export function drawBody(
  { art, axis, top }: Pick<Body<unknown>, 'art' | 'axis' | 'top'>,
  { x, y, scale }: Stand,
  shapes: readonly Element[] = [],
): Element {
  const move = `translate(${round(x - axis * scale)} ${round(y - top * scale)}) scale(${scale})`;
  const crown = [...art.hair, ...art.head].join('');
  return s('g', { transform: move }, [
    s('path', { d: crown, ...skin, strokeWidth: 7 }),
    s('path', { d: art.outline, ...skin, strokeWidth: 3.5 }),
    s('path', { d: art.head.join(''), fill: palette.skin }),
    s('path', { d: art.hair.join(''), fill: hairTone }),
    ...shapes,
  ]);
}

/** Trunk and legs alone, cut off below the chest and from the arms; `clip` is the id of the cut. */
export function drawTrunk(
  { art, axis, bottom, gap }: Pick<Body<unknown>, 'art' | 'axis' | 'bottom' | 'gap'>,
  { x, y, scale }: Stand,
  clip: string,
  shapes: readonly Element[],
): Element {
  const left = gap.map((at, index): Point => [at, gapHeights[index] ?? 0]);
  const foot: Point = [gap.at(-1) ?? 0, bottom + 10];
  const edge = [...left, foot];
  const around = [...edge, ...edge.toReversed().map(([across, down]): Point => [2 * axis - across, down])];
  const move = `translate(${round(x - axis * scale)} ${round(y - trunkTop * scale)}) scale(${scale})`;
  return s('g', { transform: move }, [
    s('clipPath', { id: clip }, [s('polygon', { points: around.map((point) => point.join(',')).join(' ') })]),
    s('path', { d: art.outline, ...skin, strokeWidth: 3, clipPath: `url(#${clip})` }),
    ...shapes,
  ]);
}

/** Where the trunk begins, in units of the art. */
export const trunkTop = 452;

/** Where a point of the art lies in the picture. */
export function inPicture(
  { axis, top }: Pick<Body<unknown>, 'axis' | 'top'>,
  { x, y, scale }: Stand,
  at: Point,
): Point {
  return [round(x + (at[0] - axis) * scale), round(y + (at[1] - top) * scale)];
}

import type { Element } from 'hast';
import { once } from '../once.ts';
import { blend, colourOf, white, type Colour } from './colour.ts';
import { elementsOf } from './elements-of.ts';
import type { Point } from './matrix.ts';
import type { Shape } from './painted.ts';
import type { Ring } from './path-rings.ts';

/** What covers less than this lets through so much that it counts as nothing. */
const faint = 0.02;

/** The colours that may lie at a point under what is painted next: one, or those of a pattern. The paper is white. */
export function groundAt(point: Point, below: readonly Shape[], picture: Element): readonly Colour[] {
  for (let index = below.length - 1; index >= 0; index--) {
    const shape = below[index];
    if (shape === undefined || shape.opacity.fill < faint || !fills(shape, point)) continue;
    const colours = coloursOf(shape.fill, picture);
    if (colours.length === 0) continue;
    if (shape.opacity.fill >= 1) return colours;
    const under = groundAt(point, below.slice(0, index), picture);
    return colours.flatMap((colour) => under.map((ground) => blend(colour, ground, shape.opacity.fill)));
  }
  return [white];
}

/** Whether one of these hides what was painted before at a point. */
export function isHidden(point: Point, above: readonly Shape[]): boolean {
  return above.some((shape) => shape.opacity.fill === 1 && fills(shape, point));
}

/** The colours of a `fill` or `stroke`: none, one, or those of the pattern that it names. */
export function coloursOf(paint: string, picture: Element): readonly Colour[] {
  const [, id] = /^url\(#(.*)\)$/.exec(paint) ?? [];
  if (id !== undefined) return patternsOf(picture).get(id) ?? [];
  const colour = colourOf(paint);
  return colour === undefined ? [] : [colour];
}

const patternsOf = once((picture: Element): ReadonlyMap<string, readonly Colour[]> => {
  const patterns = new Map<string, readonly Colour[]>();
  for (const element of elementsOf(picture)) {
    const { id } = element.properties;
    if (typeof id !== 'string' || !/pattern|gradient/i.test(element.tagName)) continue;
    const paints = elementsOf(element).flatMap(({ properties: { fill, stroke, stopColor } }) => [
      fill,
      stroke,
      stopColor,
    ]);
    const colours = paints.map((paint) => colourOf(String(paint ?? '')));
    patterns.set(
      id,
      colours.filter((colour) => colour !== undefined),
    );
  }
  return patterns;
});

function fills(shape: Shape, point: Point): boolean {
  const [x, y] = point;
  const { fill, box, isEvenOdd } = shape;
  if (fill === 'none' || x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  return holds(shape.rings(), point, isEvenOdd) && isUnclipped(shape, point);
}

/** Whether a shape is painted at a point, as far as its clips say. */
export function isUnclipped({ clips }: Pick<Shape, 'clips'>, point: Point): boolean {
  return clips.every((clip) => holds(clip(), point, false));
}

/** Whether a point lies inside: by how often the outline turns around it. */
function holds(rings: readonly Ring[], [x, y]: Point, isEvenOdd: boolean): boolean {
  let turns = 0;
  for (const ring of rings) {
    let from = ring.at(-1) ?? [0, 0];
    for (const to of ring) {
      if (from[1] <= y !== to[1] <= y) {
        const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        if (crossing > x) turns += to[1] > from[1] ? 1 : -1;
      }
      from = to;
    }
  }
  return isEvenOdd ? turns % 2 !== 0 : turns !== 0;
}

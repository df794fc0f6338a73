import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { once } from '../once.ts';
import { blend, colourOf, white, type Colour } from './colour.ts';
import type { Point } from './matrix.ts';
import type { Painted, Shape } from './painted.ts';
import type { Ring } from './path-rings.ts';

/** What covers less than this lets through so much that it counts as nothing. */
const faint = 0.02;

/** The colours that may lie at a point under what is painted next: one, or those of a pattern. The paper is white. */
export function groundAt(point: Point, below: readonly Painted[], picture: Element): readonly Colour[] {
  for (let index = below.length - 1; index >= 0; index--) {
    const shape = below[index];
    if (shape?.kind !== 'shape' || shape.opacity.fill < faint || !fills(shape, point)) continue;
    const colours = coloursOf(shape.fill, picture);
    if (colours.length === 0) continue;
    if (shape.opacity.fill >= 1) return colours;
    const under = groundAt(point, below.slice(0, index), picture);
    return colours.flatMap((colour) => under.map((ground) => blend(colour, ground, shape.opacity.fill)));
  }
  return [white];
}

/** Whether one of these hides what was painted before at a point. */
export function isHidden(point: Point, above: readonly Painted[]): boolean {
  return above.some((shape) => shape.kind === 'shape' && shape.opacity.fill === 1 && fills(shape, point));
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
  visit(picture, 'element', (element) => {
    const { id } = element.properties;
    if (typeof id !== 'string' || !/pattern|gradient/i.test(element.tagName)) return;
    const colours: Colour[] = [];
    visit(element, 'element', ({ properties: { fill, stroke, stopColor } }) => {
      for (const paint of [fill, stroke, stopColor]) {
        const colour = colourOf(String(paint ?? ''));
        if (colour !== undefined) colours.push(colour);
      }
    });
    patterns.set(id, colours);
  });
  return patterns;
});

function fills({ fill, box, rings, isEvenOdd, clips }: Shape, [x, y]: Point): boolean {
  if (fill === 'none' || x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  return holds(rings, [x, y], isEvenOdd) && isUnclipped({ clips }, [x, y]);
}

/** Whether a shape is painted at a point, as far as its clips say. */
export function isUnclipped({ clips }: Pick<Shape, 'clips'>, point: Point): boolean {
  return clips.every((clip) => holds(clip, point, false));
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

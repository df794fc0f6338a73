import { contrast } from '../../picture/colour.ts';
import { crossings } from '../../picture/crossing.ts';
import { coloursOf, groundAt, isHidden, isUnclipped } from '../../picture/ground.ts';
import type { Line, Shape } from '../../picture/painted.ts';
import { leaves, touch } from '../../picture/touch.ts';
import type { Fault } from './fault.ts';
import type { Picture } from './picture-of.ts';

/** Lines fainter than this on their ground disturb no words. */
const visible = 1.5;

/** Words that leave the picture, touch each other, or have a line run through them. */
export function* placeFaults(picture: Picture): Iterable<Fault> {
  const { name, width, height, lines } = picture;
  for (const line of lines) {
    if (!leaves(line, width, height)) continue;
    const reason = `Unexpected words \`${line.text}\` that reach out of ${name}, expected words that fit into it`;
    yield { reason, words: line.text };
  }
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (!touch(line, other)) continue;
      const reason = `Unexpected words \`${line.text}\` on \`${other.text}\` in ${name}, expected room between them`;
      yield { reason, words: line.text };
    }
  }
  for (const line of lines) {
    if (!isCrossed(line, picture)) continue;
    const reason = `Unexpected line through the words \`${line.text}\` in ${name}, expected words that stand free`;
    yield { reason, words: line.text };
  }
}

function isCrossed(line: Line, picture: Picture): boolean {
  const place = picture.painted.indexOf(line);
  return picture.painted.some((thing, index) => {
    if (thing.kind !== 'shape' || thing.stroke === 'none' || thing.strokeWidth === 0) return false;
    const points = crossings(thing, line).filter((point) => isUnclipped(thing, point));
    if (points.length === 0) return false;
    const above = picture.painted.slice(index + 1, index < place ? place : undefined);
    return points.some((point) => !isHidden(point, above) && isVisible(thing, point, picture, index));
  });
}

function isVisible(shape: Shape, point: readonly [number, number], picture: Picture, index: number): boolean {
  const below = picture.painted.slice(0, index + (shape.fill === 'none' ? 0 : 1));
  const grounds = groundAt(point, below, picture.element);
  const strokes = coloursOf(shape.stroke, picture.element);
  return strokes.some((stroke) => grounds.some((ground) => contrast(stroke, ground) >= visible));
}

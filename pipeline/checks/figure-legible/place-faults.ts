import { contrast } from '../../picture/colour.ts';
import { crossings } from '../../picture/crossing.ts';
import { coloursOf, groundAt, isHidden, isUnclipped } from '../../picture/ground.ts';
import type { Point } from '../../picture/matrix.ts';
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
  const { below, above } = picture.near(line);
  return [...below, ...above].some((shape, index, near) => {
    if (shape.stroke === 'none' || shape.strokeWidth === 0) return false;
    const points = crossings(shape, line).filter((point) => isUnclipped(shape, point));
    if (points.length === 0) return false;
    const hiding = near.slice(index + 1, index < below.length ? below.length : undefined);
    const under = near.slice(0, index + (shape.fill === 'none' ? 0 : 1));
    return points.some((point) => !isHidden(point, hiding) && isVisible(shape, point, under, picture));
  });
}

function isVisible(shape: Shape, point: Point, under: readonly Shape[], { element }: Picture): boolean {
  const grounds = groundAt(point, under, element);
  const strokes = coloursOf(shape.stroke, element);
  return strokes.some((stroke) => grounds.some((ground) => contrast(stroke, ground) >= visible));
}

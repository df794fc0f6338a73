import { meet } from './box.ts';
import type { Point } from './matrix.ts';
import type { Line } from './painted.ts';

type Cornered = Pick<Line, 'corners' | 'box'>;

/** Whether two lines touch: no straight line parallel to a side of either keeps them apart. */
export function touch(one: Cornered, other: Cornered): boolean {
  if (!meet(one.box, other.box)) return false;
  return [one, other].every(({ corners }) =>
    corners.every((corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      const across: Point = [next[1] - corner[1], corner[0] - next[0]];
      const [a = [], b = []] = [one, other].map((line) => line.corners.map(([x, y]) => x * across[0] + y * across[1]));
      return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a);
    }),
  );
}

/** Whether a line reaches out of a picture of this size. */
export function leaves({ box }: Pick<Line, 'box'>, width: number, height: number): boolean {
  return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
}

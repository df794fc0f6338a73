import type { Point } from './matrix.ts';
import type { Line } from './painted.ts';

type Cornered = Pick<Line, 'corners'>;

/** Whether two lines touch: no straight line parallel to a side of either keeps them apart. */
export function touch(one: Cornered, other: Cornered): boolean {
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
export function leaves({ corners }: Cornered, width: number, height: number): boolean {
  return corners.some(([x, y]) => x < 0 || y < 0 || x > width || y > height);
}

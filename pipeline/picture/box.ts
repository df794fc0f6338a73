import { moved, unmoved, type Matrix, type Point } from './matrix.ts';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The box around some points; one that meets no other where there are none. */
export function boxOf(runs: Iterable<readonly Point[]>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of runs) {
    for (const [x, y] of points) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, top, right, bottom };
}

/** The box around a box that was moved; a turned one has room to spare. */
export function movedBox(matrix: Matrix, box: Box): Box {
  if (matrix === unmoved || box.left > box.right) return box;
  const { left, top, right, bottom } = box;
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return boxOf([corners.map((corner) => moved(matrix, corner))]);
}

/** Whether two boxes share a point. */
export function meet(one: Box, other: Box): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

import { meet, type Box } from './box.ts';
import type { Point } from './matrix.ts';
import type { Line, Shape } from './painted.ts';

/** Shares of the box of a line that its letters hardly reach: a line there touches nothing. */
const margin = { side: 0.02, top: 0.08, bottom: 0.16 } as const;

/** Points in the middle of where a shape's outline runs through a line of text. */
export function crossings(shape: Shape, { corners, box }: Line): readonly Point[] {
  const [topLeft, topRight, , bottomLeft] = corners;
  const across: Point = [topRight[0] - topLeft[0], topRight[1] - topLeft[1]];
  const down: Point = [bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]];
  const size = across[0] * down[1] - across[1] * down[0];
  if (size === 0 || !meet(shape.box, box)) return [];
  /** As shares of the line's box: how far to the right, how far down. */
  const share = ([x, y]: Point): Point => {
    const [dx, dy] = [x - topLeft[0], y - topLeft[1]];
    return [(dx * down[1] - dy * down[0]) / size, (across[0] * dy - across[1] * dx) / size];
  };
  const points: Point[] = [];
  for (const ring of shape.rings()) {
    let from = ring[0];
    for (const to of ring) {
      if (from === undefined || from === to) continue;
      const inside = isBeside(from, to, box) ? undefined : clip(share(from), share(to));
      if (inside !== undefined) {
        points.push([from[0] + (to[0] - from[0]) * inside, from[1] + (to[1] - from[1]) * inside]);
      }
      from = to;
    }
  }
  return points;
}

/** Whether both ends lie on the same side of a box. */
function isBeside([fromX, fromY]: Point, [toX, toY]: Point, { left, top, right, bottom }: Box): boolean {
  return (
    (fromX < left && toX < left) ||
    (fromX > right && toX > right) ||
    (fromY < top && toY < top) ||
    (fromY > bottom && toY > bottom)
  );
}

/** Where on the way from one point to the other the middle of the part inside the text lies, by Liang and Barsky. */
function clip([fromX, fromY]: Point, [toX, toY]: Point): number | undefined {
  let [enter, leave] = [0, 1];
  const edges = [
    [fromX - toX, fromX - margin.side],
    [toX - fromX, 1 - margin.side - fromX],
    [fromY - toY, fromY - margin.top],
    [toY - fromY, 1 - margin.bottom - fromY],
  ] as const;
  for (const [way, room] of edges) {
    if (way === 0 && room < 0) return undefined;
    if (way < 0) enter = Math.max(enter, room / way);
    if (way > 0) leave = Math.min(leave, room / way);
  }
  return enter < leave ? (enter + leave) / 2 : undefined;
}

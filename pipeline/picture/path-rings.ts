import type { Point } from './matrix.ts';
import type { Piece } from './path-pieces.ts';

/** A run of straight pieces: a piece of an outline, curves broken into short ones. */
export type Ring = readonly Point[];

/** Straight pieces for one curve: a curve of a hand's width is then true to a hair. */
const parts = 4;

/** The rings of a path. A closed one ends where it began. */
export function pathRings(pieces: readonly Piece[]): readonly Ring[] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  for (const { kind, points } of pieces) {
    if (kind === 'move') {
      ring = [...points];
      rings.push(ring);
    } else if (kind === 'lines') ring.push(...points);
    else ring.push(...curve(ring.at(-1), points));
  }
  return rings.filter((one) => one.length > 1);
}

/** Points of a curve with one control point or two behind its start. */
function curve(from: Point = [0, 0], [one = from, two = one, end]: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  for (let part = 1; part <= parts; part++) {
    const [share, rest] = [part / parts, 1 - part / parts];
    const at = (axis: 0 | 1): number =>
      end === undefined
        ? rest * rest * from[axis] + 2 * rest * share * one[axis] + share * share * two[axis]
        : rest ** 3 * from[axis] +
          3 * rest * rest * share * one[axis] +
          3 * rest * share * share * two[axis] +
          share ** 3 * end[axis];
    points.push([at(0), at(1)]);
  }
  return points;
}

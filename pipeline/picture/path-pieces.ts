import type { Point } from './matrix.ts';

/**
 * A piece of a path behind the point that the last one ended at: `move` begins a new ring, `lines` goes from point to point,
 * `curve` has one control point or two before its end.
 */
export type Piece = { readonly kind: 'move' | 'lines' | 'curve'; readonly points: readonly Point[] };

/** Straight lines for an arc. */
const arcLines = 12;

/** The pieces of a path's `d`, https://www.w3.org/TR/SVG11/paths.html#PathData, in its own coordinates; arcs as lines. */
export function pathPieces(d: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const read = scan(d);
  let [x, y]: Point = [0, 0];
  let [startX, startY]: Point = [0, 0];
  /** The last control point, and the kind of curve it belonged to. */
  let control: { readonly kind: string; readonly at: Point } = { kind: '', at: [0, 0] };
  for (let command = read.command(); command !== undefined; command = read.command()) {
    const kind = command.toUpperCase();
    const [offX, offY]: Point = command === kind ? [0, 0] : [x, y];
    const point = (): Point => [read.number() + offX, read.number() + offY];
    const mirrored = (kinds: string): Point =>
      kinds.includes(control.kind) && control.kind !== '' ? [2 * x - control.at[0], 2 * y - control.at[1]] : [x, y];
    const from: Point = [x, y];
    let at: Point = from;
    let next: Point = from;
    switch (kind) {
      case 'M':
        next = point();
        pieces.push({ kind: 'move', points: [next] });
        [startX, startY] = next;
        break;
      case 'L':
        next = point();
        pieces.push({ kind: 'lines', points: [next] });
        break;
      case 'H':
        next = [read.number() + offX, y];
        pieces.push({ kind: 'lines', points: [next] });
        break;
      case 'V':
        next = [x, read.number() + offY];
        pieces.push({ kind: 'lines', points: [next] });
        break;
      case 'C':
      case 'S': {
        const first = kind === 'C' ? point() : mirrored('CS');
        at = point();
        next = point();
        pieces.push({ kind: 'curve', points: [first, at, next] });
        break;
      }
      case 'Q':
      case 'T':
        at = kind === 'Q' ? point() : mirrored('QT');
        next = point();
        pieces.push({ kind: 'curve', points: [at, next] });
        break;
      case 'A': {
        const [radiusX, radiusY, angle] = [read.number(), read.number(), read.number()];
        const [isLarge, isClockwise] = [read.flag(), read.flag()];
        next = point();
        const points = arc(from, next, [radiusX, radiusY], (angle * Math.PI) / 180, isLarge, isClockwise);
        pieces.push({ kind: 'lines', points });
        break;
      }
      case 'Z':
        next = [startX, startY];
        pieces.push({ kind: 'lines', points: [next] }, { kind: 'move', points: [next] });
        break;
      default:
        return pieces;
    }
    [x, y] = next;
    control = { kind, at };
  }
  return pieces;
}

/** Reads commands and numbers; numbers may stand without a space between them, as may the two flags of an arc. */
function scan(d: string) {
  const tokens = d.match(/[a-df-zA-DF-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  let index = 0;
  let last: string | undefined;
  return {
    /** The next command, or the last one again: further points of an `M` are lines. */
    command(): string | undefined {
      const token = tokens[index];
      if (token === undefined) return undefined;
      if (token > '9') {
        index += 1;
        last = token;
      } else if (last === 'M' || last === 'm') last = last === 'M' ? 'L' : 'l';
      return last;
    },
    number: (): number => Number(tokens[index++] ?? 0),
    flag(): boolean {
      const token = tokens[index] ?? '0';
      if (token.length > 1) tokens[index] = token.slice(1);
      else index += 1;
      return token.startsWith('1');
    },
  };
}

/** Points of an arc behind its start, https://www.w3.org/TR/SVG11/implnote.html#ArcImplementationNotes. */
function arc(
  from: Point,
  to: Point,
  radii: Point,
  angle: number,
  isLarge: boolean,
  isClockwise: boolean,
): readonly Point[] {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cosine * halfX + sine * halfY, cosine * halfY - sine * halfX];
  const [wide, high] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (wide === 0 || high === 0) return [to];
  const reach = (x / wide) ** 2 + (y / high) ** 2;
  const grown = Math.sqrt(Math.max(1, reach));
  const [radiusX, radiusY] = [wide * grown, high * grown];
  const rest = Math.sqrt(Math.max(0, 1 / Math.max(reach / grown ** 2, 1e-12) - 1)) * (isLarge === isClockwise ? -1 : 1);
  const [midX, midY] = [(rest * radiusX * y) / radiusY, (-rest * radiusY * x) / radiusX];
  const centre: Point = [
    cosine * midX - sine * midY + (from[0] + to[0]) / 2,
    sine * midX + cosine * midY + (from[1] + to[1]) / 2,
  ];
  const start = Math.atan2((y - midY) / radiusY, (x - midX) / radiusX);
  const end = Math.atan2((-y - midY) / radiusY, (-x - midX) / radiusX);
  const turn = 2 * Math.PI;
  const sweep = isClockwise ? (((end - start) % turn) + turn) % turn : -((((start - end) % turn) + turn) % turn);
  return Array.from({ length: arcLines }, (_, index) => {
    const at = start + (sweep * (index + 1)) / arcLines;
    const [alongX, alongY] = [radiusX * Math.cos(at), radiusY * Math.sin(at)];
    return [centre[0] + cosine * alongX - sine * alongY, centre[1] + sine * alongX + cosine * alongY];
  });
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { drawTrunk, trunkTop, type Body, type Stand } from './body/body.ts';
import { mirror } from './body/places.ts';
import { palette } from './palette.ts';
import { leader, offLimitsBand, offLimitsEdge, pressBand } from './press-marks.ts';
import type { Place } from './press-places.ts';
import { drawOffLimits, drawPress } from './spot-mark.ts';
import { capHeight, leading, round, setLines, widthOf, wrap, type TextStyle } from './text.ts';

/** A place with its words: a bold first line, when there is one, and plain ones. */
export type Named = Place & { readonly kind: 'press' | 'never'; readonly strong?: string; readonly text: string };

/** One body with its words: those on the viewer's left and those on the right. */
export type PressPanel = {
  readonly clip: string;
  readonly body: Body<unknown>;
  readonly stand: Stand;
  readonly left: readonly Named[];
  readonly right: readonly Named[];
  /** Edges of the columns of words. */
  readonly edges: readonly [left: number, right: number];
  /** How wide the column of words on either side is. */
  readonly columns: readonly [left: number, right: number];
  readonly size: number;
};

const radius = 14;

/** Every mark stands on both sides of the body; the words point at one of them. */
export function drawPressPanel(panel: PressPanel): readonly Element[] {
  const { body, stand, clip, left, right } = panel;
  const marks = [...left, ...right].flatMap((place) => drawPlace(place, body.axis, radius / stand.scale));
  return [drawTrunk(body, stand, clip, marks), ...drawColumn(panel, 'left'), ...drawColumn(panel, 'right')];
}

function drawPlace(
  { at, kind, reach, share, isInMiddle = false }: Named,
  axis: number,
  size: number,
): readonly Element[] {
  const sides = isInMiddle ? [at] : [at, at.map((point) => mirror(point, axis))];
  return sides.flatMap((points) => {
    const middle = middleOf(points, share);
    const mark = kind === 'press' ? drawPress(middle, size) : drawOffLimits(middle, size * 0.8);
    if (reach !== undefined) return [field(middle, reach), mark];
    if (points.length < 2) return [mark];
    return [...(kind === 'press' ? pressBand(points, 40) : offLimitsBand(points, 24)), mark];
  });
}

function field([cx, cy]: Point, [rx, ry]: Point): Element {
  return s('ellipse', { cx, cy, rx, ry, ...offLimitsEdge });
}

/** The middle point of three; of two, the one that lies so far along. */
function middleOf(points: readonly Point[], share = 0.5): Point {
  const [first = [0, 0], last = first] = [points[0], points.at(-1)];
  if (points.length % 2 === 1) return points[(points.length - 1) / 2] ?? first;
  return [round(first[0] + (last[0] - first[0]) * share), round(first[1] + (last[1] - first[1]) * share)];
}

function drawColumn(panel: PressPanel, side: 'left' | 'right'): readonly Element[] {
  const { body, stand, edges, columns, size } = panel;
  const [x, width] = side === 'left' ? [edges[0], columns[0]] : [edges[1], columns[1]];
  const anchor = side === 'left' ? 'start' : 'end';
  const prose: TextStyle = { size, anchor };
  const strong: TextStyle = { size, weight: 700, anchor, fill: palette.green };
  const placed = panel[side]
    .map((place) => {
      const lines = wrap(place.text, width, prose);
      const head = place.strong === undefined ? 0 : 1;
      return {
        place,
        lines,
        head,
        at: target(place, body, stand, side),
        height: (lines.length + head) * size * leading,
      };
    })
    .toSorted((one, other) => one.at[1] - other.at[1]);
  const tops = spread(placed.map(({ at, height }) => ({ middle: at[1], height })));
  return placed.flatMap(({ place, lines, head, at }, index) => {
    const top = tops[index] ?? 0;
    const base = top + size * capHeight + 2;
    const rows = [
      ...(head === 1 ? [widthOf(place.strong ?? '', strong)] : []),
      ...lines.map((line) => widthOf(line, prose)),
    ];
    const row = nearestRow(rows.length, (at[1] - top) / (size * leading));
    const from: Point = [x + (side === 'left' ? 1 : -1) * ((rows[row] ?? 0) + 8), top + size * (0.45 + row * leading)];
    return [
      ...leader(from, at),
      s('circle', { cx: round(at[0]), cy: round(at[1]), r: 3.5, fill: palette.ink }),
      ...(head === 1 ? [setLines(x, base, [place.strong ?? ''], strong)] : []),
      setLines(x, base + head * size * leading, lines, prose),
    ];
  });
}

/** The line of words that lies beside a mark: a leader from there runs through none of the others. */
function nearestRow(count: number, at: number): number {
  return Math.min(count - 1, Math.max(0, Math.round(at - 0.4)));
}

/** First lines of blocks that want to lie about their middles: where they would meet, they share the way out. */
function spread(blocks: readonly { readonly middle: number; readonly height: number }[]): readonly number[] {
  const tops = blocks.map(({ middle, height }) => middle - height / 2);
  for (let round = 0; round < 200; round += 1) {
    for (const [index, { height }] of blocks.slice(0, -1).entries()) {
      const over = (tops[index] ?? 0) + height + 9 - (tops[index + 1] ?? 0);
      if (over <= 0.1) continue;
      tops[index] = (tops[index] ?? 0) - over / 2;
      tops[index + 1] = (tops[index + 1] ?? 0) + over / 2;
    }
  }
  return tops;
}

/** The edge of the mark that is nearest to the words. */
function target(
  { at, share, isInMiddle = false }: Named,
  { axis }: Body<unknown>,
  { x, y, scale }: Stand,
  side: 'left' | 'right',
): Point {
  const own = at.length === 3 ? (at[0] ?? [0, 0]) : middleOf(at, share);
  const [across, down] = side === 'left' || isInMiddle ? own : mirror(own, axis);
  const out = side === 'left' ? -1 : 1;
  const beside = at.length === 3 ? 0 : radius;
  return [x + (across - axis) * scale + out * beside, y + (down - trunkTop) * scale];
}

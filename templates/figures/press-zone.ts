import type { Element } from 'hast';
import { s } from 'hastscript';
import { rimAt } from './anatomy/back-waist.ts';
import type { Place } from './anatomy/leg-back-drawing.ts';
import type { Point } from './arrow.ts';
import { palette } from './palette.ts';
import type { PressLimit } from './press-limit.ts';
import { round } from './text.ts';

type Measure = readonly [from: Point, to: Point];

/** Between the rim and the place to press: nobody presses on bone. */
const offRim = 4;
const field = { inner: -25, outer: 126, top: -308, bottom: -104 } as const;
/** The outline of the place to press: between two widths out from the spine, and so far above the rim. */
export function pressWindow({ near, far, above, finger }: PressLimit): readonly Point[] {
  const across = [0, 0.25, 0.5, 0.75, 1].map((share) => (near + (far - near) * share) * finger);
  const lower = across.map((x): Point => [x, rimAt(x) - offRim]);
  const upper = across.map((x): Point => [x, rimAt(x) - above * finger]);
  return [...upper, ...lower.toReversed()];
}

/** Where the plus sign stands: low in the place to press, clear of the kidney behind its upper part. */
export function pressSpot({ near, far, above, finger }: PressLimit): Point {
  const x = ((near + far) / 2) * finger;
  return [x, rimAt(x) - (above * finger) / 2 + 6];
}

/** The field to stay off, with the place to press as a window in it, and the widths by which one finds it. */
export function drawPressZone(limit: PressLimit | undefined, place: Place): readonly Element[] {
  const { inner, outer, top, bottom } = field;
  const rim = [outer, 110, 94, 78, 62, 50].map((x): Point => [x, rimAt(x)]);
  const corners: readonly Point[] = [[inner, top], [outer, top], ...rim, [46, bottom], [inner, bottom]];
  const around = polygon(corners.map(place));
  const veil = { fill: palette.clayTint, fillOpacity: 0.55 } as const;
  const edge = { fill: 'none', stroke: palette.clay, strokeWidth: 2.5, strokeDashArray: '9 6' } as const;
  if (limit === undefined) return [s('path', { d: around, ...veil }), s('path', { d: around, ...edge })];
  const { out, up } = measures(limit);
  const window = polygon(pressWindow(limit).map(place));
  return [
    s('path', { d: around, ...veil }),
    s('path', { d: around, ...edge }),
    s('path', { d: window, stroke: palette.paper, strokeWidth: 8 }),
    s('path', { d: window, fill: palette.greenTint, stroke: palette.green, strokeWidth: 3, strokeLineJoin: 'round' }),
    ...[out, up].map(([from, to]) => drawMeasure(place(from), place(to))),
  ];
}

/** How far the place to press lies from the spine, and how far it reaches above the rim. */
export function measures({ near, far, above, finger }: PressLimit): { readonly out: Measure; readonly up: Measure } {
  const [inner, outer] = [near * finger, far * finger + 8];
  const level = rimAt(inner) - 20;
  return {
    out: [
      [0, level],
      [inner - 3, level],
    ],
    up: [
      [outer, rimAt(outer)],
      [outer, rimAt(outer) - above * finger],
    ],
  };
}

/** A line with a bar at each end. */
function drawMeasure([fromX, fromY]: Point, [toX, toY]: Point): Element {
  const long = Math.max(Math.hypot(toX - fromX, toY - fromY), 1);
  const [barX, barY] = [(-(toY - fromY) / long) * 7, ((toX - fromX) / long) * 7];
  const bar = (x: number, y: number) => `M${x - barX} ${y - barY}L${x + barX} ${y + barY}`;
  const d = `M${fromX} ${fromY}L${toX} ${toY}${bar(fromX, fromY)}${bar(toX, toY)}`;
  return s('g', { fill: 'none', strokeLineCap: 'round' }, [
    s('path', { d, stroke: palette.paper, strokeWidth: 7 }),
    s('path', { d, stroke: palette.ink, strokeWidth: 2.6 }),
  ]);
}

function polygon(points: readonly Point[]): string {
  return `M${points.map((point) => point.map(round).join(' ')).join('L')}Z`;
}

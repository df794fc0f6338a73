import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { beside, smooth, taper } from '../curve.ts';
import { palette } from '../palette.ts';
import type { Bone } from './leg-back-bones.ts';
import type { Sheet, Strand } from './leg-back-muscles.ts';

/** From a drawing's own measure to units of the picture. */
export type Place = (point: Point) => Point;

/** How the bones of the back views are painted. */
export const boneLook = {
  fill: '#fdf8ec',
  stroke: palette.boneLine,
  strokeWidth: 2.2,
  strokeLineJoin: 'round',
} as const;
const bareTendon = '#f3f1ea';

/** Puts the point 0 at `at` and makes everything `scale` times as large. */
export function placed([x, y]: Point, scale: number): Place {
  return ([right, down]) => [x + right * scale, y + down * scale];
}

/** A bone with its hollows and the lines on its face. */
export function drawBone({ outline, holes = [], edges = [] }: Bone, place: Place): Element {
  const closed = [outline, ...holes].map((points) => smooth(points.map(place), true));
  return s('g', [
    s('path', { d: closed.join(''), fillRule: 'evenodd', ...boneLook }),
    ...edges.map((points) =>
      s('path', {
        d: smooth(points.map(place)),
        fill: 'none',
        stroke: palette.boneLine,
        strokeWidth: 1.6,
        strokeOpacity: 0.8,
        strokeLineCap: 'round',
      }),
    ),
  ]);
}

/** A muscle: the tendon all along in a pale tone, the belly over it in `fill`, both with a white casing to part it from the next. */
export function drawStrand({ line, widths, belly: [from, to] }: Strand, place: Place, scale: number, fill: string) {
  const whole = line.map(place);
  const wide = widths.map((width) => width * scale);
  const belly = whole.slice(from, to + 1);
  const bellyWidths = wide.slice(from, to + 1).map((width, at) => (at === 0 || at === to - from ? width * 0.3 : width));
  const outline = { stroke: palette.blue, strokeWidth: 1.8, strokeLineJoin: 'round' } as const;
  return s('g', [
    s('path', { d: strap(whole, wide), fill: bareTendon, stroke: palette.paper, strokeWidth: 5 }),
    s('path', { d: strap(whole, wide), fill: bareTendon, ...outline }),
    s('path', { d: strap(belly, bellyWidths), fill, ...outline, strokeWidth: 1 }),
    ...[-0.4, 0.05, 0.5].map((side) =>
      s('path', {
        d: smooth(beside(belly, bellyWidths, side)),
        fill: 'none',
        stroke: palette.blue,
        strokeWidth: 0.9,
        strokeOpacity: 0.75,
      }),
    ),
  ]);
}

/** A flat muscle with a few of its fibres. */
export function drawSheet({ outline, fibres }: Sheet, place: Place, fill: string, edge: string): Element {
  const fibre = { fill: 'none', stroke: edge, strokeWidth: 0.9, strokeOpacity: 0.75 } as const;
  return s('g', [
    s('path', { d: smooth(outline.map(place), true), fill, stroke: edge, strokeWidth: 1.8, strokeLineJoin: 'round' }),
    ...fibres.map((points) => s('path', { d: smooth(points.map(place)), ...fibre })),
  ]);
}

/** A nerve: a thin yellow cord with a dark edge. */
export function drawNerve(branches: readonly (readonly Point[])[], place: Place, width: number): readonly Element[] {
  const cords = branches.map((points) => {
    const ends = points.map((_, at) => (at === 0 ? width / 2 : width));
    return taper(points.map(place), ends);
  });
  const edge = { stroke: palette.amberText, strokeWidth: 2.2, strokeLineJoin: 'round' } as const;
  return [
    ...cords.map((d) => s('path', { d, fill: palette.amberLamp, ...edge })),
    // Once more without an edge, where one branches off another.
    ...(cords.length < 2 ? [] : cords.map((d) => s('path', { d, fill: palette.amberLamp }))),
  ];
}

/** The closed outline of a tapering strap with rounded ends. */
function strap(line: readonly Point[], widths: readonly number[]): string {
  return smooth([...beside(line, widths, -1), ...beside(line, widths, 1).toReversed()], true);
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { beside, smooth } from '../curve.ts';
import { palette } from '../palette.ts';
import type { Place } from './leg-back-drawing.ts';
import type { Sheet, Strand } from './leg-back-muscles.ts';

/** How a muscle of a close view is painted; a lifted one has a white casing, to part it from those below it. */
export type FleshPaint = { readonly fill: string; readonly line: string; readonly isLifted?: boolean };

const tendon = '#f3f1ea';
const shade = { stroke: 'none', fillOpacity: 0.16 } as const;
const fibre = { fill: 'none', strokeWidth: 1, strokeOpacity: 0.7 } as const;
/** So many lines run along a belly, from its upper to its lower side. */
const fibreSides = [-0.5, 0.1] as const;

/** A muscle of a close view: pale tendon, belly with a shaded lower side and fibres that close up to the tendon. */
export function drawRotator({ line, widths, belly }: Strand, place: Place, scale: number, paint: FleshPaint): Element {
  const [from, to] = belly;
  const whole = line.map(place);
  const wide = widths.map((width) => width * scale);
  const flesh = whole.slice(from, to + 1);
  const fleshWidths = wide.slice(from, to + 1).map((width, at) => (at === to - from ? width * 0.35 : width));
  const fibres = fibreSides.map((side) => smooth(rounded(beside(flesh, fleshWidths, side).slice(0, -1))));
  const outline = between(whole, wide, -1, 1);
  return s('g', { stroke: paint.line, strokeWidth: 1.8, strokeLineJoin: 'round' }, [
    ...(paint.isLifted ? [s('path', { d: outline, stroke: palette.paper, strokeWidth: 5 })] : []),
    s('path', { d: outline, fill: tendon }),
    s('path', { d: between(flesh, fleshWidths, -1, 1), fill: paint.fill, strokeWidth: 1 }),
    s('path', { d: between(flesh, fleshWidths, 0.4, 1), fill: paint.line, ...shade }),
    s('path', { d: fibres.join(''), ...fibre }),
  ]);
}

/** A flat muscle of a close view. */
export function drawFlat({ outline, fibres }: Sheet, place: Place, paint: FleshPaint): Element {
  return s('g', { stroke: paint.line, strokeWidth: 1.8, strokeLineJoin: 'round' }, [
    s('path', { d: smooth(outline.map(place), true), fill: paint.fill }),
    s('path', { d: fibres.map((points) => smooth(points.map(place))).join(''), ...fibre }),
  ]);
}

/** The edge of a muscle that lies deeper than what is drawn over it. */
export function deepEdge({ line, widths }: Strand, place: Place, scale: number): string {
  const wide = widths.map((width) => width * scale);
  return between(line.map(place), wide, -1, 1);
}

/** The part of a strap between two of its fibres, its ends rounded: -1 is the one edge, 1 the other. */
function between(line: readonly Point[], widths: readonly number[], from: number, to: number): string {
  return smooth(rounded([...beside(line, widths, from), ...beside(line, widths, to).toReversed()]), true);
}

/** On whole units: nobody sees the difference, and the picture is lighter. */
function rounded(points: readonly Point[]): readonly Point[] {
  return points.map(([x, y]) => [Math.round(x), Math.round(y)]);
}

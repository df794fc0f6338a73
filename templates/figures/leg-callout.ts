import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { apart } from './curve.ts';
import { palette } from './palette.ts';
import { heightOf, leading, round, setLines, type TextStyle } from './text.ts';

/** A name beside a picture with a line to what it names. The words stand on the `side` of `at`, where the line begins. */
export type Callout = {
  readonly at: Point;
  readonly to: Point;
  readonly side: 'left' | 'right';
  readonly name: readonly string[];
  readonly also?: readonly string[];
  readonly number?: number | undefined;
  readonly colour?: string;
  readonly size: number;
};

/** Radius of the disc. */
const badge = 15;

/** The line with a white casing and a dot at its end, the number in a badge, the name in bold, more words below it. */
export function drawCallout(callout: Callout): Element {
  const { at, to, side, name, also = [], number, colour = palette.ink, size } = callout;
  const out = side === 'left' ? -1 : 1;
  const bold: TextStyle = {
    size,
    weight: 700,
    fill: number === undefined ? colour : palette.ink,
    anchor: side === 'left' ? 'end' : 'start',
  };
  const soft: TextStyle = { ...bold, weight: 400, fill: palette.soft };
  const textX = at[0] + out * (number === undefined ? 8 : 2 * badge + 8);
  const first = at[1] + heightOf(['x'], bold) / 2;
  const start: Point = number === undefined ? at : toward([at[0] + out * badge, at[1]], to, badge);
  const d = `M${start.map(round).join(' ')}L${to.map(round).join(' ')}`;
  return s('g', [
    s('path', { d, stroke: palette.paper, strokeWidth: 6.5, strokeLineCap: 'round' }),
    s('path', { d, stroke: palette.ink, strokeWidth: 2 }),
    s('circle', { cx: round(to[0]), cy: round(to[1]), r: 5, fill: palette.ink, stroke: palette.paper, strokeWidth: 2 }),
    ...(number === undefined ? [] : drawNumber([at[0] + out * badge, at[1]], number, colour, bold.size)),
    setLines(round(textX), round(first), name, bold),
    ...(also.length === 0
      ? []
      : [setLines(round(textX), round(first + name.length * bold.size * leading), also, soft)]),
  ]);
}

/** The number of a muscle in a disc. */
export function drawNumber([x, y]: Point, number: number, colour: string, size: number): readonly Element[] {
  const text: TextStyle = { size, weight: 700, fill: palette.paper, anchor: 'middle' };
  return [
    s('circle', { cx: round(x), cy: round(y), r: badge, fill: colour }),
    setLines(round(x), round(y + heightOf(['x'], text) / 2), [String(number)], text),
  ];
}

function toward([x, y]: Point, to: Point, by: number): Point {
  const along = apart([x, y], to);
  return along === 0 ? [x, y] : [x + ((to[0] - x) * by) / along, y + ((to[1] - y) * by) / along];
}

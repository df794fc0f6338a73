import type { Element } from 'hast';
import { s } from 'hastscript';
import { palette } from './palette.ts';
import { round } from './text.ts';

/** The outline of a stop sign around a middle, `radius` to its corners. */
export function octagon(
  x: number,
  y: number,
  radius: number,
  properties: Readonly<Record<string, string | number>>,
): Element {
  const corners = Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4;
    return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
  });
  return s('polygon', { points: corners.join(' '), ...properties });
}

/** A closed padlock, about 30 wide and 38 high, with a white casing that lifts it off what lies behind. */
export function padlock(x: number, y: number): Element {
  return s('g', { transform: `translate(${x} ${y})` }, [
    s('circle', { cy: -1, r: 27, fill: palette.paper }),
    s('path', { d: 'M-8.5 0V-8a8.5 8.5 0 0 1 17 0V0', fill: 'none', stroke: palette.ink, strokeWidth: 4.5 }),
    s('rect', { x: -15, y: -3, width: 30, height: 23, rx: 4, fill: palette.ink }),
    s('path', { d: 'M0 5V12', stroke: palette.paper, strokeWidth: 4.5, strokeLineCap: 'round' }),
  ]);
}

/** A tick, a bar with a point, a cross: strokes about 40 wide around a middle. */
export const strokes = {
  tick: 'M-19 1L-6 14L19 -13',
  mind: 'M0 -19V5M0 17V17.1',
  cross: 'M-13 -13L13 13M13 -13L-13 13',
} as const;

/** Draws one of the strokes. */
export function stroke(x: number, y: number, name: keyof typeof strokes, colour: string): Element {
  return s('path', {
    d: strokes[name],
    transform: `translate(${x} ${y})`,
    fill: 'none',
    stroke: colour,
    strokeWidth: 8,
    strokeLineCap: 'round',
    strokeLineJoin: 'round',
  });
}

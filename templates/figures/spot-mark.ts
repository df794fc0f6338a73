import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from './arrow.ts';
import { palette } from './palette.ts';
import { round } from './text.ts';

/** A place to press: a green disc with a plus. */
export function drawPress(at: Point, radius = 17): Element {
  return s('g', { transform: `translate(${at.map(round).join(' ')})` }, [
    s('circle', { r: radius, fill: palette.green, stroke: palette.paper, strokeWidth: 3 }),
    s('path', { d: 'M-9 0H9M0 -9V9', stroke: palette.paper, strokeWidth: 4.5, strokeLineCap: 'round' }),
  ]);
}

/** A place to stay off: a red ring with a cross. */
export function drawOffLimits(at: Point, radius = 22): Element {
  const arm = round(radius * Math.SQRT1_2);
  const d = `M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`;
  return s('g', { transform: `translate(${at.map(round).join(' ')})`, fill: 'none' }, [
    s('circle', { r: radius, stroke: palette.paper, strokeWidth: 9 }),
    s('path', { d, stroke: palette.paper, strokeWidth: 6 }),
    s('path', { d, stroke: palette.clay, strokeWidth: 3.5 }),
    s('circle', { r: radius, stroke: palette.clay, strokeWidth: 5 }),
  ]);
}

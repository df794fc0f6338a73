import type { Element } from 'hast';
import { s } from 'hastscript';
import type { StepFacts } from '../../pipeline/domain/index.ts';
import type { Point } from './arrow.ts';
import { palette } from './palette.ts';
import { dots, stripes } from './patterns.ts';

export type Action = StepFacts['action'];

/** The patterns of `drawMark`, to be defined once in a picture. */
export function markPatterns(id: string): readonly Element[] {
  return [stripes(`${id}-stretch`, palette.blueBand, palette.blue), dots(`${id}-move`, palette.paper, palette.teal)];
}

/** A stop on the path: the ring's pattern is the action; room for a number in the middle. A dashed edge says optional. */
export function drawMark(id: string, [x, y]: Point, action: Action, optional: boolean, scale = 1): Element {
  const edges = { press: palette.green, stretch: palette.blue, move: palette.teal, check: palette.ink } as const;
  const fills = {
    press: palette.green,
    stretch: `url(#${id}-stretch)`,
    move: `url(#${id}-move)`,
    check: palette.paper,
  } as const;
  const edge = edges[action];
  return s('g', { transform: `translate(${x} ${y}) scale(${scale})` }, [
    s('circle', { r: 47, fill: palette.paper }),
    ...(optional ? [s('circle', { r: 44, fill: 'none', stroke: edge, strokeWidth: 4, strokeDashArray: '9 7' })] : []),
    s('circle', { r: optional ? 36 : 40, fill: fills[action], stroke: edge, strokeWidth: 4 }),
    s('circle', { r: 23, fill: palette.paper, stroke: edge, strokeWidth: 4 }),
  ]);
}

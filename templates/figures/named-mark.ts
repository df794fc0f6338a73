import type { Element } from 'hast';
import { s } from 'hastscript';
import type { SymptomFacts } from '../../pipeline/domain/index.ts';
import { palette } from './palette.ts';

/** Who ties a muscle to a symptom; `none` when nobody does. */
export type Named = SymptomFacts['muscles'][number]['named'] | 'none';

/** From the strongest on: the post itself, another page of its author, our own reading. */
export const strongest: readonly Named[] = ['post', 'author', 'ours', 'none'];

const radius = 12;

/** A full dot, a half dot, a ring or a dash: they differ in shape, not in colour. */
export function drawNamed(named: Named, x: number, y: number): Element {
  const ring = { cx: x, cy: y, r: radius, fill: palette.paper, stroke: palette.teal, strokeWidth: 3 };
  if (named === 'none') return s('path', { d: `M${x - 6} ${y}H${x + 6}`, stroke: palette.soft, strokeWidth: 2.5 });
  if (named === 'ours') return s('circle', ring);
  if (named === 'post') return s('circle', { ...ring, fill: palette.teal });
  return s('g', [
    s('circle', ring),
    s('path', { d: `M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`, fill: palette.teal }),
  ]);
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { SymptomFacts } from '../../pipeline/domain/index.ts';
import { palette } from './palette.ts';

/** Who ties a muscle to a symptom; `none` when nobody does. */
export type Named = SymptomFacts['muscles'][number]['named'] | 'none';

/** From the strongest on: the post itself, another page of its author, our own reading. */
export const strongest: readonly Named[] = ['post', 'author', 'ours', 'none'];

const radius = 12;

/** A full dot, a half dot, a ring or a dash: they differ in shape, not in colour. Each is one shape, moved to its place. */
export function drawNamed(named: Named, x: number, y: number): Element {
  return s('g', { transform: `translate(${x} ${y})` }, marks[named]());
}

const ring = { r: radius, fill: palette.paper, stroke: palette.teal, strokeWidth: 3 } as const;

const marks: Readonly<Record<Named, () => Element[]>> = {
  post: () => [s('circle', { ...ring, fill: palette.teal })],
  author: () => [
    s('circle', ring),
    s('path', { d: `M0 ${-radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`, fill: palette.teal }),
  ],
  ours: () => [s('circle', ring)],
  none: () => [s('path', { d: 'M-6 0H6', stroke: palette.soft, strokeWidth: 2.5 })],
};

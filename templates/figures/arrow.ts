import type { Element } from 'hast';
import { s } from 'hastscript';
import { palette } from './palette.ts';

export type Point = readonly [x: number, y: number];

/** Length of an arrow's head; the line ends that much before the tip. */
const head = 13;

/** The head of a picture's arrows. `orient="auto"`: resvg draws `auto-start-reverse` unturned. */
export function arrowHead(id: string): Element {
  return s(
    'marker',
    {
      id: `${id}-arrow`,
      viewBox: '0 0 10 10',
      refX: 0,
      refY: 5,
      markerWidth: head,
      markerHeight: head,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    [s('path', { d: 'M0 0L10 5L0 10z', fill: palette.ink })],
  );
}

/** A line through the points, with a head at the last one. The last piece runs along an axis. */
export function arrow(id: string, points: readonly Point[]): Element {
  const tip = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? tip;
  const end: Point = [shorten(before[0], tip[0]), shorten(before[1], tip[1])];
  const path = [...points.slice(0, -1), end].map((point) => point.join(' ')).join('L');
  return s('path', {
    d: `M${path}`,
    fill: 'none',
    stroke: palette.ink,
    strokeWidth: 3,
    strokeLineJoin: 'round',
    markerEnd: `url(#${id}-arrow)`,
  });
}

function shorten(from: number, to: number): number {
  return to - Math.sign(to - from) * head;
}

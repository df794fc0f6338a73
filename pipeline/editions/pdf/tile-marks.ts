import type { Element, Properties } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../../picture/box.ts';
import { matrixOf, type Matrix } from '../../picture/matrix.ts';
import { isElement } from './element.ts';

/** A `<pattern>` in the coordinates of the drawing: a ground of one colour, and marks that come again with every tile. */
export type Tile = {
  readonly width: number;
  readonly height: number;
  readonly transform: string;
  readonly matrix: Matrix;
  readonly ground: string;
  readonly marks: Element[];
};

/** Reads a pattern whose first shape is its ground. Throws for one that tiles in other units: ours do not. */
export function tileOf({ properties, children }: Element): Tile {
  if (properties['patternUnits'] !== 'userSpaceOnUse')
    throw new Error(`The pattern ${String(properties['id'])} has no units of its drawing`);
  const transform = String(properties['patternTransform'] ?? '');
  const [ground, ...marks] = children.filter(isElement);
  return {
    width: Number(properties['width']),
    height: Number(properties['height']),
    transform,
    matrix: matrixOf(transform),
    ground: String(ground?.properties['fill'] ?? 'none'),
    marks,
  };
}

/** The marks of all tiles that meet a box, each kind as one path. */
export function marksOf({ width, height, marks }: Tile, { left, top, right, bottom }: Box): Element[] {
  const columns = steps(left, right, width);
  const rows = steps(top, bottom, height);
  return marks.map(({ tagName, properties }) => {
    const size = (name: string): number => Number(properties[name] ?? 0);
    const paint = paintOf(properties);
    if (tagName === 'circle') {
      const rings = rows.flatMap((y) => columns.map((x) => ring(x + size('cx'), y + size('cy'), size('r'))));
      return s('path', { d: rings.join(''), ...paint });
    }
    if (tagName !== 'rect') throw new Error(`A pattern holds a ${tagName}, expected a rect or a circle`);
    const bars =
      size('height') === height
        ? columns.map((x) => bar(x + size('x'), top, size('width'), bottom - top))
        : rows.map((y) => bar(left, y + size('y'), right - left, size('height')));
    return s('path', { d: bars.join(''), ...paint });
  });
}

function steps(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step);
  return Array.from({ length: Math.ceil(to / step) - first }, (_, index) => (first + index) * step);
}

function bar(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

function ring(x: number, y: number, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0 `;
  return `M${short(x - radius)} ${short(y)}${half}${2 * radius} 0${half}${-2 * radius} 0z`;
}

function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}

function paintOf(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => /^(?:fill|stroke)/.test(name)));
}

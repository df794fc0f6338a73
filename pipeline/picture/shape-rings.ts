import type { Element } from 'hast';
import type { Point } from './matrix.ts';
import { pathRings, type Ring } from './path-rings.ts';

/** The outline of a shape in its own coordinates; `undefined` for what is no shape. Round corners of a rectangle are left out. */
export function shapeRings({ tagName, properties }: Element): readonly Ring[] | undefined {
  const number = (name: string): number => Number(properties[name] ?? 0);
  const [x, y] = [number('x'), number('y')];
  const [right, bottom] = [x + number('width'), y + number('height')];
  switch (tagName) {
    case 'rect':
      return [
        [
          [x, y],
          [right, y],
          [right, bottom],
          [x, bottom],
          [x, y],
        ],
      ];
    case 'circle':
      return [round([number('cx'), number('cy')], [number('r'), number('r')])];
    case 'ellipse':
      return [round([number('cx'), number('cy')], [number('rx'), number('ry')])];
    case 'line':
      return [
        [
          [number('x1'), number('y1')],
          [number('x2'), number('y2')],
        ],
      ];
    case 'polyline':
      return [corners(String(properties['points'] ?? ''))];
    case 'polygon': {
      const ring = corners(String(properties['points'] ?? ''));
      return [[...ring, ...ring.slice(0, 1)]];
    }
    case 'path':
      return pathRings(String(properties['d'] ?? ''));
    default:
      return undefined;
  }
}

function round([x, y]: Point, [radiusX, radiusY]: Point): Ring {
  return Array.from({ length: 33 }, (_, index): Point => {
    const angle = (index * Math.PI) / 16;
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)];
  });
}

function corners(points: string): Ring {
  const numbers = points.split(/[\s,]+/).flatMap((number) => (number === '' ? [] : [Number(number)]));
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): Point => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

import type { Element } from 'hast';
import { boxOf, type Box } from './box.ts';
import type { Point } from './matrix.ts';
import { pathPieces } from './path-pieces.ts';
import { pathRings, type Ring } from './path-rings.ts';

/**
 * The outline of a shape in its own coordinates. Most shapes lie far from all words: curves are broken into straight pieces only
 * when somebody asks for the rings. The box is that of the control points, at most a little too large.
 */
export type Outline = { readonly box: Box; rings(): readonly Ring[] };

/** The outline of an element; `undefined` for what is no shape. Round corners of a rectangle are left out. */
export function outlineOf({ tagName, properties }: Element): Outline | undefined {
  const number = (name: string): number => Number(properties[name] ?? 0);
  switch (tagName) {
    case 'rect': {
      const [x, y] = [number('x'), number('y')];
      const [right, bottom] = [x + number('width'), y + number('height')];
      return straight([
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
        [x, y],
      ]);
    }
    case 'circle':
      return round([number('cx'), number('cy')], [number('r'), number('r')]);
    case 'ellipse':
      return round([number('cx'), number('cy')], [number('rx'), number('ry')]);
    case 'line':
      return straight([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'polyline':
      return straight(corners(String(properties['points'] ?? '')));
    case 'polygon': {
      const ring = corners(String(properties['points'] ?? ''));
      return straight([...ring, ...ring.slice(0, 1)]);
    }
    case 'path': {
      const pieces = pathPieces(String(properties['d'] ?? ''));
      return { box: boxOf(pieces.map(({ points }) => points)), rings: () => pathRings(pieces) };
    }
    default:
      return undefined;
  }
}

function straight(ring: Ring): Outline {
  return { box: boxOf([ring]), rings: () => [ring] };
}

function round([x, y]: Point, [wide, high]: Point): Outline {
  const [radiusX, radiusY] = [Math.abs(wide), Math.abs(high)];
  return {
    box: { left: x - radiusX, top: y - radiusY, right: x + radiusX, bottom: y + radiusY },
    rings: () => [
      Array.from({ length: 33 }, (_, index): Point => {
        const angle = (index * Math.PI) / 16;
        return [x + wide * Math.cos(angle), y + high * Math.sin(angle)];
      }),
    ],
  };
}

function corners(points: string): Ring {
  const numbers = points.split(/[\s,]+/).flatMap((number) => (number === '' ? [] : [Number(number)]));
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): Point => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

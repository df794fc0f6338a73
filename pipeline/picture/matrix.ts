export type Point = readonly [x: number, y: number];

/** The six numbers of SVG's `matrix()`: what x and y add to x (a, c) and to y (b, d), and the move (e, f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** Where a point of the inner coordinates lies in the outer ones. */
export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The inner matrix first, then the outer one. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d] = outer;
  const [x, y] = moved(outer, [inner[4], inner[5]]);
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    x,
    y,
  ];
}

/** How much larger things are drawn, on average over both directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** The matrix of a `transform` attribute, https://www.w3.org/TR/SVG11/coords.html#TransformAttribute. Unknown ones move nothing. */
export function matrixOf(transform: string): Matrix {
  let whole = unmoved;
  for (const [, name = '', list = ''] of transform.matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const numbers = list.split(/[\s,]+/).flatMap((number) => (number === '' ? [] : [Number(number)]));
    whole = within(whole, one(name, numbers));
  }
  return whole;
}

function one(name: string, [p = 0, q, r, s = 1, t = 0, u = 0]: readonly number[]): Matrix {
  const tangent = Math.tan(radians(p));
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate':
      return within([1, 0, 0, 1, q ?? 0, r ?? 0], within(turned(radians(p)), [1, 0, 0, 1, -(q ?? 0), -(r ?? 0)]));
    case 'skewX':
      return [1, 0, tangent, 1, 0, 0];
    case 'skewY':
      return [1, tangent, 0, 1, 0, 0];
    case 'matrix':
      return [p, q ?? 0, r ?? 0, s, t, u];
    default:
      return unmoved;
  }
}

function turned(angle: number): Matrix {
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

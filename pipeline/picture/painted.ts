import type { Element } from 'hast';
import { matrixOf, moved, scaleOf, unmoved, within, type Matrix, type Point } from './matrix.ts';
import { shapeRings } from './shape-rings.ts';
import { textLines, type Measure } from './text-lines.ts';
import type { Ring } from './path-rings.ts';

/** A shape as it is painted, in units of the view box. */
export type Shape = {
  readonly kind: 'shape';
  readonly element: Element;
  readonly rings: readonly Ring[];
  readonly box: Box;
  /** As written: a colour, `none`, or `url(#ID)`. */
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Of the fill and of the stroke, 0 to 1. */
  readonly opacity: { readonly fill: number; readonly stroke: number };
  readonly isEvenOdd: boolean;
  /** It is painted within all of these alone. */
  readonly clips: readonly (readonly Ring[])[];
};

/** A line of text as it is painted: its corners from the top left on, clockwise as one reads. */
export type Line = {
  readonly kind: 'line';
  readonly text: string;
  /** Of the font, in units of the view box. */
  readonly size: number;
  readonly corners: readonly [Point, Point, Point, Point];
  /** Of its words; mostly one. */
  readonly fills: readonly string[];
  readonly opacity: number;
};

export type Painted = Shape | Line;

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What an element takes over from the ones around it. */
export type Inherited = {
  readonly matrix: Matrix;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly opacity: number;
  readonly clips: Shape['clips'];
};

/** Parts of a picture that paint nothing where they stand. */
const unpainted = new Set([
  'defs',
  'pattern',
  'marker',
  'clipPath',
  'mask',
  'symbol',
  'title',
  'desc',
  'linearGradient',
]);

const passedOn = [
  'fill',
  'stroke',
  'strokeWidth',
  'fillOpacity',
  'strokeOpacity',
  'fillRule',
  'fontSize',
  'fontWeight',
  'textAnchor',
];

/** All that a picture paints, from the lowest to the uppermost. */
export function painted(picture: Element, measure: Measure): readonly Painted[] {
  const byId = new Map<string, Element>();
  enter(picture, byId);
  return paint(picture, { matrix: unmoved, properties: {}, opacity: 1, clips: [] });

  function paint(element: Element, around: Inherited): readonly Painted[] {
    if (unpainted.has(element.tagName)) return [];
    const inherited = inherit(element, around);
    if (element.tagName === 'text') return textLines(element, inherited, measure);
    if (element.tagName === 'use') return used(element, inherited);
    const rings = shapeRings(element);
    if (rings !== undefined) return [shape(element, rings, inherited)];
    return element.children.flatMap((child) => (child.type === 'element' ? paint(child, inherited) : []));
  }

  function used({ properties }: Element, around: Inherited): readonly Painted[] {
    const meant = byId.get(String(properties['href'] ?? properties['xLinkHref'] ?? '').replace(/^#/, ''));
    if (meant === undefined || meant.tagName === 'use') return [];
    const move: Matrix = [1, 0, 0, 1, Number(properties['x'] ?? 0), Number(properties['y'] ?? 0)];
    return paint(meant, { ...around, matrix: within(around.matrix, move) });
  }

  function inherit({ properties }: Element, around: Inherited): Inherited {
    const own = Object.entries(properties).filter(([name]) => passedOn.includes(name));
    const { transform } = properties;
    const matrix = transform === undefined ? around.matrix : within(around.matrix, matrixOf(String(transform)));
    const [, clip = ''] = /^url\(#(.*)\)$/.exec(String(properties['clipPath'] ?? '')) ?? [];
    const clipping = byId
      .get(clip)
      ?.children.flatMap((child) => (child.type === 'element' ? (shapeRings(child) ?? []) : []));
    return {
      matrix,
      properties: { ...around.properties, ...Object.fromEntries(own) },
      opacity: around.opacity * Number(properties['opacity'] ?? 1),
      clips: clipping === undefined ? around.clips : [...around.clips, place(clipping, matrix)],
    };
  }
}

function shape(element: Element, own: readonly Ring[], { matrix, properties, opacity, clips }: Inherited): Shape {
  const rings = place(own, matrix);
  return {
    kind: 'shape',
    element,
    rings,
    box: boxOf(rings),
    fill: String(properties['fill'] ?? '#000000'),
    stroke: String(properties['stroke'] ?? 'none'),
    strokeWidth: Number(properties['strokeWidth'] ?? 1) * scaleOf(matrix),
    opacity: {
      fill: opacity * Number(properties['fillOpacity'] ?? 1),
      stroke: opacity * Number(properties['strokeOpacity'] ?? 1),
    },
    isEvenOdd: properties['fillRule'] === 'evenodd',
    clips,
  };
}

function boxOf(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

function place(rings: readonly Ring[], matrix: Matrix): readonly Ring[] {
  if (matrix === unmoved) return rings;
  return rings.map((ring) => ring.map((point) => moved(matrix, point)));
}

function enter(element: Element, byId: Map<string, Element>): void {
  const { id } = element.properties;
  if (typeof id === 'string') byId.set(id, element);
  for (const child of element.children) if (child.type === 'element') enter(child, byId);
}

import type { Element } from 'hast';
import { movedBox, type Box } from './box.ts';
import { lazily } from './lazily.ts';
import { matrixOf, moved, scaleOf, unmoved, within, type Matrix, type Point } from './matrix.ts';
import { outlineOf, type Outline } from './outline.ts';
import { textLines, type Measure } from './text-lines.ts';
import type { Ring } from './path-rings.ts';

/** A shape as it is painted, in units of the view box. */
export type Shape = {
  readonly kind: 'shape';
  readonly element: Element;
  /** What lies outside is not the shape's. */
  readonly box: Box;
  /** Its outline, worked out when it is first asked for. */
  rings(): readonly Ring[];
  /** As written: a colour, `none`, or `url(#ID)`. */
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Of the fill and of the stroke, 0 to 1. */
  readonly opacity: { readonly fill: number; readonly stroke: number };
  readonly isEvenOdd: boolean;
  /** It is painted within all of these alone. */
  readonly clips: readonly (() => readonly Ring[])[];
};

/** A line of text as it is painted: its corners from the top left on, clockwise as one reads. */
export type Line = {
  readonly kind: 'line';
  readonly text: string;
  /** Of the font, in units of the view box. */
  readonly size: number;
  readonly corners: readonly [Point, Point, Point, Point];
  readonly box: Box;
  /** Of its words; mostly one. */
  readonly fills: readonly string[];
  readonly opacity: number;
};

export type Painted = Shape | Line;

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
    const outline = outlineOf(element);
    if (outline !== undefined) return [shape(element, outline, inherited)];
    return element.children.flatMap((child) => (child.type === 'element' ? paint(child, inherited) : []));
  }

  function used({ properties }: Element, around: Inherited): readonly Painted[] {
    const meant = byId.get(String(properties['href'] ?? properties['xLinkHref'] ?? '').replace(/^#/, ''));
    if (meant === undefined || meant.tagName === 'use') return [];
    const move: Matrix = [1, 0, 0, 1, Number(properties['x'] ?? 0), Number(properties['y'] ?? 0)];
    return paint(meant, { ...around, matrix: within(around.matrix, move) });
  }

  function inherit({ properties }: Element, around: Inherited): Inherited {
    const own = passedOn.filter((name) => name in properties);
    const { transform, clipPath } = properties;
    const matrix = transform === undefined ? around.matrix : within(around.matrix, matrixOf(String(transform)));
    return {
      matrix,
      properties:
        own.length === 0
          ? around.properties
          : { ...around.properties, ...Object.fromEntries(own.map((name) => [name, properties[name]])) },
      opacity: around.opacity * Number(properties['opacity'] ?? 1),
      clips: clipPath === undefined ? around.clips : [...around.clips, ...clipsOf(String(clipPath), matrix)],
    };
  }

  function clipsOf(clipPath: string, matrix: Matrix): Shape['clips'] {
    const [, id = ''] = /^url\(#(.*)\)$/.exec(clipPath) ?? [];
    const clipping = byId.get(id);
    if (clipping === undefined) return [];
    const outlines = (): readonly Ring[] =>
      clipping.children.flatMap((child) => (child.type === 'element' ? (outlineOf(child)?.rings() ?? []) : []));
    return [lazily(() => place(outlines(), matrix))];
  }
}

function shape(element: Element, outline: Outline, { matrix, properties, opacity, clips }: Inherited): Shape {
  return {
    kind: 'shape',
    element,
    box: movedBox(matrix, outline.box),
    rings: lazily(() => place(outline.rings(), matrix)),
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

function place(rings: readonly Ring[], matrix: Matrix): readonly Ring[] {
  if (matrix === unmoved) return rings;
  return rings.map((ring) => ring.map((point) => moved(matrix, point)));
}

function enter(element: Element, byId: Map<string, Element>): void {
  const { id } = element.properties;
  if (typeof id === 'string') byId.set(id, element);
  for (const child of element.children) if (child.type === 'element') enter(child, byId);
}

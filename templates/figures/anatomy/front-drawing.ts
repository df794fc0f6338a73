import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { smooth } from '../curve.ts';
import { palette } from '../palette.ts';
import type { Bone } from './leg-back-bones.ts';
import type { Place } from './leg-back-drawing.ts';

/** A bone with the hollows on its face, which lie in the shade. */
export type ShadedBone = Bone & { readonly shades?: readonly (readonly Point[])[] };

/** Colours of a muscle: its face, its edge, the lines of its fibres. */
export type MusclePaint = { readonly fill: string; readonly edge: string; readonly fibre: string };

/** A muscle as its outline and some of its fibres; its tendons, of another colour, lie over the flesh. */
export type Flesh = {
  readonly outline: readonly Point[];
  readonly fibres: readonly (readonly Point[])[];
  readonly tendons?: readonly (readonly Point[])[];
};

const boneFace = '#fdf8ec';
const tendonFace = '#f3f1ea';
const shade = '#e9dcbd';
const gristle = '#dfe9ec';

/** The other half of the body: a point's mirror image about the middle line. */
export function mirrored(place: Place): Place {
  return ([x, y]) => place([-x, y]);
}

/** Draws once what both halves of the body share: the right half, and its mirror image about the middle line at `x`. */
export function drawTwice(id: string, x: number, shapes: readonly Element[]): readonly Element[] {
  return [s('g', { id }, [...shapes]), s('use', { href: `#${id}`, transform: `translate(${2 * x} 0) scale(-1 1)` })];
}

/** An outline whose left half is the mirror image of its right half, which runs from the top down; points on the middle line stay single. */
export function bothHalves(half: readonly Point[]): readonly Point[] {
  const other = half.toReversed().filter(([x]) => x !== 0);
  return [...half, ...other.map(([x, y]): Point => [-x, y])];
}

/** Bones, each over the one before, with the shaded hollows of their faces and the lines of their ridges. */
export function drawShadedBones(bones: readonly ShadedBone[], place: Place): Element {
  const line = { stroke: palette.boneLine, strokeLineCap: 'round', strokeLineJoin: 'round', strokeWidth: 2.2 } as const;
  return s(
    'g',
    { fill: 'none', ...line },
    bones.flatMap((bone) => drawShadedBone(bone, place)),
  );
}

function drawShadedBone({ outline, holes = [], shades = [], edges = [] }: ShadedBone, place: Place) {
  const ridges = edges.map((points) => smooth(points.map(place))).join('');
  const rule = holes.length > 0 ? ({ fillRule: 'evenodd' } as const) : {};
  return [
    s('path', { d: rings([outline, ...holes], place), fill: boneFace, ...rule }),
    ...(shades.length > 0 ? [s('path', { d: rings(shades, place), fill: shade, stroke: 'none' })] : []),
    ...(ridges === '' ? [] : [s('path', { d: ridges, strokeWidth: 1.4, strokeOpacity: 0.75 })]),
  ];
}

/** What lies between two bones: discs, the joint of the pubic bones. */
export function drawGristle(outlines: readonly (readonly Point[])[], place: Place): Element {
  const line = { stroke: palette.boneLine, strokeWidth: 1.6, strokeLineJoin: 'round' } as const;
  return s('path', { d: rings(outlines, place), fill: gristle, ...line });
}

function rings(outlines: readonly (readonly Point[])[], place: Place): string {
  return outlines.map((points) => smooth(points.map(place), true)).join('');
}

/** A muscle with its fibres, parted from what lies under it by a white casing. */
export function drawFlesh({ outline, fibres, tendons = [] }: Flesh, place: Place, paint: MusclePaint): Element {
  const d = smooth(outline.map(place), true);
  const lines = fibres.map((points) => smooth(points.map(place))).join('');
  const white = tendons.map((points) => smooth(points.map(place), true)).join('');
  return s('g', { fill: 'none', strokeLineJoin: 'round', strokeLineCap: 'round' }, [
    s('path', { d, stroke: palette.paper, strokeWidth: 5 }),
    s('path', { d, fill: paint.fill, stroke: paint.edge, strokeWidth: 1.8 }),
    ...(lines === '' ? [] : [s('path', { d: lines, stroke: paint.fibre, strokeOpacity: 0.8 })]),
    ...(white === '' ? [] : [s('path', { d: white, fill: tendonFace, stroke: paint.edge, strokeWidth: 1.6 })]),
  ]);
}

/** A band of tough tissue along a line: pale, with dark edges. */
export function drawBand(line: readonly Point[], place: Place, width: number): Element {
  const d = smooth(line.map(place));
  return s('g', { fill: 'none', strokeLineCap: 'round' }, [
    s('path', { d, stroke: palette.paper, strokeWidth: width + 4 }),
    s('path', { d, stroke: palette.boneLine, strokeWidth: width }),
    s('path', { d, stroke: tendonFace, strokeWidth: width - 3 }),
  ]);
}

/** The edge of what lies behind something else: round dots on a white ground, so that they show on any colour. */
export function drawDotted(points: readonly Point[], place: Place, colour: string): Element {
  const d = smooth(points.map(place), true);
  return s('g', { fill: 'none', strokeLineCap: 'round', strokeLineJoin: 'round' }, [
    s('path', { d, stroke: palette.paper, strokeWidth: 6.5, strokeOpacity: 0.85 }),
    s('path', { d, stroke: colour, strokeWidth: 4, strokeDashArray: '0.1 7.5' }),
  ]);
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import {
  hipBoneBack,
  pubicBoneBack,
  sacrumBack,
  skinBack,
  skinFoldsBack,
  thighBoneBack,
} from './anatomy/leg-back-bones.ts';
import { boneLook, drawBone, drawNerve, drawSheet, placed, type Place } from './anatomy/leg-back-drawing.ts';
import { sciaticNerve } from './anatomy/leg-back-muscles.ts';
import { deepEdge, drawFlat, drawRotator } from './anatomy/rotators-drawing.ts';
import {
  buttockSpots,
  gluteusMaximusEdge,
  quadratusFemoris,
  piriformisHidden,
  rotatorStrands,
  sacrotuberousBand,
  sacrumSideBack,
} from './anatomy/rotators.ts';
import type { Point } from './arrow.ts';
import { smooth } from './curve.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawCallout } from './leg-callout.ts';
import { drawKey } from './leg-key.ts';
import type { LegendEntry } from './legend.ts';
import { muscleNumber } from './muscle-number.ts';
import { palette } from './palette.ts';
import { partName } from './part-name.ts';
import { dots } from './patterns.ts';
import { drawOffLimits, drawPress } from './spot-mark.ts';
import { wrap } from './text.ts';
import { coverWhite } from './white-cover.ts';

/** What differs between the picture of a page and the one of a phone. Sizes are units of the view box. */
type Layout = {
  readonly id: string;
  readonly width: number;
  /** Where the hip joint lies, and how many units are a millimetre. */
  readonly hip: Point;
  readonly scale: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
};

/** A name beside the picture: at which height, in millimetres, and what it points at. */
type Name = { readonly at: number; readonly to: Point; readonly also?: string };

const id = 'buttock-rotators';
const top = 12;
const group = 'lateral-rotators';

const page: Layout = {
  id,
  width: 760,
  hip: [400, 296],
  scale: 2,
  bottom: 568,
  left: 172,
  right: 606,
  size: 21,
};

const phone: Layout = {
  id: `${id}-narrow`,
  width: 640,
  hip: [334, 262],
  scale: 1.62,
  bottom: 510,
  left: 148,
  right: 487,
  size: 22,
};

/** The six small muscles deep in the buttock, from behind, and the nerve that runs over them. */
export const buttockRotators: Drawing<GuideFacts> = {
  id,
  names: [
    'muscle:piriformis',
    'muscle:superior-gemellus',
    'muscle:obturator-internus',
    'muscle:inferior-gemellus',
    'muscle:quadratus-femoris',
    'muscle:obturator-externus',
    'muscle:gluteus-maximus',
    'step:buttock',
  ],
  draw: (book, words) => drawLayout(page, book, words),
  narrow: (book, words) => drawLayout(phone, book, words),
  details: (_book, words) => new Map([[`muscle:${group}`, drawSmall(words)]]),
};

/** The muscles alone, without a word, for the card of their page. */
function drawSmall(words: FigureWords): Element {
  const layout: Layout = { ...page, id: `${id}-small`, width: 400, hip: [258, 250], scale: 1.5 };
  const place = placed(layout.hip, layout.scale);
  return frame(
    {
      id: layout.id,
      width: layout.width,
      height: 470,
      definitions: definitionsOf(layout),
      shapes: [...drawBones(place), ...drawMuscles(layout, place)],
    },
    { ...words, description: words.caption },
  );
}

function definitionsOf({ id: prefix }: Layout): readonly Element[] {
  return [
    dots(`${prefix}-dots`, '#f8dad0', '#c4705a'),
    s('linearGradient', { id: `${prefix}-fade` }, [
      s('stop', { offset: '0', stopColor: palette.paper }),
      s('stop', { offset: '1', stopColor: palette.paper, stopOpacity: 0 }),
    ]),
  ];
}

function drawLayout(layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { id: prefix, width, bottom, hip, scale, size } = layout;
  const exact = placed(hip, scale);
  const place: Place = (point) => whole(exact(point));
  const key = drawKey(keyOf(layout, words), { left: 8, top: bottom + 36, width, size });
  return frame(
    {
      id: prefix,
      width,
      height: Math.ceil(key.bottom) + 22,
      definitions: definitionsOf(layout),
      shapes: [
        ...drawBones(place),
        ...drawMuscles(layout, place),
        ...drawEdges(layout),
        ...drawLeftNames(layout, place, book, words),
        ...drawRightNames(layout, place, book, words),
        drawPress(place(buttockSpots.press), 16),
        drawOffLimits(place(buttockSpots.sitBone), 15),
        drawOffLimits(place(buttockSpots.tailbone), 15),
        drawOffLimits(place(buttockSpots.nerve), 15),
        drawOffLimits(place(buttockSpots.bump), 15),
        ...key.shapes,
      ],
    },
    words,
  );
}

/** Skin and bones; of the other half, the pubic bone alone reaches into the picture. */
function drawBones(place: Place): readonly Element[] {
  const skinEdge = { stroke: palette.skinLine, strokeWidth: 2.5 } as const;
  const mirrored: Place = ([x, y]) => place([-180 - x, y]);
  return [
    s('path', { d: smooth(upper(skinBack).map(place), true), fill: palette.skin, ...skinEdge }),
    ...skinFoldsBack.slice(0, 1).map((fold) => s('path', { d: smooth(fold.map(place)), fill: 'none', ...skinEdge })),
    drawBone({ outline: pubicBoneBack.outline }, mirrored),
    drawBone(pubicBoneBack, place),
    drawBone({ ...sacrumBack, holes: (sacrumBack.holes ?? []).filter(isRight) }, place),
    drawBone(
      { outline: upper(thighBoneBack.outline), edges: (thighBoneBack.edges ?? []).slice(0, 2).map(upper) },
      place,
    ),
    drawBone(hipBoneBack, place),
  ];
}

/** What of an outline may reach into the picture. */
function upper(points: readonly Point[]): readonly Point[] {
  return points.filter(([, y]) => y <= 240);
}

/** Whether a hollow lies on the side that the picture shows, and not where it fades. */
function isRight(hole: readonly Point[]): boolean {
  return hole.every(([x]) => x > -90);
}

/** On whole units, which make a lighter picture. */
function whole([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** From the deepest to the one nearest the skin; the nerve comes out under the piriformis and runs over the others. */
function drawMuscles({ id: prefix, scale }: Layout, place: Place): readonly Element[] {
  const paint = { fill: `url(#${prefix}-dots)`, line: palette.clay };
  const nerve = sciaticNerve.slice(0, 1).map((cord) => cord.slice(0, 9));
  return [
    drawFlat(quadratusFemoris, place, paint),
    drawRotator(rotatorStrands['inferior-gemellus'], place, scale, paint),
    drawRotator(rotatorStrands['superior-gemellus'], place, scale, paint),
    drawRotator(rotatorStrands['obturator-internus'], place, scale, { ...paint, isLifted: true }),
    drawSheet(sacrotuberousBand, place, '#f3f1ea', palette.boneLine),
    s('path', { d: deepEdge(rotatorStrands['obturator-externus'], place, scale), fill: 'none', ...deep }),
    ...drawNerve(nerve, place, 6.5 * scale),
    drawRotator(rotatorStrands.piriformis, place, scale, paint),
    s('path', { d: smooth([...sacrumSideBack.edge, ...sacrumSideBack.inside].map(place), true), fill: boneLook.fill }),
    s('path', { d: smooth(sacrumSideBack.edge.map(place)), ...boneLook, fill: 'none' }),
    s('path', { d: smooth(piriformisHidden.map(place)), fill: 'none', ...deep }),
    s('path', { d: smooth(gluteusMaximusEdge.map(place), true), fill: 'none', ...over }),
  ];
}

const deep = { stroke: palette.ink, strokeWidth: 3.2, strokeDashArray: '0.1 6.5', strokeLineCap: 'round' } as const;
const over = { stroke: palette.soft, strokeWidth: 2.2, strokeDashArray: '12 7' } as const;

/** Where the picture ends; the other half of the body fades out. */
function drawEdges({ id: prefix, width, left, bottom }: Layout): readonly Element[] {
  const from = left + 4;
  return [
    s('rect', { x: from, y: top, width: 34, height: bottom - top, fill: `url(#${prefix}-fade)` }),
    coverWhite(0, 0, from, bottom),
    coverWhite(0, 0, width, top),
    coverWhite(0, bottom, width, bottom + 1000),
  ];
}

function drawLeftNames(layout: Layout, place: Place, book: GuideBook, words: FigureWords): readonly Element[] {
  const muscle = (part: string, name: Name): Element => drawMuscle(layout, place, book, 'left', part, name);
  const named = (key: string, name: Name, colour?: string): Element =>
    drawNamed(layout, place, words, 'left', key, name, colour);
  return [
    named('sacrum', { at: -106, to: [-90, -84] }),
    muscle('superior-gemellus', { at: -74, to: [-33, 5.5] }),
    named('spike', { at: -38, to: [-46, 7] }),
    named('tailbone', { at: -4, to: buttockSpots.tailbone }, palette.clay),
    muscle('obturator-internus', { at: 22, to: [-66, 45] }),
    muscle('obturator-externus', { at: 59, to: [-55, 61] }),
    named('sit-bone', { at: 94, to: buttockSpots.sitBone }, palette.clay),
    named('nerve', { at: 118, to: [11, 112], also: 'nerve-also' }, palette.clay),
  ];
}

function drawRightNames(layout: Layout, place: Place, book: GuideBook, words: FigureWords): readonly Element[] {
  const muscle = (part: string, name: Name): Element => drawMuscle(layout, place, book, 'right', part, name);
  const named = (key: string, name: Name, colour?: string): Element =>
    drawNamed(layout, place, words, 'right', key, name, colour);
  return [
    named('press', { at: -112, to: buttockSpots.press, also: 'press-also' }, palette.green),
    muscle('piriformis', { at: -58, to: [2, -25] }),
    named('bump', { at: -30, to: buttockSpots.bump }, palette.clay),
    muscle('inferior-gemellus', { at: 0, to: [23, 19] }),
    named('ridge', { at: 36, to: [51, 32] }),
    muscle('quadratus-femoris', { at: 62, to: [30, 58] }),
    muscle('gluteus-maximus', { at: 106, to: [72, 108] }),
  ];
}

function drawMuscle(
  { left, right, size }: Layout,
  place: Place,
  book: GuideBook,
  side: 'left' | 'right',
  part: string,
  { at, to }: Name,
): Element {
  return drawCallout({
    size,
    side,
    at: [side === 'left' ? left : right, place([0, at])[1]],
    to: place(to),
    name: partName(book, part).split(' '),
    number: muscleNumber(book, part),
    colour: muscleNumber(book, part) === muscleNumber(book, group) ? palette.clay : palette.soft,
  });
}

function drawNamed(
  { left, right, width, size }: Layout,
  place: Place,
  words: FigureWords,
  side: 'left' | 'right',
  key: string,
  { at, to, also }: Name,
  colour: string = palette.ink,
): Element {
  const room = (side === 'left' ? left : width - right) - 12;
  return drawCallout({
    size,
    side,
    at: [side === 'left' ? left : right, place([0, at])[1]],
    to: place(to),
    colour,
    name: wrap(label(words, key), room, { size, weight: 700 }),
    ...(also === undefined ? {} : { also: [label(words, also)] }),
  });
}

function keyOf({ id: prefix }: Layout, words: FigureWords): readonly LegendEntry[] {
  const across = 46;
  const swatch = { width: 44, height: 24, rx: 6, stroke: palette.clay, strokeWidth: 1.8 };
  const line = (x: number, y: number): string => `M${x - 22} ${y}H${x + 22}`;
  return [
    {
      text: label(words, 'unclear'),
      across,
      draw: (x, y) => s('rect', { x: x - 22, y: y - 12, ...swatch, fill: `url(#${prefix}-dots)` }),
    },
    { text: label(words, 'deep'), across, draw: (x, y) => s('path', { d: line(x, y), ...deep }) },
    { text: label(words, 'over'), across, draw: (x, y) => s('path', { d: line(x, y), ...over }) },
    { text: label(words, 'off'), across, draw: (x, y) => drawOffLimits([x, y], 13) },
  ];
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import {
  drawBand,
  drawFlesh,
  drawGristle,
  drawShadedBones,
  drawTwice,
  mirrored,
  type MusclePaint,
} from './anatomy/front-drawing.ts';
import { frontLandmark } from './anatomy/front-landmarks.ts';
import { hipBoneFront, innerWallFront, pubicJoint, sacrumFront } from './anatomy/front-pelvis.ts';
import { frontSkin } from './anatomy/front-skin.ts';
import { discBelow, frontVertebrae, rib12, sideArms, vertebralBody, vertebraOf } from './anatomy/front-spine.ts';
import { thighBoneFront } from './anatomy/front-thigh.ts';
import { iliacus, inguinalLigament, psoas } from './anatomy/iliopsoas.ts';
import { placed, type Place } from './anatomy/leg-back-drawing.ts';
import type { Point } from './arrow.ts';
import { smooth } from './curve.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawCallout, type Callout } from './leg-callout.ts';
import { drawKey } from './leg-key.ts';
import type { LegendEntry } from './legend.ts';
import { muscleNumber } from './muscle-number.ts';
import { palette } from './palette.ts';
import { partName } from './part-name.ts';
import { wrap } from './text.ts';
import { coverWhite } from './white-cover.ts';

/** What differs between the picture of a page and the one of a phone. Sizes are units of the view box. */
type Layout = {
  readonly id: string;
  readonly width: number;
  /** Where the middle line meets the height of the hip joints, and how many units are a millimetre. */
  readonly middle: Point;
  readonly scale: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** How much nearer the middle the names beside the waist stand. */
  readonly inward: number;
  readonly size: number;
  readonly isOneSide: boolean;
};

const id = 'iliopsoas-front';
const top = 14;

const page: Layout = {
  id,
  width: 730,
  middle: [368, 384],
  scale: 1.24,
  bottom: 610,
  left: 130,
  right: 608,
  inward: 30,
  size: 21,
  isOneSide: false,
};

const phone: Layout = {
  id: `${id}-narrow`,
  width: 640,
  middle: [404, 462],
  scale: 1.46,
  bottom: 700,
  left: 126,
  right: 478,
  inward: 26,
  size: 23,
  isOneSide: true,
};

const shorter: MusclePaint = { fill: palette.clay, edge: '#6b1f0e', fibre: palette.clayTint };
/** Of a muscle that a tip of the pelvis does not bring nearer to its end. */
const unchanged: MusclePaint = { fill: '#d5dcdf', edge: palette.soft, fibre: palette.soft };

/** The hip bender from the front: the psoas on both sides of the spine, the iliacus in the bowl of the hip bone, one end for both. */
export const iliopsoasFront: Drawing<GuideFacts> = {
  id,
  names: ['muscle:iliopsoas', 'muscle:psoas', 'muscle:iliacus'],
  draw: (book, words) => drawLayout(page, book, words),
  narrow: (book, words) => drawLayout(phone, book, words),
  narrowLacks: 'one side',
  details: (_book, words) => new Map([['muscle:iliopsoas', drawSmall(words)]]),
};

/** The muscle alone, without a word, for the card of its page. */
function drawSmall(words: FigureWords): Element {
  const layout: Layout = { ...page, id: `${id}-small`, width: 370, middle: [185, 346], scale: 1.14 };
  const place = placed(layout.middle, layout.scale);
  const shapes = [...drawBones(layout, place), ...drawMuscles(layout, place)];
  return frame({ id: layout.id, width: layout.width, height: 530, shapes }, { ...words, description: words.caption });
}

function drawLayout(layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { width, bottom, middle, scale, size, isOneSide } = layout;
  const place = placed(middle, scale);
  const key = drawKey(keyOf(words), { left: 8, top: bottom + 36, width, size });
  return frame(
    {
      id: layout.id,
      width,
      height: Math.ceil(key.bottom) + 22,
      definitions: isOneSide ? [fade(layout.id)] : [],
      shapes: [
        ...drawBones(layout, place),
        ...drawMuscles(layout, place),
        ...(isOneSide ? coverOtherSide(layout) : []),
        coverWhite(0, 0, width, top),
        coverWhite(0, bottom, width, bottom + 160),
        ...calloutsOf(layout, place, book, words).map(drawCallout),
        ...key.shapes,
      ],
    },
    words,
  );
}

/** Skin and bones, from the back to the front. */
function drawBones({ id: prefix, middle: [x] }: Layout, place: Place): readonly Element[] {
  const skinEdge = { fill: palette.skin, stroke: palette.skinLine, strokeWidth: 2.5 } as const;
  const low = frontVertebrae.filter(({ name }) => name !== 'T11');
  return [
    s('path', { d: smooth(frontSkin.map(place), true), ...skinEdge }),
    ...drawTwice(`${prefix}-rib`, x, [drawShadedBones([rib12], place)]),
    drawShadedBones([...low.slice(1).map(sideArms), sacrumFront], place),
    drawGristle(low.map(discBelow), place),
    drawShadedBones(low.map(vertebralBody), place),
    ...drawTwice(`${prefix}-half`, x, [drawShadedBones([innerWallFront, thighBoneFront, hipBoneFront], place)]),
    drawGristle([pubicJoint], place),
  ];
}

/** The iliacus on the viewer's left alone: on the other side one sees the bowl that it starts in. */
function drawMuscles({ id: prefix, middle: [x], isOneSide }: Layout, place: Place): readonly Element[] {
  const left = mirrored(place);
  const over = (side: Place) => [drawFlesh(psoas, side, unchanged), drawBand(inguinalLigament, side, 6)];
  return [
    drawFlesh(iliacus, left, shorter),
    ...(isOneSide ? over(left) : drawTwice(`${prefix}-psoas`, x, over(place))),
  ];
}

/** The other half of the body fades out. */
function coverOtherSide({ id: prefix, right, bottom, width }: Layout): readonly Element[] {
  const from = right - 46;
  return [
    s('rect', { x: from, y: top, width: right - from, height: bottom - top, fill: `url(#${prefix}-fade)` }),
    coverWhite(right - 1, 0, width, bottom + 2),
  ];
}

function fade(prefix: string): Element {
  return s('linearGradient', { id: `${prefix}-fade` }, [
    s('stop', { offset: '0', stopColor: palette.paper, stopOpacity: 0 }),
    s('stop', { offset: '1', stopColor: palette.paper }),
  ]);
}

function calloutsOf(layout: Layout, place: Place, book: GuideBook, words: FigureWords): readonly Callout[] {
  const { left, right, inward, size, width, isOneSide } = layout;
  const number = muscleNumber(book, 'iliopsoas');
  const opposite = mirrored(place);
  const lines = (key: string, room: number) => wrap(label(words, key), room, { size, weight: 700 });
  const softLines = (key: string, room: number) => wrap(label(words, key), room, { size });
  const onLeft = (y: number, by = 0) => ({ side: 'left', size, at: [left + by, place([0, y])[1]] }) as const;
  const onRight = (y: number, by = 0) =>
    ({ side: 'right', size, at: [right - (isOneSide ? 0 : by), place([0, y])[1]] }) as const;
  const [leftRoom, rightRoom] = [left - 12, width - right - 10];
  const seen = isOneSide ? opposite : place;
  const { y: first, half } = vertebraOf('T12');
  const { y: last } = vertebraOf('L5');
  return [
    {
      ...onLeft(-214, inward),
      number,
      colour: unchanged.edge,
      name: [partName(book, 'psoas')],
      also: softLines('psoas', leftRoom + inward - 38),
      to: opposite([40, -178]),
    },
    {
      ...onLeft(-100, inward / 2),
      number,
      colour: palette.clay,
      name: [partName(book, 'iliacus')],
      also: softLines('iliacus', leftRoom + inward / 2 - 38),
      to: opposite([106, -96]),
    },
    { ...onLeft(2), name: lines('ligament', leftRoom), to: opposite([108, -52]) },
    { ...onLeft(84), name: lines('tendon', leftRoom), to: opposite([98, 50]) },
    {
      ...onRight(-262, inward),
      name: [label(words, 'first')],
      also: softLines('first-also', rightRoom),
      to: place([half - 6, first]),
    },
    {
      ...onRight(-190, inward),
      name: [label(words, 'last')],
      also: softLines('last-also', rightRoom + 20),
      to: place([12, last]),
    },
    ...(isOneSide
      ? []
      : [
          { ...onRight(-92), name: lines('bowl', rightRoom), also: [label(words, 'bowl-also')], to: place([108, -96]) },
          { ...onRight(-4), name: lines('pubic-joint', rightRoom), to: place([1, 34]) },
        ]),
    { ...onRight(84), name: lines('bump', rightRoom), to: seen(frontLandmark.lesserTrochanter) },
  ];
}

function keyOf(words: FigureWords): readonly LegendEntry[] {
  const entry = (key: string, { fill, edge }: MusclePaint): LegendEntry => ({
    text: label(words, key),
    across: 46,
    draw: (x, y) =>
      s('rect', { x: x - 22, y: y - 12, width: 44, height: 24, rx: 6, fill, stroke: edge, strokeWidth: 1.8 }),
  });
  return [entry('shorter', shorter), entry('unchanged', unchanged)];
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { bodiesBehind, fromMiddle, iliolumbarLigament, kidney, rimAt, sacrumBehind } from './anatomy/back-waist.ts';
import {
  drawBand,
  drawDotted,
  drawFlesh,
  drawShadedBones,
  drawTwice,
  mirrored,
  type MusclePaint,
} from './anatomy/front-drawing.ts';
import { frontSkin } from './anatomy/front-skin.ts';
import { frontVertebrae, rib11, rib12, sideArms, spinousProcess, vertebralArch } from './anatomy/front-spine.ts';
import { thighBoneFront } from './anatomy/front-thigh.ts';
import { hipBoneBack } from './anatomy/leg-back-bones.ts';
import { drawBone, placed, type Place } from './anatomy/leg-back-drawing.ts';
import { qlSheet, qlStrands } from './anatomy/quadratus-lumborum.ts';
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
import { pressLimit, withLimit, type PressLimit } from './press-limit.ts';
import { drawPressZone, measures, pressSpot } from './press-zone.ts';
import { drawOffLimits, drawPress } from './spot-mark.ts';
import { setLines, wrap, type TextStyle } from './text.ts';
import { coverWhite } from './white-cover.ts';

/** What differs between the picture of a page and the one of a phone. Sizes are units of the view box. */
type Layout = {
  readonly id: string;
  readonly width: number;
  /** Where the middle line meets the height of the hip joints, and how many units are a millimetre. */
  readonly middle: Point;
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly isOneSide: boolean;
};

const id = 'ql-back';

const page: Layout = {
  id,
  width: 730,
  middle: [352, 476],
  scale: 1.28,
  top: 44,
  bottom: 496,
  left: 152,
  right: 574,
  size: 21,
  isOneSide: false,
};

const phone: Layout = {
  id: `${id}-narrow`,
  width: 640,
  middle: [132, 541],
  scale: 1.56,
  top: 14,
  bottom: 563,
  left: 92,
  right: 424,
  size: 23,
  isOneSide: true,
};

const shorter: MusclePaint = { fill: palette.clay, edge: '#6b1f0e', fibre: palette.clayTint };

/** The waist bridge from behind: from the rim to the last rib and four side arms; and how little of it may be pressed. */
export const qlBack: Drawing<GuideFacts> = {
  id,
  names: ['muscle:quadratus-lumborum', 'step:ql-press'],
  draw: (book, words) => drawLayout(page, book, words),
  narrow: (book, words) => drawLayout(phone, book, words),
  narrowLacks: 'the left side',
  details: (_book, words) => new Map([['muscle:quadratus-lumborum', drawSmall(words)]]),
};

/** The muscle alone, without a word, for the card of its page. */
function drawSmall(words: FigureWords): Element {
  const layout: Layout = { ...page, id: `${id}-small`, width: 370, middle: [185, 420], scale: 1.14 };
  const shapes = drawBack(layout, placed(layout.middle, layout.scale));
  return frame({ id: layout.id, width: layout.width, height: 460, shapes }, { ...words, description: words.caption });
}

function drawLayout(layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { id: prefix, width, top, bottom, middle, scale, size, isOneSide } = layout;
  const place = placed(middle, scale);
  const limit = pressLimit(book);
  const key = drawKey(keyOf(words), { left: 8, top: bottom + 36, width, size });
  return frame(
    {
      id: prefix,
      width,
      height: Math.ceil(key.bottom) + 22,
      definitions: isOneSide ? [fade(prefix)] : [],
      shapes: [
        ...drawBack(layout, place),
        ...drawPressing(limit, place),
        ...(isOneSide ? coverOtherSide(layout) : []),
        coverWhite(0, 0, width, top),
        coverWhite(0, bottom, width, bottom + 160),
        ...(isOneSide ? [] : drawTitles(layout, place, words)),
        ...calloutsOf(layout, limit, place, book, words).map(drawCallout),
        ...key.shapes,
      ],
    },
    words,
  );
}

/** Skin, bones and muscle, from the far side to the near one: the rim and the last rib cover the muscle's ends. */
function drawBack(layout: Layout, place: Place): readonly Element[] {
  const { id: prefix, middle } = layout;
  const skinEdge = { fill: palette.skin, stroke: palette.skinLine, strokeWidth: 2.5 } as const;
  const armed = frontVertebrae.filter(({ name }) => name.startsWith('L'));
  return [
    s('path', { d: smooth(frontSkin.map(place), true), ...skinEdge }),
    drawShadedBones([...armed.map(sideArms), { outline: bodiesBehind }, sacrumBehind], place),
    ...drawArches(layout, place),
    ...drawTwice(`${prefix}-half`, middle[0], [
      drawFlesh(qlSheet, place, shorter),
      ...qlStrands.map((strand) => drawFlesh(strand, place, shorter)),
      drawBand(iliolumbarLigament, place, 9),
      drawShadedBones([{ outline: thighBoneFront.outline }], place),
      drawBone(hipBoneBack, fromMiddle(place)),
      drawShadedBones([rib11, rib12], place),
    ]),
  ];
}

/** The arches and spines of the vertebrae, which are alike: the lowest one, and from below the others over it. */
function drawArches({ id: prefix, scale }: Layout, place: Place): readonly Element[] {
  const [lowest, ...others] = frontVertebrae.toReversed();
  if (lowest === undefined) return [];
  const name = `${prefix}-arch`;
  const arch = drawShadedBones([vertebralArch(lowest), spinousProcess(lowest)], place);
  const higher = others.map(({ y }) =>
    s('use', { href: `#${name}`, transform: `translate(0 ${(y - lowest.y) * scale})` }),
  );
  return [s('g', { id: name }, [arch]), ...higher];
}

function drawPressing(limit: PressLimit | undefined, place: Place): readonly Element[] {
  return [
    ...drawPressZone(limit, place),
    drawDotted(kidney, place, palette.ink),
    ...stayOff.map((at) => drawOffLimits(place(at), 17)),
    ...(limit === undefined ? [] : [drawPress(place(pressSpot(limit)), 15)]),
  ];
}

/** On the kidney, the last rib and the spine. */
const stayOff: readonly Point[] = [
  [67, -232],
  [104, -281],
  [0, -186],
];

/** The other half of the body fades out. */
function coverOtherSide({ id: prefix, left, top, bottom }: Layout): readonly Element[] {
  const from = left - 46;
  return [
    coverWhite(0, 0, from + 1, bottom),
    s('rect', { x: from, y: top, width: 46, height: bottom - top, fill: `url(#${prefix}-fade)` }),
  ];
}

function fade(prefix: string): Element {
  return s('linearGradient', { id: `${prefix}-fade` }, [
    s('stop', { offset: '0', stopColor: palette.paper }),
    s('stop', { offset: '1', stopColor: palette.paper, stopOpacity: 0 }),
  ]);
}

function drawTitles({ top }: Layout, place: Place, words: FigureWords): readonly Element[] {
  const style: TextStyle = { size: 23, weight: 700, fill: palette.teal, anchor: 'middle' };
  return [
    setLines(place([-76, 0])[0], top - 14, [label(words, 'muscle-side')], style),
    setLines(place([76, 0])[0], top - 14, [label(words, 'press-side')], style),
  ];
}

function calloutsOf(
  layout: Layout,
  limit: PressLimit | undefined,
  place: Place,
  book: GuideBook,
  words: FigureWords,
): readonly Callout[] {
  const { left, right, size, width, isOneSide } = layout;
  const seen = isOneSide ? place : mirrored(place);
  const text = (key: string) => withLimit(label(words, key), limit);
  const lines = (key: string, room: number, weight: 400 | 700 = 700) => wrap(text(key), room, { size, weight });
  const onLeft = (y: number, by = 0) => ({ side: 'left', size, at: [left - by, place([0, y])[1]] }) as const;
  const onRight = (y: number) => ({ side: 'right', size, at: [right, place([0, y])[1]] }) as const;
  const room = width - right - 12;
  const muscle = {
    number: muscleNumber(book, 'quadratus-lumborum'),
    colour: palette.clay,
    name: partName(book, 'quadratus-lumborum').split(' '),
  };
  return [
    ...(isOneSide
      ? [
          { ...onRight(-98), ...muscle, to: place([101, -142]) },
          { ...onRight(-34), name: lines('rim', room), to: place([128, -119]) },
        ]
      : [
          { ...onLeft(-272), name: lines('rib', left), also: [text('rib-also')], to: seen([94, -248]) },
          { ...onLeft(-206), ...muscle, to: seen([88, -196]) },
          { ...onLeft(-156), name: lines('strands', left - 12), to: seen([53, -176]) },
          { ...onLeft(-70, 30), name: lines('rim', left - 42), to: seen([120, -122]) },
          { ...onLeft(-20, 36), name: lines('ligament', left - 48), to: seen([60, -130]) },
        ]),
    {
      ...onRight(isOneSide ? -308 : -290),
      name: [text('kidney')],
      also: lines('kidney-also', room, 400),
      colour: palette.clay,
      to: place([90, -205]),
    },
    ...pressWords(limit, place).map(({ key, wide, narrow, to, colour }) => ({
      ...onRight(isOneSide ? narrow : wide),
      name: lines(key, room),
      also: lines(`${key}-also`, room, 400),
      colour,
      to,
    })),
  ];
}

type PressWords = {
  readonly key: string;
  readonly wide: number;
  readonly narrow: number;
  readonly colour: string;
  readonly to: Point;
};

/** What is said of the place to press, at its heights in the two layouts; nothing where the step gives no limit. */
function pressWords(limit: PressLimit | undefined, place: Place): readonly PressWords[] {
  if (limit === undefined) return [];
  const [[x, from], [, to]] = measures(limit).up;
  const outer = limit.far * limit.finger;
  return [
    { key: 'limit', wide: -196, narrow: -246, colour: palette.ink, to: place([x, to + (from - to) / 4]) },
    { key: 'press', wide: -108, narrow: -162, colour: palette.green, to: place([outer - 4, rimAt(outer) - 14]) },
  ];
}

function keyOf(words: FigureWords): readonly LegendEntry[] {
  const box = (x: number, y: number) => ({ x: x - 22, y: y - 12, width: 44, height: 24, strokeWidth: 1.8 });
  return [
    {
      text: label(words, 'shorter'),
      across: 46,
      draw: (x, y) => s('rect', { ...box(x, y), rx: 6, fill: shorter.fill, stroke: shorter.edge }),
    },
    { text: label(words, 'off'), across: 46, draw: (x, y) => drawOffLimits([x, y], 13) },
  ];
}

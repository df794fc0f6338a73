import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import {
  calfBoneBack,
  hipBoneBack,
  pubicBoneBack,
  sacrumBack,
  shinBoneBack,
  skinBack,
  skinFoldsBack,
  thighBoneBack,
} from './anatomy/leg-back-bones.ts';
import { drawBone, drawNerve, drawSheet, drawStrand, placed, type Place } from './anatomy/leg-back-drawing.ts';
import { legBack } from './anatomy/leg-back-landmarks.ts';
import { bicepsShort, hamstringsBackData, sciaticNerve } from './anatomy/leg-back-muscles.ts';
import type { Point } from './arrow.ts';
import { smooth } from './curve.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawKey } from './leg-key.ts';
import { drawCallout, drawNumber } from './leg-callout.ts';
import type { LegendEntry } from './legend.ts';
import { muscleNumber } from './muscle-number.ts';
import { palette } from './palette.ts';
import { partName } from './part-name.ts';
import { stripes } from './patterns.ts';
import { drawSore, drawSoreSign } from './sore-mark.ts';
import { setLines, wrap, type TextStyle } from './text.ts';
import { coverWhite } from './white-cover.ts';

/** What differs between the picture of a page and the one of a phone. Sizes are units of the view box. */
type Layout = {
  readonly id: string;
  readonly width: number;
  /** Where the hip joint lies, and how many units are a millimetre. */
  readonly hip: Point;
  readonly scale: number;
  /** The lowest line of the leg, and where the names end and begin. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly hasInset: boolean;
};

const id = 'hamstrings-back';
const top = 12;
/** Of a muscle that the pelvis does not reach. */
const plain = '#dfe5e8';

const page: Layout = {
  id,
  width: 730,
  hip: [410, 190],
  scale: 1.22,
  bottom: 864,
  left: 232,
  right: 552,
  size: 21,
  hasInset: true,
};

const phone: Layout = {
  id: `${id}-narrow`,
  width: 640,
  hip: [366, 176],
  scale: 1.12,
  bottom: 800,
  left: 244,
  right: 492,
  size: 22,
  hasInset: false,
};

/** The hamstrings from behind: sit bone above, both sides of the knee below, and the short head, which is not on the pelvis. */
export const hamstringsBack: Drawing<GuideFacts> = {
  id,
  names: ['muscle:hamstrings', 'muscle:biceps-femoris', 'muscle:semitendinosus', 'muscle:semimembranosus'],
  draw: (book, words) => drawLayout(page, book, words),
  narrow: (book, words) => drawLayout(phone, book, words),
  narrowLacks: 'the short head of the biceps',
  details: (_book, words) => new Map([['muscle:hamstrings', drawSmall(words)]]),
};

/** The muscles alone, without a word, for the card of their page. */
function drawSmall(words: FigureWords): Element {
  const layout: Layout = { ...page, id: `${id}-small`, width: 330, hip: [190, 120], scale: 0.9, bottom: 560, left: 24 };
  const shapes = drawLeg(layout, placed(layout.hip, layout.scale));
  return frame(
    { id: layout.id, width: layout.width, height: layout.bottom, definitions: definitionsOf(layout), shapes },
    { ...words, description: words.caption },
  );
}

function drawLayout(layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { width, bottom, hip, scale, hasInset } = layout;
  const place = placed(hip, scale);
  const key = drawKey(keyOf(layout, words), { left: 8, top: bottom + 40, size: Math.max(layout.size, 20), width });
  return frame(
    {
      id: layout.id,
      width,
      height: key.bottom + 22,
      definitions: definitionsOf(layout),
      shapes: [
        ...drawLeg(layout, place),
        ...(hasInset ? drawInset(layout, muscleNumber(book, 'hamstrings'), words) : []),
        ...drawNames(layout, place, book, words),
        ...drawSores(layout, place, words),
        ...key.shapes,
      ],
    },
    words,
  );
}

function definitionsOf({ id: prefix }: Layout): readonly Element[] {
  return [
    stripes(`${prefix}-longer`, palette.blueBand, '#9bbcd6'),
    s('linearGradient', { id: `${prefix}-fade` }, [
      s('stop', { offset: '0', stopColor: palette.paper }),
      s('stop', { offset: '1', stopColor: palette.paper, stopOpacity: 0 }),
    ]),
  ];
}

/** Skin, bones and muscles, from the far side to the near one; the other half of the body fades out at the left. */
function drawLeg({ id: prefix, scale, left, bottom, width }: Layout, place: Place): readonly Element[] {
  const longer = `url(#${prefix}-longer)`;
  const skinEdge = { stroke: palette.skinLine, strokeWidth: 2.5 } as const;
  const fade = { x: left - 24, y: top, width: 50, height: bottom - top, fill: `url(#${prefix}-fade)` };
  return [
    s('path', { d: smooth(skinBack.map(place), true), fill: palette.skin, ...skinEdge }),
    ...skinFoldsBack.map((fold) => s('path', { d: smooth(fold.map(place)), fill: 'none', ...skinEdge })),
    drawBone(sacrumBack, place),
    drawBone(pubicBoneBack, place),
    drawBone(shinBoneBack, place),
    drawBone(thighBoneBack, place),
    drawBone(calfBoneBack, place),
    drawBone(hipBoneBack, place),
    ...drawNerve(sciaticNerve, place, 5),
    drawStrand(hamstringsBackData.semimembranosus, place, scale, longer),
    drawStrand(hamstringsBackData.semitendinosus, place, scale, longer),
    drawStrand(hamstringsBackData['biceps-long'], place, scale, longer),
    s('rect', fade),
    coverWhite(0, 0, left - 24, bottom),
    coverWhite(0, 0, width, top),
    coverWhite(0, bottom, width, bottom + 160),
  ];
}

function drawNames(
  { left, right, size }: Layout,
  place: Place,
  book: GuideBook,
  words: FigureWords,
): readonly Element[] {
  const number = muscleNumber(book, 'hamstrings');
  const muscle = { number, colour: palette.blue, size };
  const at = (x: number, [, y]: Point): Point => [x, y];
  const above = (point: Point, by: number): Point => place([point[0], point[1] - by]);
  return [
    drawCallout({
      ...muscle,
      at: at(left, place([0, 190])),
      to: place([-42, 215]),
      side: 'left',
      name: partName(book, 'semitendinosus').split(' '),
    }),
    drawCallout({
      ...muscle,
      at: at(left, place([0, 305])),
      to: place([-58, 318]),
      side: 'left',
      name: [partName(book, 'semimembranosus')],
    }),
    drawCallout({
      ...muscle,
      at: at(right, place([0, 110])),
      to: place([16, 190]),
      side: 'right',
      name: partName(book, 'biceps-femoris').split(' '),
      also: [label(words, 'long-head')],
    }),
    drawCallout({
      size,
      at: at(right, place([0, 4])),
      to: place([66, 30]),
      side: 'right',
      name: [label(words, 'thigh-bone')],
    }),
    drawCallout({
      size,
      at: at(right, place([0, 52])),
      to: place([12, 84]),
      side: 'right',
      name: label(words, 'nerve').split(' '),
    }),
    drawCallout({
      size,
      at: at(right, above(legBack.fibulaHead, -8)),
      to: above(legBack.fibulaHead, -8),
      side: 'right',
      name: [label(words, 'knob')],
      also: [label(words, 'knob-also')],
    }),
  ];
}

function drawSores({ left, size }: Layout, place: Place, words: FigureWords): readonly Element[] {
  const bold: TextStyle = { size, weight: 700, fill: palette.clay, anchor: 'end' };
  const soft: TextStyle = { ...bold, weight: 400, fill: palette.soft };
  const places = [
    { key: 'sit-bone', at: place(legBack.sitBone) },
    { key: 'knee-back', at: place(legBack.kneeBack) },
  ];
  return places.flatMap(({ key, at: [x, y] }) => [
    drawSore([x, y], [left - 28, y]),
    setLines(left - 38, y - 1, [label(words, key)], bold),
    setLines(left - 38, y + size * 1.2, [label(words, 'sore')], soft),
  ]);
}

/** The short head of the biceps in a box of its own. */
function drawInset({ right, width }: Layout, number: number | undefined, words: FigureWords): readonly Element[] {
  const box = { x: right, y: 406, width: width - right - 4, height: 322 };
  const [middle, view] = [box.x + box.width / 2, { top: box.y + 46, bottom: box.y + 244 }];
  const title: TextStyle = { size: 21, weight: 700, anchor: 'middle' };
  const prose: TextStyle = { size: 20, anchor: 'middle' };
  const place = placed([middle, box.y - 72], 0.66);
  return [
    drawBone(shinBoneBack, place),
    drawBone(thighBoneBack, place),
    drawBone(calfBoneBack, place),
    drawSheet(bicepsShort, place, plain, palette.soft),
    coverWhite(box.x, box.y - 110, width, view.top),
    coverWhite(box.x, view.bottom, width, view.bottom + 110),
    s('rect', { ...box, rx: 10, fill: 'none', stroke: palette.rule, strokeWidth: 2 }),
    setLines(middle, box.y + 32, [label(words, 'short-head')], title),
    ...(number === undefined ? [] : drawNumber([box.x + 8, box.y + 8], number, palette.soft, 21)),
    setLines(middle, box.y + 266, wrap(label(words, 'short-head-text'), box.width - 12, prose), prose),
  ];
}

function keyOf({ id: prefix, hasInset }: Layout, words: FigureWords): readonly LegendEntry[] {
  const swatch = { width: 44, height: 24, rx: 6, stroke: palette.blue, strokeWidth: 1.8 };
  return [
    {
      text: label(words, 'longer'),
      across: 46,
      draw: (x, y) => s('rect', { x: x - 22, y: y - 12, ...swatch, fill: `url(#${prefix}-longer)` }),
    },
    ...(hasInset
      ? [
          {
            text: label(words, 'same'),
            across: 46,
            draw: (x: number, y: number) =>
              s('rect', { x: x - 22, y: y - 12, ...swatch, fill: plain, stroke: palette.soft }),
          },
        ]
      : []),
    {
      text: label(words, 'places'),
      across: 46,
      draw: (x, y) => drawSoreSign([x, y], 13),
    },
  ];
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { drawSheet, placed, type Place } from './anatomy/leg-back-drawing.ts';
import type { Strand } from './anatomy/leg-back-muscles.ts';
import { drawSideBody, sideClips } from './anatomy/side-body.ts';
import {
  besideHipPoint,
  gluteusMedius,
  gluteusMinimus,
  itBand,
  outerBump,
  outerHipSpots,
  pocketMuscle,
} from './anatomy/side-hip-muscles.ts';
import { sideLandmark } from './anatomy/side-landmarks.ts';
import type { Point } from './arrow.ts';
import { beside, smooth, taper } from './curve.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawCallout } from './leg-callout.ts';
import { drawKey } from './leg-key.ts';
import type { LegendEntry } from './legend.ts';
import { muscleNumber } from './muscle-number.ts';
import { palette } from './palette.ts';
import { partName } from './part-name.ts';
import { dots } from './patterns.ts';
import { offLimitsBand } from './press-marks.ts';
import { drawOffLimits, drawPress } from './spot-mark.ts';
import { setLines, wrap, type TextStyle } from './text.ts';
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

type Muscle = { readonly name: readonly string[]; readonly number: number | undefined; readonly colour: string };

const id = 'outer-hip';
const top = 20;

const page: Layout = {
  id,
  width: 730,
  hip: [376, 226],
  scale: 1.2,
  bottom: 796,
  left: 190,
  right: 528,
  size: 21,
};

const phone: Layout = {
  id: `${id}-narrow`,
  width: 640,
  hip: [326, 212],
  scale: 1.02,
  bottom: 700,
  left: 168,
  right: 456,
  size: 22,
};

/** The outer hip from the side: what lies there, where the step presses, and which bony points it stays off. */
export const outerHip: Drawing<GuideFacts> = {
  id,
  names: ['muscle:tensor-fasciae-latae', 'muscle:gluteus-medius', 'muscle:gluteus-minimus', 'step:outer-hip'],
  draw: (book, words) => drawLayout(page, book, words),
  narrow: (book, words) => drawLayout(phone, book, words),
  details: (_book, words) =>
    new Map([
      ['muscle:tensor-fasciae-latae', drawSmall('small', words)],
      ['muscle:gluteal-muscles', drawSmall('small-fan', words)],
    ]),
};

/** The muscles alone, without a word, for the card of a page. */
function drawSmall(name: string, words: FigureWords): Element {
  const layout: Layout = { ...page, id: `${id}-${name}`, width: 340, hip: [166, 190], scale: 1 };
  const definitions = definitionsOf(layout);
  const shapes = drawHip(layout);
  return frame(
    { id: layout.id, width: layout.width, height: 470, definitions, shapes },
    { ...words, description: words.caption },
  );
}

function definitionsOf({ id: prefix }: Layout): readonly Element[] {
  return [dots(`${prefix}-dots`, palette.clayTint, '#cf8672'), ...sideClips(prefix, 0)];
}

function drawLayout(layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { id: prefix, width, bottom, hip, scale, size } = layout;
  const place = placed(hip, scale);
  const key = drawKey(keyOf(layout, words), { left: 8, top: bottom + 40, width, size });
  return frame(
    {
      id: prefix,
      width,
      height: Math.ceil(key.bottom) + 22,
      definitions: definitionsOf(layout),
      shapes: [
        ...drawHip(layout),
        coverWhite(0, 0, width, top),
        coverWhite(0, bottom, width, bottom + 160),
        ...drawSides(layout, place, words),
        ...drawBackNames(layout, place, book, words),
        ...drawFrontNames(layout, place, book, words),
        drawPress(place(outerHipSpots.front)),
        drawPress(place(outerHipSpots.back)),
        ...offLimitsBand(besideHipPoint.map(place), 30),
        drawOffLimits(place(nerveSpot), 13),
        drawOffLimits(place(outerBump.middle)),
        drawOffLimits(place(sideLandmark('asis', 0)), 17),
        ...key.shapes,
      ],
    },
    words,
  );
}

/** Body and bones as in the other side views, and over them the fan, the outline of the one below, the pocket muscle with its band. */
function drawHip({ id: prefix, hip: [x, y], scale }: Layout): readonly Element[] {
  const edge = { stroke: palette.clay, strokeLineJoin: 'round' } as const;
  const itself: Place = (point) => point;
  return [
    s('g', { transform: `translate(${x} ${y}) scale(${scale})` }, [
      ...drawSideBody(prefix, 0, {}),
      drawSheet(gluteusMedius, itself, `url(#${prefix}-dots)`, palette.clay),
      s('path', { d: smooth(gluteusMinimus.outline, true), fill: 'none', ...under }),
      s('path', {
        d: taper(itBand.line, itBand.widths),
        fill: '#f3f1ea',
        fillOpacity: 0.88,
        ...edge,
        strokeWidth: 1.6,
      }),
      s('path', { d: fibres(itBand), fill: 'none', stroke: palette.clay, strokeWidth: 0.8, strokeOpacity: 0.75 }),
      s('path', { d: taper(pocketMuscle.line, pocketMuscle.widths), fill: shorter.fill, ...edge, strokeWidth: 1.8 }),
      s('path', { d: fibres(pocketMuscle), fill: 'none', stroke: shorter.fibre, strokeWidth: 1, strokeOpacity: 0.8 }),
    ]),
  ];
}

/** A few lines along a muscle, short of its ends. */
function fibres({ line, widths }: Strand): string {
  return [-0.5, 0, 0.5].map((side) => smooth(beside(line, widths, side).slice(1, -1))).join('');
}

const shorter = { fill: palette.clay, fibre: palette.clayTint } as const;
/** The edge of what lies under another muscle. */
const under = { stroke: palette.ink, strokeWidth: 3.4, strokeDashArray: '0.1 7', strokeLineCap: 'round' } as const;

const [, nerveSpot = sideLandmark('asis', 0)] = besideHipPoint;

function drawSides({ size }: Layout, place: Place, words: FigureWords): readonly Element[] {
  const style: TextStyle = { size, fill: palette.soft, anchor: 'middle' };
  return [
    setLines(place([-166, 0])[0], top + 8, [label(words, 'back')], style),
    setLines(place([156, 0])[0], top + 8, [label(words, 'front')], style),
  ];
}

function muscleOf(book: GuideBook, part: string, colour: string): Muscle {
  return { name: partName(book, part).split(' '), number: muscleNumber(book, part), colour };
}

function drawBackNames(layout: Layout, place: Place, book: GuideBook, words: FigureWords): readonly Element[] {
  const { left, size } = layout;
  const at = (y: number): Point => [left, place([0, y])[1]];
  const lines = (key: string): readonly string[] => wrap(label(words, key), left - 12, { size, weight: 700 });
  return [
    drawCallout({
      ...muscleOf(book, 'gluteus-medius', palette.clay),
      size,
      side: 'left',
      at: at(-134),
      to: place([-62, -112]),
    }),
    drawCallout({
      size,
      side: 'left',
      at: at(-72),
      to: place(outerHipSpots.back),
      name: lines('press-back'),
      also: [label(words, 'press')],
      colour: palette.green,
    }),
    drawCallout({
      ...muscleOf(book, 'gluteus-minimus', palette.clay),
      size,
      side: 'left',
      at: at(20),
      to: place([-16, -42]),
      also: [label(words, 'under')],
    }),
    drawCallout({
      size,
      side: 'left',
      at: at(118),
      to: place(outerBump.middle),
      name: lines('bump'),
      also: [label(words, 'off')],
      colour: palette.clay,
    }),
  ];
}

function drawFrontNames(layout: Layout, place: Place, book: GuideBook, words: FigureWords): readonly Element[] {
  const { right, size, width } = layout;
  const at = (y: number): Point => [right, place([0, y])[1]];
  const lines = (key: string): readonly string[] => wrap(label(words, key), width - right - 12, { size, weight: 700 });
  return [
    drawCallout({
      size,
      side: 'right',
      at: at(-140),
      to: place(sideLandmark('asis', 0)),
      name: lines('hip-point'),
      also: [label(words, 'off')],
      colour: palette.clay,
    }),
    drawCallout({
      size,
      side: 'right',
      at: at(-60),
      to: place(nerveSpot),
      name: lines('hip-inside'),
      also: [label(words, 'off')],
      colour: palette.clay,
    }),
    drawCallout({
      size,
      side: 'right',
      at: at(22),
      to: place(outerHipSpots.front),
      name: lines('press-front'),
      also: [label(words, 'press')],
      colour: palette.green,
    }),
    drawCallout({
      ...muscleOf(book, 'tensor-fasciae-latae', palette.clay),
      size,
      side: 'right',
      at: at(104),
      to: place([28, 54]),
    }),
    drawCallout({
      size,
      side: 'right',
      at: at(210),
      to: place([13, 220]),
      name: lines('band'),
      also: [label(words, 'band-also')],
    }),
    drawCallout({ size, side: 'right', at: at(400), to: place(sideLandmark('outerShinTop', 0)), name: lines('shin') }),
  ];
}

function keyOf({ id: prefix }: Layout, words: FigureWords): readonly LegendEntry[] {
  const swatch = (x: number, y: number) => ({
    x: x - 22,
    y: y - 12,
    width: 44,
    height: 24,
    rx: 6,
    stroke: palette.clay,
    strokeWidth: 1.8,
  });
  return [
    { text: label(words, 'shorter'), across: 46, draw: (x, y) => s('rect', { ...swatch(x, y), fill: shorter.fill }) },
    {
      text: label(words, 'unclear'),
      across: 46,
      draw: (x, y) => s('rect', { ...swatch(x, y), fill: `url(#${prefix}-dots)` }),
    },
    {
      text: label(words, 'underneath'),
      across: 46,
      draw: (x, y) => s('path', { d: `M${x - 22} ${y}H${x + 22}`, ...under }),
    },
  ];
}

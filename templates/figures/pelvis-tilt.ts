import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { sideLandmark, type SideLandmark } from './anatomy/side-landmarks.ts';
import { lengthChange, sideMuscles, type SideMuscleId } from './anatomy/side-muscles.ts';
import { turn } from './anatomy/turn.ts';
import type { Point } from './arrow.ts';
import { drawBelt, drawBeltSample } from './belt-line.ts';
import { apart } from './curve.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawCallout } from './leg-callout.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { muscleNumber } from './muscle-number.ts';
import { palette } from './palette.ts';
import { partName } from './part-name.ts';
import { pointer } from './pointer.ts';
import { sidePaint, sidePattern } from './side-paints.ts';
import { drawView, inView, sideBottom, sideTop, viewDefinitions, type SideView } from './side-view.ts';
import { setLines, setMiddle, wrap, type TextStyle } from './text.ts';

type Side = 'left' | 'right';

/** A name beside the tipped body: its height over or under the hip joint, and the point that its line leads to. */
type Mark = { readonly id: string; readonly side: Side; readonly y: number; readonly to: Point };

type MoveMark = Omit<Mark, 'to'> & { readonly to?: Point };

/** What differs between the page and the phone, which shows the tipped pelvis alone. Sizes are units of the view box. */
type Layout = {
  readonly prefix: string;
  readonly width: number;
  readonly size: number;
  readonly level: SideView | undefined;
  readonly tipped: SideView;
  /** Where the words at the sides of the tipped body end and begin, and how wide they may be. */
  readonly edges: Readonly<Record<Side, number>>;
  readonly across: Readonly<Record<Side, number>>;
};

const id = 'pelvis-tilt';

/** How far the pelvis is tipped: more than in life, so that one sees it. */
const tilt = 17;

/** Who goes where with the pelvis: the points whose way the arrows show. */
const movers = ['psis', 'pubicBone', 'sitBone'] as const satisfies readonly SideLandmark[];

const muscleMarks: readonly (Mark & { readonly id: SideMuscleId })[] = [
  { id: 'quadratus-lumborum', side: 'left', y: -322, to: [-26, -190] },
  { id: 'gluteus-maximus', side: 'left', y: 14, to: [-104, 20] },
  { id: 'hamstrings', side: 'left', y: 262, to: [-54, 250] },
  { id: 'psoas', side: 'right', y: -322, to: [20, -215] },
  { id: 'iliacus', side: 'right', y: -36, to: [42, -68] },
  { id: 'tensor-fasciae-latae', side: 'right', y: 36, to: [55, -28] },
  { id: 'rectus-femoris', side: 'right', y: 236, to: [72, 200] },
];
const moveMarks: readonly MoveMark[] = [
  { id: 'back-rim', side: 'left', y: -120, to: [-106, -94] },
  { id: 'sit-bone', side: 'left', y: 150, to: [-60, 66] },
  { id: 'front', side: 'right', y: -196 },
  { id: 'pubic-bone', side: 'right', y: 150, to: [66, 22] },
];
const boneMarks = [
  { id: 'low-spine', y: -250, to: [-96, -210] },
  { id: 'hip-bone', y: -150, to: [-66, -126] },
  { id: 'sacrum', y: -50, to: [-110, -50] },
  { id: 'hip-joint', y: 20, to: [2, -2] },
  { id: 'sit-bone-name', y: 90, to: [-46, 70] },
  { id: 'thigh-bone', y: 300, to: [14, 290] },
] as const;
/** Where the numbers stand on the level body. */
const badges = [
  { id: 'psoas', at: [-26, -205] },
  { id: 'iliacus', at: [16, -76] },
  { id: 'rectus-femoris', at: [66, 180] },
  { id: 'quadratus-lumborum', at: [-76, -182] },
  { id: 'tensor-fasciae-latae', at: [34, 10] },
  { id: 'gluteus-maximus', at: [-88, 40] },
  { id: 'hamstrings', at: [-46, 250] },
] as const satisfies readonly { readonly id: SideMuscleId; readonly at: Point }[];

const page: Layout = {
  prefix: id,
  width: 1000,
  size: 20,
  level: viewOf(id, 'level', [262, 372], 0.8, 0),
  tipped: viewOf(id, 'tipped', [696, 372], 0.8, tilt),
  edges: { left: 556, right: 806 },
  across: { left: 150, right: 158 },
};

const phone: Layout = {
  prefix: `${id}-narrow`,
  width: 640,
  size: 22,
  level: undefined,
  tipped: viewOf(`${id}-narrow`, 'tipped', [326, 372], 0.84, tilt),
  edges: { left: 190, right: 446 },
  across: { left: 150, right: 156 },
};

/** The pelvis level and tipped forward, from the side: which way the bones go, which muscles may get shorter or longer. */
export const pelvisTilt: Drawing<GuideFacts> = {
  id,
  names: sideMuscles.map((muscle) => `muscle:${muscle.id}` as const),
  draw: (book, words) => drawLayout(page, book, words),
  narrow: (book, words) => drawLayout(phone, book, words),
  narrowLacks: 'panel A',
};

function viewOf(prefix: string, name: string, hip: Point, scale: number, degrees: number): SideView {
  const paints = Object.fromEntries(
    sideMuscles.map((muscle) => [muscle.id, sidePaint(prefix, lengthChange(muscle, degrees))]),
  );
  return { prefix: `${prefix}-${name}`, hip, scale, tilt: degrees, paints };
}

function drawLayout(layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { prefix, width, size, level, tipped } = layout;
  const legend = drawLegend(
    legendOf(layout, words),
    {
      left: 20,
      right: width,
      top: tipped.hip[1] + sideBottom * tipped.scale + 36,
    },
    size,
  );
  return frame(
    {
      id: prefix,
      width,
      height: Math.ceil(legend.bottom + 22),
      definitions: [
        sidePattern(prefix),
        ...(level === undefined ? [] : viewDefinitions(level)),
        ...viewDefinitions(tipped),
      ],
      shapes: [
        ...(level === undefined ? [] : drawLevel(level, layout, book, words)),
        ...drawTipped(layout, book, words),
        ...legend.shapes,
      ],
    },
    words,
  );
}

function drawHeading(
  { hip: [x], scale, hip }: SideView,
  title: string,
  words: FigureWords,
  size: number,
): readonly Element[] {
  const y = hip[1] + sideTop * scale - 12;
  const side: TextStyle = { size, fill: palette.soft, anchor: 'middle' };
  return [
    setLines(x - 18, y - 32, [title], { size: size + 6, weight: 700, fill: palette.teal, anchor: 'middle' }),
    setLines(x - 104, y, [label(words, 'back')], side),
    setLines(x + 70, y, [label(words, 'front-side')], side),
  ];
}

function drawLevel(view: SideView, { size }: Layout, book: GuideBook, words: FigureWords): readonly Element[] {
  return [
    ...drawHeading(view, label(words, 'level'), words, size),
    drawView(view),
    drawBelt(view),
    ...boneMarks.map(({ id: key, y, to }) =>
      drawCallout({
        at: [118, view.hip[1] + y * view.scale],
        to: inView(view, to),
        side: 'left',
        name: wrap(label(words, key), 112, { size, weight: 700 }),
        size,
      }),
    ),
    ...badges.map(({ id: muscle, at }) => drawBadge(inView(view, at), muscleNumber(book, muscle))),
  ];
}

function drawBadge([x, y]: Point, number: number | undefined): Element {
  const text: TextStyle = { size: 19, weight: 700, fill: palette.paper, anchor: 'middle' };
  return s('g', [
    s('circle', { cx: x, cy: y, r: 14, fill: palette.soft, stroke: palette.paper, strokeWidth: 2.5 }),
    setMiddle(x, y, [String(number ?? '')], text),
  ]);
}

function drawTipped(layout: Layout, book: GuideBook, words: FigureWords): readonly Element[] {
  const { tipped: view, size } = layout;
  return [
    ...drawHeading(view, label(words, layout.level === undefined ? 'tipped-alone' : 'tipped'), words, size),
    drawView(view),
    drawBelt(view),
    ...movers.map((mover) => drawMove(view, mover)),
    pointer(
      [-66, -54, -43, -34].map((degrees) => inView(view, turn([188, 0], degrees))),
      palette.teal,
      7,
    ),
    ...muscleMarks.map((mark) => drawMuscle(mark, layout, book, words)),
    ...moveMarks.map((mark) => drawMoveName(mark, layout, words)),
  ];
}

/** An arrow from where a point of the pelvis was, on the way that the tip takes it; longer than the way itself. */
function drawMove(view: SideView, mover: SideLandmark): Element {
  const from = sideLandmark(mover, 0);
  const to = sideLandmark(mover, view.tilt);
  const length = 62 / apart(from, to);
  const tip: Point = [from[0] + (to[0] - from[0]) * length, from[1] + (to[1] - from[1]) * length];
  return pointer([inView(view, from), inView(view, tip)], palette.teal, 6);
}

function drawMuscle(mark: Mark, layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { tipped: view, size, edges, across } = layout;
  const muscle = sideMuscles.find((one) => one.id === mark.id);
  const change = muscle === undefined ? 'unchanged' : lengthChange(muscle, tilt);
  const room = across[mark.side];
  return drawCallout({
    at: [edges[mark.side], view.hip[1] + mark.y * view.scale],
    to: inView(view, mark.to),
    side: mark.side,
    name: wrap(partName(book, mark.id), room, { size, weight: 700 }),
    also: wrap(label(words, mark.id === 'quadratus-lumborum' ? 'shorter-if' : change), room, { size }),
    number: muscleNumber(book, mark.id),
    colour: { shorter: palette.clay, longer: palette.blue, unchanged: palette.soft }[change],
    size,
  });
}

function drawMoveName(
  { id: key, side, y, to }: MoveMark,
  { tipped: view, size, edges, across }: Layout,
  words: FigureWords,
): Element {
  const at: Point = [edges[side], view.hip[1] + y * view.scale];
  const anchor = side === 'left' ? 'end' : 'start';
  const style: TextStyle = { size, weight: 700, fill: palette.teal, anchor };
  const name = wrap(label(words, key), across[side], style);
  if (to === undefined) return setMiddle(...at, name, style);
  return drawCallout({ at, to: inView(view, to), side, name, colour: palette.teal, size });
}

/** Grey also paints every muscle of the level pelvis, where there is one. */
function legendOf({ prefix, level }: Layout, words: FigureWords): readonly LegendEntry[] {
  const box = { width: 36, height: 22, rx: 4, strokeWidth: 2 } as const;
  const changes = (['shorter', 'longer', 'unchanged'] as const).map((change): LegendEntry => {
    const { fill, line } = sidePaint(prefix, change);
    return {
      text: label(words, change === 'unchanged' && level !== undefined ? 'plain' : change),
      across: 36,
      draw: (x, y) => s('rect', { x: x - 18, y: y - 11, ...box, fill, stroke: line }),
    };
  });
  return [...changes, { text: label(words, 'belt-line'), across: 44, draw: drawBeltSample }];
}

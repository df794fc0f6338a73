import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import type { SideMuscleId } from './anatomy/side-muscles.ts';
import type { Point } from './arrow.ts';
import { beltEnds, drawBelt } from './belt-line.ts';
import { drawCallout, type Callout } from './leg-callout.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { muscleNumber } from './muscle-number.ts';
import { palette } from './palette.ts';
import { partName } from './part-name.ts';
import { sidePaint } from './side-paints.ts';
import { drawView, inView, sideBottom, sideTop, viewDefinitions, type SideView } from './side-view.ts';
import { setLines, wrap } from './text.ts';

/** A name beside the body: at which height, on which side, and the point of the body that its line leads to. */
type Mark = { readonly id: string; readonly side: 'left' | 'right'; readonly y: number; readonly to: Point };

/** What differs between the page and the phone, which says less. Sizes are units of the view box. */
type Layout = {
  readonly width: number;
  readonly size: number;
  readonly view: SideView;
  /** Where the words at the sides end and begin. */
  readonly edges: Readonly<Record<'left' | 'right', number>>;
  readonly isBrief: boolean;
};

const id = 'pelvis-level';
const muscles: readonly SideMuscleId[] = [
  'psoas',
  'iliacus',
  'rectus-femoris',
  'quadratus-lumborum',
  'gluteus-maximus',
  'hamstrings',
];
const page: Layout = {
  width: 730,
  size: 20,
  view: viewOf(id, [386, 420], 1.08),
  edges: { left: 198, right: 540 },
  isBrief: false,
};
const phone: Layout = {
  width: 640,
  size: 22,
  view: viewOf(`${id}-narrow`, [328, 388], 1),
  edges: { left: 168, right: 470 },
  isBrief: true,
};
const muscleMarks: readonly Mark[] = [
  { id: 'quadratus-lumborum', side: 'left', y: -246, to: [-78, -190] },
  { id: 'gluteus-maximus', side: 'left', y: 14, to: [-92, 30] },
  { id: 'hamstrings', side: 'left', y: 240, to: [-52, 250] },
  { id: 'psoas', side: 'right', y: -250, to: [-30, -215] },
  { id: 'iliacus', side: 'right', y: -66, to: [24, -84] },
  { id: 'rectus-femoris', side: 'right', y: 146, to: [72, 160] },
];
const boneMarks: readonly Mark[] = [
  { id: 'low-spine', side: 'left', y: -318, to: [-106, -276] },
  { id: 'sacrum', side: 'left', y: -62, to: [-104, -54] },
  { id: 'hip-bone', side: 'left', y: -146, to: [-60, -136] },
  { id: 'sit-bone', side: 'left', y: 142, to: [-42, 78] },
  { id: 'last-rib', side: 'right', y: -324, to: [-60, -238] },
  { id: 'hip-joint', side: 'right', y: 34, to: [6, 0] },
  { id: 'pubic-bone', side: 'right', y: 80, to: [68, 24] },
  { id: 'thigh-bone', side: 'right', y: 270, to: [16, 290] },
  { id: 'kneecap', side: 'right', y: 372, to: [55, 380] },
];

/** The pelvis level, seen from the side: the bones, and the muscles that the tip is said to change. */
export const pelvisLevel: Drawing<GuideFacts> = {
  id,
  names: muscles.map((muscle) => `muscle:${muscle}` as const),
  draw: (book, words) => drawLayout(page, book, words),
  narrow: (book, words) => drawLayout(phone, book, words),
};

function viewOf(prefix: string, hip: Point, scale: number): SideView {
  const paints = Object.fromEntries(muscles.map((muscle) => [muscle, sidePaint(prefix, 'unchanged')]));
  return { prefix, hip, scale, tilt: 0, paints };
}

function drawLayout(layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { width, size, view } = layout;
  const bottom = view.hip[1] + sideBottom * view.scale;
  const legend = drawLegend(legendOf(words), { left: 40, right: width, top: bottom + 34 }, size);
  return frame(
    {
      id: view.prefix,
      width,
      height: Math.ceil(legend.bottom + 22),
      definitions: viewDefinitions(view),
      shapes: [
        ...drawSides(layout, words),
        drawView(view),
        drawBelt(view),
        drawBeltName(layout, words),
        ...boneMarks.map((mark) => drawMark(mark, layout, { name: [label(words, mark.id)] })),
        ...muscleMarks.map((mark) => drawMuscle(mark, layout, book, words)),
        ...legend.shapes,
      ],
    },
    words,
  );
}

function drawMark(
  { side, y, to }: Mark,
  { view, edges, size }: Layout,
  more: Pick<Callout, 'name' | 'also' | 'number'>,
): Element {
  const at: Point = [edges[side], view.hip[1] + y * view.scale];
  return drawCallout({ at, to: inView(view, to), side, size, ...more });
}

/** The muscle's name and, where there is room, from where to where it runs. */
function drawMuscle(mark: Mark, layout: Layout, book: GuideBook, words: FigureWords): Element {
  const { size, edges, width, isBrief } = layout;
  const room = (mark.side === 'left' ? edges.left : width - edges.right) - 44;
  const name = wrap(partName(book, mark.id), room, { size, weight: 700 });
  const also = wrap(label(words, mark.id), room, { size });
  return drawMark(mark, layout, { name, also: isBrief ? [] : also, number: muscleNumber(book, mark.id) });
}

function drawSides({ view, size }: Layout, words: FigureWords): readonly Element[] {
  const side = { size, fill: palette.soft, anchor: 'middle' } as const;
  const y = view.hip[1] + sideTop * view.scale - 12;
  return [
    setLines(view.hip[0] - 130, y, [label(words, 'back')], side),
    setLines(view.hip[0] + 90, y, [label(words, 'front')], side),
  ];
}

function drawBeltName({ view, size }: Layout, words: FigureWords): Element {
  const [, [x, y]] = beltEnds(view);
  return setLines(x + 8, y + 7, [label(words, 'belt-line')], { size, weight: 700, fill: palette.teal });
}

function legendOf(words: FigureWords): readonly LegendEntry[] {
  const { fill, line } = sidePaint(id, 'unchanged');
  const box = { width: 36, height: 22, rx: 4 } as const;
  const swatch = (x: number, y: number, paint: object): Element =>
    s('rect', { x: x - 18, y: y - 11, ...box, strokeWidth: 2, ...paint });
  return [
    { text: label(words, 'muscle'), across: 36, draw: (x, y) => swatch(x, y, { fill, stroke: line }) },
    {
      text: label(words, 'bone'),
      across: 36,
      draw: (x, y) => swatch(x, y, { fill: '#fffaf0', stroke: palette.boneLine }),
    },
  ];
}

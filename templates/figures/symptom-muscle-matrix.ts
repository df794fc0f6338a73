import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts, SymptomFacts } from '../../pipeline/domain/index.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawNumber } from './leg-callout.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { columnsOf, namedIn, type Column } from './matrix-columns.ts';
import { muscleNumber } from './muscle-number.ts';
import { drawNamed, strongest } from './named-mark.ts';
import { palette } from './palette.ts';
import { round, setLines, setMiddle, widthOf, wrap, type TextStyle } from './text.ts';

type Placed = { readonly column: Column; readonly x: number };

type Row = { readonly facts: SymptomFacts; readonly y: number };

/** The sizes of a picture: what stands on the left of the dots is `labels` wide; names lean out on the right by `lean`. */
type Space = {
  readonly id: string;
  readonly width: number;
  readonly labels: number;
  readonly lean: number;
  readonly size: number;
  readonly legend: number;
};

const id = 'symptom-muscle-matrix';
const wide: Space = { id, width: 730, labels: 236, lean: 42, size: 21, legend: 20 };
const narrow: Space = { id: `${id}-narrow`, width: 640, labels: 226, lean: 36, size: 22, legend: 22 };
const rowHeight = 54;
/** Names of muscles rise to the right by this many degrees. */
const slant = 50;
/** How far from the middle of its number a name begins. */
const badge = 23;

/** Which muscles the author ties to which pain, and where the author says so. */
export const symptomMuscleMatrix: Drawing<GuideFacts> = {
  id,
  names: [],
  draw: (book, words) => drawMatrix(book, words, wide),
  narrow: (book, words) => drawMatrix(book, words, narrow),
};

function drawMatrix(book: GuideBook, words: FigureWords, space: Space): Element {
  const { id: name, width, size } = space;
  const columns = place(columnsOf(book), space);
  const longest = Math.max(0, ...columns.map(({ column }) => widthOf(column.name, { size, weight: 700 })));
  const top = Math.round(longest * Math.sin((slant * Math.PI) / 180)) + 68;
  const rows = rowsOf(book, top);
  const bottom = top + rows.length * rowHeight;
  const entries = legendOf(rows, columns, words);
  const legend = drawLegend(entries, { left: 2, right: width, top: bottom + 36 }, space.legend);
  const keys = columns.filter(({ column }) => column.isKey);
  return frame(
    {
      id: name,
      width,
      height: legend.bottom + 20,
      shapes: [
        ...keys.map(({ x }) => drawBand(x, columnWidth(columns.length, space), top - 6, bottom)),
        ...columns.map((placed) => drawHeading(placed, muscleNumber(book, placed.column.id), top - 24, size)),
        ...rows.flatMap((row) => drawRow(row, columns, space)),
        drawRule(bottom, space),
        ...legend.shapes,
      ],
    },
    words,
  );
}

function place(columns: readonly Column[], space: Space): readonly Placed[] {
  const apart = columnWidth(columns.length, space);
  return columns.map((column, index) => ({ column, x: round(space.labels + (index + 0.5) * apart) }));
}

/** Nine columns leave room for the last name, which leans out to the right. */
function columnWidth(count: number, { width, labels, lean }: Space): number {
  return (width - labels - lean) / Math.max(count, 9);
}

function rowsOf(book: GuideBook, top: number): readonly Row[] {
  return book.chapters
    .flatMap(({ facts }) => (facts?.kind === 'symptom' ? [facts] : []))
    .map((facts, index) => ({ facts, y: top + index * rowHeight }));
}

function drawBand(x: number, across: number, top: number, bottom: number): Element {
  return s('rect', {
    x: round(x - across / 2),
    y: top,
    width: round(across),
    height: bottom - top,
    fill: palette.tealTint,
    shapeRendering: 'crispEdges',
  });
}

/** The number that the muscle has in every picture, and from there its name, which rises to the right. */
function drawHeading({ column, x }: Placed, number: number | undefined, y: number, size: number): Element {
  const text = setLines(x + badge, y + 7, [column.name], { size, weight: column.isKey ? 700 : 400 });
  return s('g', [
    ...(number === undefined ? [] : drawNumber([x, y], number, palette.soft, size)),
    s('g', { transform: `rotate(${-slant} ${x} ${y})` }, [text]),
  ]);
}

function drawRow({ facts, y }: Row, columns: readonly Placed[], space: Space): readonly Element[] {
  const middle = y + rowHeight / 2;
  const name: TextStyle = { size: space.size, weight: 700 };
  return [
    drawRule(y, space),
    s('rect', { x: 2, y: middle - 15, width: 30, height: 30, rx: 6, fill: palette.teal }),
    setMiddle(17, middle, [facts.letter], { ...name, fill: palette.paper, anchor: 'middle' }),
    setMiddle(44, middle, wrap(facts.name, space.labels - 52, name), name),
    ...columns.map(({ column, x }) => drawNamed(namedIn(facts, column), x, middle)),
  ];
}

function drawRule(y: number, { width, lean }: Space): Element {
  return s('path', { d: `M2 ${y}H${width - lean}`, stroke: palette.line, strokeWidth: 1.5 });
}

/** Only marks that are there are explained. */
function legendOf(rows: readonly Row[], columns: readonly Placed[], words: FigureWords): readonly LegendEntry[] {
  const there = new Set(rows.flatMap(({ facts }) => columns.map(({ column }) => namedIn(facts, column))));
  const swatch = { width: 26, height: 26, fill: palette.tealTint, stroke: palette.line };
  const marks = strongest.filter((named) => there.has(named));
  return [
    ...marks.map((named): LegendEntry => ({
      text: label(words, named),
      across: 27,
      draw: (x, y) => drawNamed(named, x, y),
    })),
    { text: label(words, 'keys'), across: 27, draw: (x, y) => s('rect', { x: x - 13, y: y - 13, ...swatch }) },
  ];
}

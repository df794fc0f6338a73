import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts, SymptomFacts } from '../../pipeline/domain/index.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { columnsOf, namedIn, type Column } from './matrix-columns.ts';
import { drawNamed, strongest } from './named-mark.ts';
import { palette } from './palette.ts';
import { round, setLines, setMiddle, widthOf, wrap, type TextStyle } from './text.ts';

type Placed = { readonly column: Column; readonly x: number };

type Row = { readonly facts: SymptomFacts; readonly y: number };

const id = 'symptom-muscle-matrix';
const width = 730;
const rowHeight = 54;
const labelWidth = 236;
/** Names of muscles rise to the right by this many degrees. */
const slant = 50;
const heading: TextStyle = { size: 21 };

/** Which muscles the author ties to which pain, and where the author says so. */
export const symptomMuscleMatrix: Drawing<GuideFacts> = {
  id,
  names: [],
  draw(book, words) {
    const columns = place(columnsOf(book));
    const longest = Math.max(0, ...columns.map(({ column }) => widthOf(column.name, { ...heading, weight: 700 })));
    const top = Math.round(longest * Math.sin((slant * Math.PI) / 180)) + 46;
    const rows = rowsOf(book, top);
    const bottom = top + rows.length * rowHeight;
    const legend = drawLegend(legendOf(rows, columns, words), { left: 2, right: width, top: bottom + 36 });
    return frame(
      {
        id,
        width,
        height: legend.bottom + 20,
        shapes: [
          ...columns.filter(({ column }) => column.isKey).map(({ x }) => drawBand(x, columns.length, top - 6, bottom)),
          ...columns.map((placed) => drawHeading(placed, top - 18)),
          ...rows.flatMap((row) => drawRow(row, columns)),
          drawRule(bottom),
          ...legend.shapes,
        ],
      },
      words,
    );
  },
};

function place(columns: readonly Column[]): readonly Placed[] {
  const apart = columnWidth(columns.length);
  return columns.map((column, index) => ({ column, x: round(labelWidth + (index + 0.5) * apart) }));
}

/** Nine columns leave room for the last name, which leans out to the right. */
function columnWidth(count: number): number {
  return (width - labelWidth - 42) / Math.max(count, 9);
}

function rowsOf(book: GuideBook, top: number): readonly Row[] {
  return book.chapters
    .flatMap(({ facts }) => (facts?.kind === 'symptom' ? [facts] : []))
    .map((facts, index) => ({ facts, y: top + index * rowHeight }));
}

function drawBand(x: number, count: number, top: number, bottom: number): Element {
  const across = columnWidth(count);
  return s('rect', {
    x: round(x - across / 2),
    y: top,
    width: round(across),
    height: bottom - top,
    fill: palette.tealTint,
    shapeRendering: 'crispEdges',
  });
}

function drawHeading({ column, x }: Placed, y: number): Element {
  const text = setLines(x, y, [column.name], { ...heading, weight: column.isKey ? 700 : 400 });
  return s('g', { transform: `rotate(${-slant} ${x} ${y})` }, [text]);
}

function drawRow({ facts, y }: Row, columns: readonly Placed[]): readonly Element[] {
  const middle = y + rowHeight / 2;
  const name: TextStyle = { size: 21, weight: 700 };
  return [
    drawRule(y),
    s('rect', { x: 2, y: middle - 15, width: 30, height: 30, rx: 6, fill: palette.teal }),
    setMiddle(17, middle, [facts.letter], { ...name, fill: palette.paper, anchor: 'middle' }),
    setMiddle(44, middle, wrap(facts.name, labelWidth - 52, name), name),
    ...columns.map(({ column, x }) => drawNamed(namedIn(facts, column), x, middle)),
  ];
}

function drawRule(y: number): Element {
  return s('path', { d: `M2 ${y}H${width - 42}`, stroke: palette.line, strokeWidth: 1.5 });
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

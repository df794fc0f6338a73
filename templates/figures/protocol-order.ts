import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts, StepFacts } from '../../pipeline/domain/index.ts';
import { drawMark, markPatterns } from './action-mark.ts';
import type { Point } from './arrow.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { palette } from './palette.ts';
import { octagon, padlock } from './signs.ts';
import { drawStopLegend, rowsOf } from './stop-legend.ts';
import { drawPath, placeOf, widthOfRows, type StopRows } from './stop-path.ts';
import { capHeight, leading, setLines, setMiddle, wrap, type TextStyle } from './text.ts';

type Stop = { readonly number: number; readonly key: string; readonly facts: StepFacts; readonly at: Point };

const id = 'protocol-order';
/** Five stops in a row, or three where there is little room. */
const wide: StopRows = { inRow: 5, first: [125, 56], apart: [187.5, 196], bend: 97 };
const narrow: StopRows = { inRow: 3, first: [110, 56], apart: [210, 212], bend: 94 };
/** The step under lock: it comes last, or not at all (content.md, rule 7). */
const last = 'step:hamstrings-stretch';
const name: TextStyle = { size: 22, weight: 700, anchor: 'middle' };
const remark: TextStyle = { size: 20, fill: palette.soft, anchor: 'middle' };
const shout: TextStyle = { size: 21, weight: 700, fill: palette.clay };

/** A picture: its ids begin with its own; names are at most `names` wide, small words larger by `larger`. */
type Space = { readonly id: string; readonly rows: StopRows; readonly names: number; readonly larger: number };

/** The steps of the protocol as stops on one path, in the order of the book. */
export const protocolOrder: Drawing<GuideFacts> = {
  id,
  names: [last],
  draw: (book, words) => drawOrder(book, words, { id, rows: wide, names: 161, larger: 0 }),
  narrow: (book, words) => drawOrder(book, words, { id: `${id}-narrow`, rows: narrow, names: 160, larger: 2 }),
};

function drawOrder(book: GuideBook, words: FigureWords, space: Space): Element {
  const { id: own, rows, larger } = space;
  const stops = stopsOf(book, rows);
  const { length: count } = stops;
  const shapes = [
    ...drawPath(count, rows),
    ...stops.flatMap((stop) => drawStop(stop, space, words)),
    ...drawStopLegend(own, count, rows, 21 + larger, words),
  ];
  const height = rowsOf(count, rows) * rows.apart[1] + 12;
  return frame({ id: own, width: widthOfRows(rows), height, definitions: markPatterns(own), shapes }, words);
}

function stopsOf(book: GuideBook, rows: StopRows): readonly Stop[] {
  return book.chapters
    .flatMap(({ id: step, facts }) => (facts?.kind === 'step' ? [{ key: `step:${step}`, facts }] : []))
    .map((step, number) => ({ ...step, number, at: placeOf(number, rows) }));
}

/** A stop, with its number on it and its name and action below. */
function drawStop({ number, key, facts, at: [x, y] }: Stop, space: Space, words: FigureWords): readonly Element[] {
  const { id: own, larger } = space;
  const small: TextStyle = { ...remark, size: remark.size + larger };
  const loud: TextStyle = { ...shout, size: shout.size + larger };
  const isFirst = number === 0;
  const word = isFirst ? 'stop' : key === last ? 'last' : undefined;
  const names = wrap(facts.name, space.names, name);
  const nameY = y + 54 + name.size * capHeight;
  const remarkY = nameY + names.length * name.size * leading;
  const remarks = [label(words, facts.action), ...(facts.optional ? [label(words, 'optional')] : [])];
  return [
    isFirst ? drawStopSign(x, y) : drawMark(own, [x, y], facts.action, facts.optional),
    setMiddle(x, y, [String(number)], { ...name, size: 25, fill: isFirst ? palette.paper : palette.ink }),
    setLines(x, nameY, names, name),
    setLines(x, remarkY, [remarks.join(', ')], small),
    ...(key === last ? [padlock(x + 36, y - 30)] : []),
    ...(word === undefined ? [] : [setLines(x, remarkY + 25, [label(words, word)], { ...loud, anchor: 'middle' })]),
  ];
}

function drawStopSign(x: number, y: number): Element {
  return s('g', [
    octagon(x, y, 46, { fill: palette.clay }),
    octagon(x, y, 39, { fill: 'none', stroke: palette.paper, strokeWidth: 3 }),
  ]);
}

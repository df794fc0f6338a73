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
import { apart, drawPath, placeOf } from './stop-path.ts';
import { capHeight, leading, setLines, setMiddle, wrap, type TextStyle } from './text.ts';

type Stop = { readonly number: number; readonly key: string; readonly facts: StepFacts; readonly at: Point };

const id = 'protocol-order';
const width = 1000;
/** The step under lock: it comes last, or not at all (content.md, rule 7). */
const last = 'step:hamstrings-stretch';
const name: TextStyle = { size: 22, weight: 700, anchor: 'middle' };
const remark: TextStyle = { size: 20, fill: palette.soft, anchor: 'middle' };
const shout: TextStyle = { size: 21, weight: 700, fill: palette.clay };

/** The steps of the protocol as stops on one path, in the order of the book. */
export const protocolOrder: Drawing<GuideFacts> = {
  id,
  names: [last],
  draw(book, words) {
    const stops = stopsOf(book);
    const shapes = [
      ...drawPath(stops.length),
      ...stops.flatMap((stop) => drawStop(stop, words)),
      ...drawStopLegend(id, stops.length, width, words),
    ];
    return frame(
      { id, width, height: rowsOf(stops.length) * apart[1] - 4, definitions: markPatterns(id), shapes },
      words,
    );
  },
};

function stopsOf(book: GuideBook): readonly Stop[] {
  return book.chapters
    .flatMap(({ id: step, facts }) => (facts?.kind === 'step' ? [{ key: `step:${step}`, facts }] : []))
    .map((step, number) => ({ ...step, number, at: placeOf(number) }));
}

/** A stop, with its number on it and its name and action below. */
function drawStop({ number, key, facts, at: [x, y] }: Stop, words: FigureWords): readonly Element[] {
  const isFirst = number === 0;
  const names = wrap(facts.name, apart[0] - 26, name);
  const nameY = y + 54 + name.size * capHeight;
  const remarkY = nameY + names.length * name.size * leading;
  const remarks = [label(words, facts.action), ...(facts.optional ? [label(words, 'optional')] : [])];
  return [
    isFirst ? drawStopSign(x, y) : drawMark(id, [x, y], facts.action, facts.optional),
    setMiddle(x, y, [String(number)], { ...name, size: 25, fill: isFirst ? palette.paper : palette.ink }),
    setLines(x, nameY, names, name),
    setLines(x, remarkY, [remarks.join(', ')], remark),
    ...(isFirst ? [setLines(x, remarkY + 25, [label(words, 'stop')], { ...shout, anchor: 'middle' })] : []),
    ...(key === last ? [padlock(x + 36, y - 30), setMiddle(x + 70, y - 36, [label(words, 'last')], shout)] : []),
  ];
}

function drawStopSign(x: number, y: number): Element {
  return s('g', [
    octagon(x, y, 46, { fill: palette.clay }),
    octagon(x, y, 39, { fill: 'none', stroke: palette.paper, strokeWidth: 3 }),
  ]);
}

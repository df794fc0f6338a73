import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { bands, type Band } from './effort-bands.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { palette } from './palette.ts';
import { stripes } from './patterns.ts';
import { octagon, stroke } from './signs.ts';
import { capHeight, heightOf, round, setLines, setMiddle, wrap, type TextStyle } from './text.ts';

const id = 'stop-light';
const cell = { width: 62, height: 43 };
const lampX = 152;
const textX = 236;
const heading: TextStyle = { size: 26, weight: 700 };
const prose: TextStyle = { size: 21 };

/** The picture's size: `top` is where the ladder begins, below the question. */
type Space = { readonly id: string; readonly width: number; readonly top: number };

/** How hard a press or a stretch may feel, 0 to 10: a stop light beside a ladder. Place, sign, pattern and word repeat the colour. */
export const stopLight: Drawing<GuideFacts> = {
  id,
  names: [],
  lacks: (book) =>
    book.lists.redFlags.entries.length > 0 && signsOf(book) === undefined ? ['group `short` of the warning signs'] : [],
  draw: (book, words) => drawLight(id, 730, signsOf(book), words),
  narrow: (book, words) => drawLight(`${id}-narrow`, 600, signsOf(book), words),
};

function drawLight(name: string, width: number, signs: Signs | undefined, words: FigureWords): Element {
  const question = wrap(label(words, 'question'), width - 4, heading);
  const top = Math.round(heightOf(question, heading)) + 67;
  const bottom = top + 11 * cell.height;
  const note = wrap(label(words, 'note'), width - 60, prose);
  const noteHeight = heightOf(note, prose) + 36;
  const list = drawSigns(signs, width, bottom + 54 + noteHeight + 34);
  const housing = { fill: palette.card, stroke: palette.ink, strokeWidth: 4 };
  return frame(
    {
      id: name,
      width,
      height: Math.ceil(list.bottom),
      definitions: [stripes(`${name}-stripes`, palette.amberTint, palette.amberStripe)],
      shapes: [
        setLines(2, 26, question, heading),
        setMiddle(2, top - 18, [label(words, 'worst')], prose),
        setMiddle(2, bottom + 20, [label(words, 'nothing')], prose),
        s('rect', { x: 94, y: top, width: 116, height: bottom - top, rx: 24, ...housing }),
        ...bands.flatMap((band) => drawBand(band, { id: name, width, top }, words)),
        s('rect', { x: 2, y: bottom + 52, width: width - 4, height: noteHeight, rx: 10, fill: palette.card }),
        setLines(30, bottom + 70 + prose.size * capHeight, note, prose),
        ...list.shapes,
      ],
    },
    words,
  );
}

type Signs = { readonly title: string; readonly entries: readonly { readonly text: string }[] };

/** The warning signs in short, as the list of the guide has them. */
function signsOf(book: GuideBook): Signs | undefined {
  return book.lists.redFlags.entries.find((group) => group.id === 'short');
}

/** The warning signs under the light, each behind a small stop sign. */
function drawSigns(
  signs: Signs | undefined,
  width: number,
  top: number,
): { readonly shapes: readonly Element[]; readonly bottom: number } {
  if (signs === undefined) return { shapes: [], bottom: top - 34 };
  const shapes: Element[] = [setLines(2, top, [signs.title], { ...heading, size: 23 })];
  let y = top + 36;
  for (const { text } of signs.entries) {
    const lines = wrap(text, width - 44, prose);
    shapes.push(
      octagon(14, y - 7, 12, { fill: palette.clay }),
      s('path', { d: `M8 ${round(y - 7)}H20`, stroke: palette.paper, strokeWidth: 3.5 }),
      setLines(38, round(y), lines, prose),
    );
    y += heightOf(lines, prose) + 24;
  }
  return { shapes, bottom: y - 14 };
}

/** A light with its cells on the left and its words on the right, all at the height of its numbers. */
function drawBand(band: Band, space: Space, words: FigureWords): readonly Element[] {
  const y = space.top + (10 - band.to) * cell.height;
  const height = (band.to - band.from + 1) * cell.height;
  const text = wrap(label(words, `${band.id}-text`), space.width - textX - 4, prose);
  const between = 16;
  const wordsHeight = heading.size * capHeight + between + heightOf(text, prose);
  const title = y + (height - wordsHeight) / 2 + heading.size * capHeight;
  return [
    ...numerals(band).map((numeral) => drawCell(band, numeral, space)),
    drawLamp(band, y + height / 2),
    stroke(lampX, y + height / 2, band.sign, band.signColour),
    s('path', { d: `M${textX - 16} ${y + 3}V${y + height - 3}`, stroke: band.colour, strokeWidth: 5 }),
    setLines(textX, title, [label(words, band.id)], { ...heading, fill: band.colour }),
    setLines(textX, title + between + prose.size * capHeight, text, prose),
  ];
}

function numerals({ from, to }: Band): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}

/** A cell of the ladder: solid, striped or plain. */
function drawCell({ id: band, colour, numeral: fill }: Band, numeral: number, { id: name, top }: Space): Element {
  const fills = { red: palette.clay, amber: `url(#${name}-stripes)`, green: palette.greenTint } as const;
  const y = top + (10 - numeral) * cell.height;
  const box = { x: 2, y: y + 2, width: cell.width, height: cell.height - 4, rx: 6 };
  return s('g', [
    s('rect', { ...box, fill: fills[band], stroke: colour, strokeWidth: 2.5 }),
    setMiddle(2 + cell.width / 2, y + cell.height / 2, [String(numeral)], {
      ...heading,
      size: 24,
      fill,
      anchor: 'middle',
    }),
  ]);
}

function drawLamp({ id: band, lamp }: Band, y: number): Element {
  const edge = { fill: lamp, stroke: palette.ink, strokeWidth: 3 };
  return band === 'red' ? octagon(lampX, y, 43, edge) : s('circle', { cx: lampX, cy: y, r: 37, ...edge });
}

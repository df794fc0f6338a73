import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { arrow, arrowHead } from './arrow.ts';
import { column, railway, stack, type Band } from './chain-column.ts';
import { bandOver, layOut, page, type Box } from './chain-layout.ts';
import { links, places, steps } from './chain-links.ts';
import { route } from './chain-route.ts';
import { borders, supportOf, supports, type Support } from './claim-border.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { palette } from './palette.ts';
import { setLines, setMiddle, type TextStyle } from './text.ts';

const id = 'causal-chain';
const strong: TextStyle = { size: 21, weight: 700, fill: palette.teal };

/** The author's chain of causes; each box wears the border of its claim's level in the ledger. */
export const causalChain: Drawing<GuideFacts> = {
  id,
  names: links.map(({ claim }) => `claim:${claim}` as const),
  draw(book, words) {
    const { boxes, bottom } = layOut(links, (link) => label(words, link.claim));
    const wayBack = boxes.find(({ link }) => link.zone === 'back');
    const entries = legendOf(supportsIn(book, boxes), words);
    const legend = drawLegend(entries, { left: page.left, right: page.right, top: Math.ceil(bottom) + 34 });
    return frame(
      {
        id,
        width: page.width,
        height: legend.bottom + 20,
        definitions: [arrowHead(id)],
        shapes: [
          ...steps.map((step) => arrow(id, route(step, boxes))),
          ...drawBoxes(boxes, book, 20),
          ...places.flatMap((place) => drawPlace(bandOver(place, boxes), label(words, place.name), 20)),
          setLines(page.left, (wayBack?.y ?? 0) - 20, [label(words, 'back')], strong),
          ...legend.shapes,
        ],
      },
      words,
    );
  },
  narrow(book, words) {
    const { boxes, bands, bottom } = stack(links, (link) => label(words, link.claim));
    const entries = legendOf(supportsIn(book, boxes), words);
    const legend = drawLegend(entries, { left: 6, right: column.width, top: Math.ceil(bottom) + 36 }, 22);
    const own = `${id}-narrow`;
    return frame(
      {
        id: own,
        width: column.width,
        height: legend.bottom + 22,
        definitions: [arrowHead(own)],
        shapes: [
          ...steps.map((step) => arrow(own, railway(step, boxes))),
          ...drawBoxes(boxes, book, 22),
          ...bands.flatMap((band) => drawPlace(band, label(words, band.name), 22)),
          ...legend.shapes,
        ],
      },
      words,
    );
  },
};

/** A claim that is missing from the ledger counts as the author's view; a check reports it. */
function supportIn(book: GuideBook, { link }: Box): Support {
  return supportOf[book.lists.claims.entries.find((entry) => entry.id === link.claim)?.level ?? 'author'];
}

function supportsIn(book: GuideBook, boxes: readonly Box[]): ReadonlySet<Support> {
  return new Set(boxes.map((box) => supportIn(book, box)));
}

/** The rectangles by what their borders say, the discs of the numbers over them, the words. */
function drawBoxes(boxes: readonly Box[], book: GuideBook, size: number): readonly Element[] {
  const disc = { fill: palette.ink, stroke: palette.paper, strokeWidth: 2.5 } as const;
  const digits: TextStyle = { size, weight: 700, fill: palette.paper, anchor: 'middle' };
  return [
    ...supports.map((support) => {
      const own = boxes.filter((box) => supportIn(book, box) === support);
      const rectangles = own.map(({ x, y, width, height }) => s('rect', { x, y, width, height, rx: 9 }));
      return s('g', { ...borders[support] }, rectangles);
    }),
    s(
      'g',
      disc,
      boxes.map(({ x, y }) => s('circle', { cx: x + 3, cy: y + 3, r: size - 3 })),
    ),
    ...boxes.flatMap(({ link, x, y, width, height, lines, style }) => [
      setMiddle(style.anchor === 'middle' ? x + width / 2 : x + 20, y + height / 2, lines, style),
      setMiddle(x + 3, y + 3, [String(link.number)], digits),
    ]),
  ];
}

function drawPlace(band: Omit<Band, 'name'> | undefined, text: string, size: number): readonly Element[] {
  if (band === undefined) return [];
  const { x, y, width, height } = band;
  return [
    s('rect', { x, y, width, height, rx: 6, fill: palette.teal }),
    setMiddle(x + width / 2, y + height / 2, [text], { size, weight: 700, fill: palette.paper, anchor: 'middle' }),
  ];
}

function legendOf(there: ReadonlySet<Support>, words: FigureWords): readonly LegendEntry[] {
  const swatch = { width: 52, height: 26, rx: 6 };
  return supports
    .filter((support) => there.has(support))
    .map((support) => ({
      text: label(words, support),
      across: 58,
      draw: (x, y) => s('rect', { x: x - 26, y: y - 13, ...swatch, ...borders[support] }),
    }));
}

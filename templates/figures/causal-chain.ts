import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { arrow, arrowHead } from './arrow.ts';
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
    const drawn = boxes.map((box) => ({ box, support: supportIn(book, box.link.claim) }));
    const wayBack = boxes.find(({ link }) => link.zone === 'back');
    const entries = legendOf(new Set(drawn.map(({ support }) => support)), words);
    const legend = drawLegend(entries, { left: page.left, right: page.right, top: Math.ceil(bottom) + 34 });
    return frame(
      {
        id,
        width: page.width,
        height: legend.bottom + 20,
        definitions: [arrowHead(id)],
        shapes: [
          ...steps.map((step) => arrow(id, route(step, boxes))),
          ...drawn.map(({ box, support }) => drawBox(box, support)),
          ...places.flatMap((place) => drawPlace(bandOver(place, boxes), label(words, place.name))),
          setLines(page.left, (wayBack?.y ?? 0) - 20, [label(words, 'back')], strong),
          ...legend.shapes,
        ],
      },
      words,
    );
  },
};

/** A claim that is missing from the ledger counts as the author's view; a check reports it. */
function supportIn(book: GuideBook, claim: string): Support {
  return supportOf[book.lists.claims.entries.find((entry) => entry.id === claim)?.level ?? 'author'];
}

function drawBox({ link, x, y, width, height, lines, style }: Box, support: Support): Element {
  return s('g', [
    s('rect', { x, y, width, height, rx: 9, ...borders[support] }),
    setMiddle(style.anchor === 'middle' ? x + width / 2 : x + 20, y + height / 2, lines, style),
    s('circle', { cx: x + 3, cy: y + 3, r: 17, fill: palette.ink, stroke: palette.paper, strokeWidth: 2.5 }),
    setMiddle(x + 3, y + 3, [String(link.number)], { size: 20, weight: 700, fill: palette.paper, anchor: 'middle' }),
  ]);
}

function drawPlace(band: ReturnType<typeof bandOver>, text: string): readonly Element[] {
  if (band === undefined) return [];
  const { x, y, width, height } = band;
  return [
    s('rect', { x, y, width, height, rx: 6, fill: palette.teal }),
    setMiddle(x + width / 2, y + height / 2, [text], { size: 20, weight: 700, fill: palette.paper, anchor: 'middle' }),
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

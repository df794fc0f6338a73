import type { Link, Place } from './chain-links.ts';
import { heightOf, round, wrap, type TextStyle } from './text.ts';

/** A rectangle of the chain, with its text broken into lines. */
export type Box = {
  readonly link: Link;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly style: TextStyle;
};

export type Layout = { readonly boxes: readonly Box[]; readonly bottom: number };

/** The page: lines that go around boxes run on the rails, outside left and right. */
export const page = { width: 1000, left: 30, right: 970, leftRail: 6, rightRail: 994 } as const;

/** The band with a place's name over a box: how high, and how far above the box it ends. */
export const band = { height: 32, above: 19 } as const;

type Zone = {
  readonly name: Link['zone'];
  readonly space: number;
  readonly columns: number;
  readonly between: number;
  readonly style: TextStyle;
};

const prose: TextStyle = { size: 20 };
const wide: TextStyle = { size: 20, anchor: 'middle' };
const hub: TextStyle = { size: 25, weight: 700, anchor: 'middle' };

/** From the top down; `space` lies above a zone, `between` lies between its columns. */
const zones: readonly Zone[] = [
  { name: 'begin', space: 20, columns: 1, between: 0, style: wide },
  { name: 'first', space: 34, columns: 3, between: 40, style: prose },
  { name: 'hub', space: 34, columns: 1, between: 0, style: hub },
  { name: 'follow', space: 38 + band.height + band.above, columns: 4, between: 36, style: prose },
  { name: 'back', space: 62, columns: 2, between: 44, style: prose },
];

/** Height of an arrow from one box of a column to the next. */
const drop = 34;

/** Gives each link its rectangle. All boxes of a zone are as high as the one with the longest text needs. */
export function layOut(links: readonly Link[], textOf: (link: Link) => string): Layout {
  const boxes: Box[] = [];
  let bottom = 0;
  for (const zone of zones) {
    const inZone = links.filter((link) => link.zone === zone.name);
    const width = columnWidth(zone);
    const texts = inZone.map((link) => ({ link, lines: wrap(textOf(link), width - 30, zone.style) }));
    const height = round(Math.max(0, ...texts.map(({ lines }) => heightOf(lines, zone.style))) + 36);
    const top = bottom + zone.space;
    for (const { link, lines } of texts) {
      const [x, y] = [page.left + link.column * (width + zone.between), round(top + link.row * (height + drop))];
      boxes.push({ link, x, y, width, height, lines, style: zone.style });
      bottom = Math.max(bottom, y + height);
    }
  }
  return { boxes, bottom };
}

function columnWidth({ columns, between }: Zone): number {
  return (page.right - page.left - (columns - 1) * between) / columns;
}

/** The band over the box which stands at a place. */
export function bandOver(
  { column, row }: Place,
  boxes: readonly Box[],
): Pick<Box, 'x' | 'y' | 'width' | 'height'> | undefined {
  const box = boxes.find(({ link }) => link.zone === 'follow' && link.column === column && link.row === row);
  return box && { x: box.x, y: round(box.y - band.above - band.height), width: box.width, height: band.height };
}

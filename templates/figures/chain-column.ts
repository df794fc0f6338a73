import type { Point } from './arrow.ts';
import type { Box } from './chain-layout.ts';
import type { Link, Step } from './chain-links.ts';
import { heightOf, round, wrap, type TextStyle } from './text.ts';

/** The chain in one column, for phones and letters: lines that go around boxes run on the rails. */
export const column = { width: 640, left: 46, right: 612, leftRail: 14, rightRail: 629 } as const;

/** The band with a place's name, and the space around it. */
const band = { height: 36, above: 40, below: 19 } as const;
/** Height of an arrow from one box to the next, and of the space where none goes. */
const drop = 36;

/** The links from the top down, by their numbers: each branch from the tipped pelvis stands whole under its place. */
const order = [1, 2, 4, 5, 3, 6, 7, 15, 8, 9, 10, 11, 12, 13, 21, 14, 16, 19, 17, 18, 20];

/** The label that stands over a link. */
const places: ReadonlyMap<number, string> = new Map([
  [6, 'groin'],
  [15, 'sciatic-nerve'],
  [8, 'low-back'],
  [12, 'outer-hip'],
  [21, 'hamstrings'],
  [18, 'back'],
]);

/** From these links, a line around others runs on the right rail. */
const onTheRight: ReadonlySet<number> = new Set([2, 14]);

const prose: TextStyle = { size: 22 };
const hub: TextStyle = { size: 25, weight: 700, anchor: 'middle' };

/** A heading of the column: a band over a branch. */
export type Band = Pick<Box, 'x' | 'y' | 'width' | 'height'> & { readonly name: string };

export type Column = { readonly boxes: readonly Box[]; readonly bands: readonly Band[]; readonly bottom: number };

/** Gives each link its rectangle, as high as its text needs. */
export function stack(links: readonly Link[], textOf: (link: Link) => string): Column {
  const [x, width] = [column.left, column.right - column.left];
  const boxes: Box[] = [];
  const bands: Band[] = [];
  let bottom = 22 - drop;
  for (const link of order.flatMap((number) => links.filter((one) => one.number === number))) {
    const style = link.zone === 'hub' ? hub : prose;
    const lines = wrap(textOf(link), width - 40, style);
    const height = round(heightOf(lines, style) + 38);
    const name = places.get(link.number);
    if (name !== undefined) {
      bands.push({ name, x, y: round(bottom + band.above), width, height: band.height });
      bottom += band.above + band.height + band.below - drop;
    }
    const y = round(bottom + drop);
    boxes.push({ link, x, y, width, height, lines, style });
    bottom = y + height;
  }
  return { boxes, bands, bottom };
}

/** The corners of the line from one box to another: straight down to the next one, else along a rail. */
export function railway({ from, to }: Step, boxes: readonly Box[]): readonly Point[] {
  const [start, end] = [from, to].map((number) => boxes.findIndex(({ link }) => link.number === number));
  const [upper, lower] = [boxes[start ?? -1], boxes[end ?? -1]];
  if (upper === undefined || lower === undefined) return [];
  const middle = round(upper.x + upper.width / 2);
  if (end === (start ?? 0) + 1) {
    return [
      [middle, upper.y + upper.height],
      [middle, round(lower.y - 1)],
    ];
  }
  const isRight = onTheRight.has(from);
  const [edge, rail] = isRight ? [column.right, column.rightRail] : [column.left, column.leftRail];
  const [startY, endY] = [round(upper.y + upper.height / 2), round(lower.y + lower.height / 2)];
  return [
    [edge, startY],
    [rail, startY],
    [rail, endY],
    [edge, endY],
  ];
}

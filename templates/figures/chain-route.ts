import type { Point } from './arrow.ts';
import { band, page, type Box } from './chain-layout.ts';
import type { Step } from './chain-links.ts';
import { round } from './text.ts';

/** The corners of the line from one box to the next. */
export function route({ from, to, way }: Step, boxes: readonly Box[]): readonly Point[] {
  const start = boxOf(from, boxes);
  const end = boxOf(to, boxes);
  if (way === 'down') return down(start, end);
  const [startY, endY] = [middle(start), middle(end)];
  const startRight = start.x + start.width;
  if (way === 'across')
    return [
      [startRight, startY],
      [end.x, endY],
    ];
  if (way === 'gutter')
    return [
      [startRight, startY],
      [end.x - 25, startY],
      [end.x - 25, endY],
      [end.x, endY],
    ];
  if (way === 'left-edge')
    return [
      [start.x, startY],
      [page.leftRail, startY],
      [page.leftRail, endY],
      [end.x, endY],
    ];
  return [
    [startRight, startY],
    [page.rightRail, startY],
    [page.rightRail, endY],
    [end.x + end.width, endY],
  ];
}

function boxOf(number: number, boxes: readonly Box[]): Box {
  const box = boxes.find(({ link }) => link.number === number);
  if (box === undefined) throw new Error(`The chain has no link ${number}`);
  return box;
}

/** Down the middle of the narrower box; out of the hub it ends at the band over the lower box. */
function down(start: Box, end: Box): readonly Point[] {
  const narrow = start.width < end.width ? start : end;
  const x = round(narrow.x + narrow.width / 2);
  const tip = start.link.zone === 'hub' ? end.y - band.above - band.height : end.y;
  return [
    [x, start.y + start.height],
    [x, round(tip - 1)],
  ];
}

function middle({ y, height }: Box): number {
  return round(y + height / 2);
}

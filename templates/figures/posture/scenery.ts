import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { contour } from './contour.ts';
import { palette } from '../palette.ts';
import { ball, towelBehindThigh } from './contacts.ts';
import { round } from '../text.ts';
import type { Skeleton } from './skeleton.ts';
import { ahead } from './vector.ts';

/** Wood and stone: quiet greys that stand back behind the person. */
const tints = { wood: '#dcd6cb', wall: '#e3e6e6', ball: '#eebf5a', towel: '#f3d48f' } as const;

export function drawFloor(left: number, right: number, y: number): Element {
  return s('path', { d: `M${left} ${y}H${right}`, stroke: palette.soft, strokeWidth: 7 });
}

/** A firm chair without arms, the top of its seat at a height; it stands on the floor. */
export function drawChair(seat: number, floor: number): readonly Element[] {
  const leg = (x: number, top: number): Element =>
    s('rect', { x, y: top, width: 22, height: floor - top, fill: tints.wood });
  return [
    s('path', { d: `M-128 ${seat}L-150 -230Q-150 -246 -136 -246Q-126 -246 -124 -232L-100 ${seat}Z`, fill: tints.wood }),
    leg(-118, seat + 20),
    leg(96, seat + 20),
    s('rect', { x: -130, y: seat, width: 262, height: 28, rx: 10, fill: tints.wood }),
  ];
}

/** A wall seen from its edge: its face at `x`, the rest of it on the `side`. */
export function drawWall(x: number, side: -1 | 1, top: number, floor: number): readonly Element[] {
  const far = x + side * 34;
  return [
    s('rect', { x: Math.min(x, far), y: top, width: 34, height: floor - top, fill: tints.wall, stroke: 'none' }),
    s('path', { d: `M${x} ${top}V${floor}`, stroke: palette.soft }),
  ];
}

/** The ball, pressed a little flat where it meets back and wall. */
export function drawBall([cx, cy]: Point): Element {
  return s('ellipse', { cx, cy, rx: ball.radius - ball.squash, ry: ball.radius, fill: tints.ball });
}

/** The towel lies round the near side of the thigh and ends in the near fist; what is left of it hangs down. */
export function drawTowel(skeleton: Skeleton): readonly Element[] {
  const { behind, fist } = towelBehindThigh(skeleton);
  const [low = fist, high = fist] = [behind[0], behind.at(-1)];
  const [x, y] = ahead(low, high);
  const out = (point: Point, by: number): Point => [point[0] - y * by, point[1] + x * by];
  const middle = behind.map((point) => out(point, 7));
  const ends: readonly Point[] = [
    [fist[0] - 4, fist[1] - 12],
    [fist[0] - 4, fist[1] + 12],
  ];
  const [top = fist, bottom = fist] = ends;
  const band = [top, top, ...middle.toReversed(), bottom, bottom];
  const tail: readonly Point[] = [
    [fist[0] - 20, fist[1] + 8],
    [fist[0] + 4, fist[1] + 12],
    [fist[0] + 6, fist[1] + 58],
    [fist[0] - 26, fist[1] + 56],
  ];
  return [
    s('path', {
      d: contour(
        tail.flatMap((point) => [point, point]),
        true,
      ),
      fill: tints.towel,
    }),
    s('path', { d: contour(band, true), fill: tints.towel }),
  ];
}

/** How far to stay off: a line with a bar at each end. */
export function drawGap([fromX, fromY]: Point, [toX, toY]: Point): Element {
  const long = Math.max(Math.hypot(toX - fromX, toY - fromY), 1);
  const [barX, barY] = [(-(toY - fromY) / long) * 11, ((toX - fromX) / long) * 11];
  const bar = (x: number, y: number) => `M${round(x - barX)} ${round(y - barY)}L${round(x + barX)} ${round(y + barY)}`;
  const d = `M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}${bar(fromX, fromY)}${bar(toX, toY)}`;
  return s('g', { fill: 'none' }, [
    s('path', { d, stroke: palette.paper, strokeWidth: 13 }),
    s('path', { d, stroke: palette.ink, strokeWidth: 5 }),
  ]);
}

/** The hip crease: a dashed line from where trunk and thigh meet, down into the fold. */
export function drawCrease([x, y]: Point): Element {
  const d = `M${round(x + 2)} ${round(y - 4)}L${round(x - 26)} ${round(y + 62)}`;
  return s('g', { fill: 'none', strokeLineCap: 'butt' }, [
    s('path', { d, stroke: palette.paper, strokeWidth: 13 }),
    s('path', { d, stroke: palette.clay, strokeWidth: 7, strokeDashArray: '12 12' }),
  ]);
}

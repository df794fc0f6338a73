import type { Point } from '../arrow.ts';
import { beside } from '../curve.ts';
import { rimAt } from './back-waist.ts';
import type { Flesh } from './front-drawing.ts';
import { armTip, rib12LowerEdge } from './front-spine.ts';

/** Below the rim, whose back wall covers the muscle's start on the inner lip. */
const behindRim = 7;

/** The part of the sheet that reaches the lower edge of the last rib. */
export const qlSheet: Flesh = {
  outline: [
    ...rib12LowerEdge.slice(1, 4),
    [80, -240],
    [90, -204],
    [98, -168],
    [103, -140],
    onRim(103),
    onRim(103),
    onRim(80),
    onRim(54),
    onRim(54),
    [56, -150],
    [55, -190],
    [50, -230],
    [43, -262],
  ],
  fibres: [
    [
      [70, -262],
      [84, -212],
      [93, -160],
      [96, -136],
    ],
    [
      [61, -268],
      [75, -218],
      [85, -166],
      [89, -138],
    ],
    [
      [51, -274],
      [65, -226],
      [76, -176],
      [80, -140],
    ],
  ],
};

/** The vertebrae whose side arms the muscle reaches, from the top. */
export const qlVertebrae = ['L1', 'L2', 'L3', 'L4'] as const;

/** A strand from the rim and its band up to each of the four side arms, the longest first. */
export const qlStrands: readonly Flesh[] = qlVertebrae.map((name, index) => strand(armTip(name), 84 - index * 8));

function strand([tipX, tipY]: Point, start: number): Flesh {
  const base = onRim(start);
  const along = (share: number): Point => [
    base[0] + (tipX - base[0]) * share + 5 * Math.sin(Math.PI * share),
    base[1] + (tipY - base[1]) * share,
  ];
  const line = [0, 0.35, 0.7, 1].map(along);
  const widths = [9, 12, 9, 3.5];
  const end = [0.8, 0.9, 1].map(along);
  const endWidths = [2.5, 4.5, 3.5];
  return {
    outline: strap(line, widths),
    fibres: [line.slice(0, 3)],
    tendons: [strap(end, endWidths)],
  };
}

function onRim(x: number): Point {
  return [x, rimAt(x) + behindRim];
}

function strap(line: readonly Point[], widths: readonly number[]): readonly Point[] {
  return [...beside(line, widths, -1), ...beside(line, widths, 1).toReversed()];
}

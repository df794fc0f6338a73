import type { Element } from 'hast';
import { drawing } from '../../../templates/tokens.ts';
import { widthOf } from '../../../templates/figures/text.ts';
import type { DrawnFigure } from '../../drawn-figures.ts';
import { nearIn, type Near } from '../../picture/near.ts';
import { painted, type Line, type Painted } from '../../picture/painted.ts';

/** A picture with what it paints, and the editions that show it. */
export type Picture = {
  readonly id: string;
  readonly element: Element;
  /** For messages: "the picture" or "the narrow picture". */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly painted: readonly Painted[];
  readonly lines: readonly Line[];
  /** The shapes that a line of its words may lie on or under. */
  near(line: Line): Near;
  readonly shownIn: readonly Medium[];
};

/** How large a unit of the view box is shown, and the least height of letters there. */
export type Medium = {
  readonly name: string;
  readonly unit: string;
  readonly least: number;
  readonly widest: number;
  perUnit(width: number): number;
};

const print: Medium = {
  name: 'in print',
  unit: 'points',
  least: 8,
  widest: drawing.widest,
  perUnit: () => drawing.pointsPerUnit,
};

/** Text columns in CSS pixels: of a letter, and of a page on a telephone held upright. */
const screens = [
  ['in a letter', 600],
  ['on a phone', 350],
] as const;

const small = screens.map(([name, column]): Medium => {
  return { name, unit: 'pixels', least: 12, widest: drawing.widestNarrow, perUnit: (width) => column / width };
});

/** The wide picture of a figure and the narrow one; where there is none, the wide one has to serve small screens too. */
export function picturesOf({ figure: { id }, wide, narrow }: DrawnFigure): readonly Picture[] {
  if (narrow === undefined) return [pictureOf(id, wide, 'the picture', [print, ...small])];
  return [pictureOf(id, wide, 'the picture', [print]), pictureOf(`${id}-narrow`, narrow, 'the narrow picture', small)];
}

function pictureOf(id: string, element: Element, name: string, shownIn: readonly Medium[]): Picture {
  const things = painted(element, (text, size, weight) => widthOf(text, { size, weight }));
  const lines = things.filter((thing) => thing.kind === 'line');
  const [, , width = 0, height = 0] = String(element.properties['viewBox'] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return { id, element, name, width, height, painted: things, lines, near: nearIn(things), shownIn };
}

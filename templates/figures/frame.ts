import type { Element } from 'hast';
import { s } from 'hastscript';
import type { FigureWords } from '../../pipeline/book.ts';
import { palette } from './palette.ts';

/** Set as an attribute, so that the picture looks the same in every edition, with or without a stylesheet. */
const fontFamily = "'Atkinson Hyperlegible Next', Verdana, sans-serif";

/** What a picture is made of. Ids inside it begin with its own. */
export type Picture = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly definitions?: readonly Element[];
  readonly shapes: readonly Element[];
};

/**
 * The outer `<svg>`: named by its title and description, which Chromium writes as `/Alt` of the tagged PDF, on white, because
 * text on nothing vanishes in dark mail. At most 1000 units wide: 421 points of a full line then print 19 units as 8 points.
 */
export function frame({ id, width, height, definitions = [], shapes }: Picture, words: FigureWords): Element {
  const title = `${id}-title`;
  const description = `${id}-description`;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabelledBy: [title, description],
      fontFamily,
    },
    [
      s('title', { id: title }, words.title),
      s('desc', { id: description }, words.description),
      ...(definitions.length > 0 ? [s('defs', [...definitions])] : []),
      s('rect', { width, height, fill: palette.paper }),
      ...shapes,
    ],
  );
}

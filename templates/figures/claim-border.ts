import type { Level } from '../../pipeline/book.ts';
import { palette } from './palette.ts';

/** What a border can say; guidelines, reviews and studies are one sort. */
export type Support = 'textbook' | 'studied' | 'plausible' | 'author';

/** From the firmest on. */
export const supports: readonly Support[] = ['textbook', 'studied', 'plausible', 'author'];

/** How well a claim is supported, as a border: solid, double-width, dashed or dotted. */
export const supportOf: Readonly<Record<Level, Support>> = {
  textbook: 'textbook',
  guideline: 'studied',
  review: 'studied',
  trial: 'studied',
  observational: 'studied',
  plausible: 'plausible',
  author: 'author',
};

/** The attributes of a box. The fill repeats what the border says; the border alone is enough. */
export const borders = {
  textbook: { fill: palette.paper, stroke: palette.ink, strokeWidth: 3.5 },
  studied: { fill: palette.paper, stroke: palette.ink, strokeWidth: 7 },
  plausible: { fill: palette.blueTint, stroke: palette.blue, strokeWidth: 3.5, strokeDashArray: '13 8' },
  author: {
    fill: palette.clayTint,
    stroke: palette.clay,
    strokeWidth: 4.5,
    strokeDashArray: '0.1 9',
    strokeLineCap: 'round',
  },
} as const satisfies Record<Support, Readonly<Record<string, string | number>>>;

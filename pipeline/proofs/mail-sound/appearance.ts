import type { LetterView } from '../../found-letter.ts';
import type { Condition, Judged } from './condition.ts';

const leastLetters = 14;
const leastTarget = 44;

/** How a letter looks in a browser: 600, 360 and 320 pixels wide, light and dark, with its pictures and without. */
export const appearance: readonly Condition[] = [
  {
    row: 26,
    id: 'contrast',
    about: 'Every text has a contrast of 4.5 with its ground, or of 3 from 24 pixels on, in light and in dark.',
    severity: 'error',
    open: unseen,
    *faults({ letter: { views = [] } }) {
      for (const view of views)
        for (const { text, ratio } of view.faint)
          yield `Unexpected contrast of ${ratio} of “${text}” (${named(view)}), expected 4.5`;
    },
  },
  {
    row: 27,
    id: 'fits',
    about:
      'No view is wider than its window, no letters are smaller than 14 pixels, and buttons and links that are a paragraph are 44 pixels high.',
    severity: 'warning',
    open: unseen,
    *faults({ letter: { views = [] } }) {
      for (const view of views) {
        const { overflow, smallestText, targets } = view;
        if (overflow > 0)
          yield `Unexpected letter ${overflow} pixels wider than its window (${named(view)}), expected it to fit`;
        if (smallestText.pixels < leastLetters)
          yield `Unexpected letters of ${smallestText.pixels} pixels in “${smallestText.text}” (${named(view)}), expected ${leastLetters}`;
        for (const { text, height } of targets)
          if (height < leastTarget)
            yield `Unexpected link “${text}” ${height} pixels high (${named(view)}), expected ${leastTarget}`;
      }
    },
  },
];

function unseen({ letter }: Judged): ReturnType<NonNullable<Condition['open']>> {
  return letter.views === undefined ? { result: 'not checked here', why: 'There is no browser.' } : undefined;
}

function named({ width, scheme, pictures }: LetterView): string {
  return `${width} pixels, ${scheme}, pictures ${pictures}`;
}

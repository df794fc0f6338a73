import type { Proof } from '../book.ts';

/** The least size of letters in large print, in points, and what rounding may take from it. */
const least = 16;
const rounding = 0.01;

/** Whoever needs large print needs it in notes and tables too. Pictures are as large as the page allows. */
export const largeLetters: Proof = {
  id: 'large-letters',
  about: 'No letter of the large print is smaller than 16 points, outside its pictures.',
  *run(extracts, { book }) {
    for (const { edition, path, smallestText } of extracts) {
      if (edition !== 'large-print' || smallestText === undefined) continue;
      const { points, text, where } = smallestText;
      if (points >= least - rounding) continue;
      const reason = `${path}: Unexpected letters of ${points.toFixed(1)} points in “${text}” on ${where}, expected ${least} or more`;
      yield { file: book.manifestFile, reason };
    }
  },
};

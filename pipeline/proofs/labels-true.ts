import type { Proof } from '../book.ts';
import { countPageNumbers, wrongPageNumbers } from './labels-true/page-numbers.ts';
import { countSheetNumbers, wrongSheetNumbers } from './labels-true/sheet-numbers.ts';
import { countStanding, wrongStanding } from './labels-true/standing.ts';
import { unknownLabels } from './labels-true/unknown-labels.ts';

/**
 * What a finished file calls a thing is what readers find there: under each target stands its name or its label, no text
 * names a step, figure or table that is not in the book, and each page number is that of the page on which the thing lies.
 */
export const labelsTrue: Proof = {
  id: 'labels-true',
  about: 'Names, numbers and page numbers in every finished file are those of what readers find there.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      yield* wrongStanding(extract, publication);
      yield* unknownLabels(extract, publication);
      yield* extract.sheet === undefined
        ? wrongPageNumbers(extract, publication)
        : wrongSheetNumbers(extract, extract.sheet, extracts, publication);
    }
  },
  counts: 'labels',
  count(extract, extracts, publication) {
    const parts =
      extract.sheet === undefined
        ? [countStanding(extract, publication), countPageNumbers(extract, publication)]
        : [countSheetNumbers(extract, extract.sheet, extracts, publication)];
    return {
      found: parts.reduce((sum, { found }) => sum + found, 0),
      expected: parts.reduce((sum, { expected }) => sum + expected, 0),
    };
  },
};

import type { Check } from '../book.ts';
import { daysBack } from './series-path/days.ts';
import { everydayTerms } from './series-path/everyday-terms.ts';
import { lastAlone } from './series-path/last-alone.ts';
import { lettersOf } from './series-path/letter.ts';
import { pathBack } from './series-path/path-back.ts';
import { untoldSteps } from './series-path/untold-steps.ts';
import { unexplained } from './series-path/unexplained.ts';
import { withoutCheck } from './series-path/without-check.ts';
import { weekBefore } from './series-path/week-before.ts';

/** The letters are a path: the check first, each step after what it waits for, and nothing used before it was told. */
export const seriesPath: Check = {
  id: 'series-path',
  about: 'The letters form a path: days rise, the check comes first, and nothing is used before it was explained.',
  *book(book) {
    const letters = lettersOf(book);
    yield* daysBack(book);
    yield* withoutCheck(book, letters);
    yield* lastAlone(book, letters);
    yield* weekBefore(book, letters);
    yield* pathBack(book, letters);
    yield* untoldSteps(book, letters);
    yield* unexplained(book, letters);
    yield* everydayTerms(book, letters);
  },
};

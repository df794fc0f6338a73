import type { Check } from '../book.ts';
import { readingOf } from '../prose/reading.ts';
import { ceilings } from './reading-grade/ceilings.ts';
import { grades } from './reading-grade/grades.ts';
import { isExempt } from './reading-grade/limits.ts';
import { sentences } from './reading-grade/sentences.ts';
import { smog } from './reading-grade/smog.ts';
import { terms } from './reading-grade/terms.ts';

/** Every page is as easy to read as the guide promises, with its terms and without them. */
export const readingGrade: Check = {
  id: 'reading-grade',
  about: 'Each chapter and issue keeps the limits of reading grade, sentence length, terms and words.',
  *book(book) {
    const pages = readingOf(book).filter((page) => !isExempt(page));
    for (const page of pages) {
      yield* sentences(page);
      yield* terms(page, book.lists.terms.entries);
      yield* grades(page);
    }
    yield* smog(pages);
    yield* ceilings(book, pages);
  },
};

import type { Book, Check } from '../book.ts';
import { indexMarks, type IndexMark } from '../back-index/marks.ts';
import { knownEntries } from './index-sound/known-entries.ts';
import { leadFaults } from './index-sound/lead-faults.ts';
import { placeFaults } from './index-sound/place-faults.ts';

/** The marks of the index name each place once, under one spelling, and lead from an entry only to one that has places. */
export const indexSound: Check = {
  id: 'index-sound',
  about: 'The index names a place once, spells an entry in one way, and sends readers only where there are pages.',
  *book(book) {
    const marks = marksIn(book);
    if (marks.length === 0) return;
    const known = knownEntries(book, marks);
    for (const mark of marks) yield* leadFaults(mark, known);
    yield* placeFaults(book, marks, known);
  },
};

/** Letters and figures have no index: a mark in one is at fault, and `placeFaults` says so. */
function marksIn({ chapters, issues, figures }: Book): readonly IndexMark[] {
  return [...chapters, ...issues, ...figures].flatMap((chapter) => [...indexMarks(chapter)]);
}

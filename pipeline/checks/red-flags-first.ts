import type { Book, Check, Finding } from '../book.ts';
import { chapterAt } from '../chapter-at.ts';
import { cardFaults } from './red-flags-first/card.ts';
import { numberFaults } from './red-flags-first/emergency-numbers.ts';
import { firstPageFaults } from './red-flags-first/first-page.ts';
import { notLinked } from './red-flags-first/linked.ts';
import { missingSigns } from './red-flags-first/missing-signs.ts';
import { pageFaults } from './red-flags-first/page.ts';
import { homesOfGroups } from './red-flags-first/printed-safety.ts';
import { emptyWords } from './red-flags-first/sign-words.ts';
import { symptomChecks } from './red-flags-first/symptom-checks.ts';

/** The page with the warning signs. */
const firstPage = 'section:is-this-for-you-today';

/** Nobody gets to a step, in the guide, on the card or in a letter, without the warning signs. */
export const redFlagsFirst: Check = {
  id: 'red-flags-first',
  about:
    '“Is this for you today?” opens the guide, holds every warning sign, and is linked from every step and pain; the card and letters carry the short form.',
  *book(book) {
    const steps = book.chapters.filter(({ kind }) => kind === 'step');
    if (steps.length === 0 && book.issues.length === 0) return;
    if (book.problems.some(({ file }) => file === book.lists.redFlags.file)) return;
    yield* missingSigns(book);
    yield* emptyWords(book);
    yield* numberFaults(book);
    const page = chapterAt(book, firstPage);
    if (page === undefined) {
      const reason = `Unexpected guide without the page \`${firstPage}\`, expected it before every step`;
      const note = 'Write `chapters/is-this-for-you-today.md`, and list it first.';
      yield { file: book.manifestFile, place: { line: 1, column: 1 }, reason, note };
    } else {
      yield* firstPageFaults(book, page);
      for (const step of steps) yield* notLinked(book, step, page);
      yield* symptomChecks(book, page);
    }
    yield* nowherePrinted(book);
    yield* cardFaults(book);
    for (const issue of book.issues) {
      yield* pageFaults(book, issue, { what: 'issue', groups: ['short'], ways: ['step'] });
    }
  },
};

function* nowherePrinted(book: Book): Iterable<Finding> {
  const homes = homesOfGroups(book);
  const { file, factPlace, entries } = book.lists.redFlags;
  for (const [index, { id }] of entries.entries()) {
    if (homes.has(id)) continue;
    const reason = `Unexpected group \`${id}\` that no page prints, expected \`::red-flags{group="${id}"}\` in a chapter`;
    yield { file, place: factPlace(['groups', index, 'id']), reason };
  }
}

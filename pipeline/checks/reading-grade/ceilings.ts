import type { Book, Finding, ListFile } from '../../book.ts';
import type { Reading } from '../../prose/reading.ts';
import { titlePlace } from './hardest.ts';
import { glossaryCeiling, pageCeilings, sourcesCeiling, startCeiling } from './limits.ts';

/** Pages and lists that have more words than their kind may have. */
export function* ceilings(book: Book, pages: readonly Reading[]): Iterable<Finding> {
  for (const page of pages) {
    const most = pageCeilings[page.page] ?? Infinity;
    if (page.words > most) yield tooMany(page, page.words, `at most ${most} on a page of this kind (${page.page})`);
  }
  const start = pages.filter(({ page }) => page === 'start');
  const [first] = start;
  const words = start.reduce((sum, page) => sum + page.words, 0);
  if (first !== undefined && words > startCeiling) {
    const related = start.map((page) => ({
      file: page.chapter.file,
      place: titlePlace(page),
      reason: `This page has ${page.words} words`,
    }));
    yield { ...tooMany(first, words, `at most ${startCeiling} on all start pages together`), related };
  }
  const { terms, sources } = book.lists;
  yield* listCeiling(terms, glossaryCeiling, ({ term, definition }) => `${term} ${definition}`);
  yield* listCeiling(sources, sourcesCeiling, ({ label, note = '' }) => `${label} ${note}`);
}

function tooMany(page: Reading, words: number, expected: string): Finding {
  const note = 'Paragraphs and lists count, headings, tables and facts do not. Cut what a reader can do without.';
  const reason = `Unexpected ${words} words, expected ${expected}`;
  return { file: page.chapter.file, place: titlePlace(page), reason, note };
}

/** Counts what is said in our own words: authors, titles and addresses of sources are not ours to shorten. */
function* listCeiling<Entry>(list: ListFile<Entry>, most: number, textOf: (entry: Entry) => string): Iterable<Finding> {
  let words = 0;
  for (const [index, entry] of list.entries.entries()) {
    const before = words;
    words += textOf(entry).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    if (before > most || words <= most) continue;
    const note = 'Shorten some entries, or leave out what nothing refers to.';
    const reason = `Unexpected entry past ${most} words, expected a list of at most ${most}`;
    yield { file: list.file, place: list.factPlace([index]), reason, note };
  }
}

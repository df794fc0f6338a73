import type { Extract, Finding, Proof, Publication } from '../book.ts';
import { pageSource } from '../printed-pages/page-source.ts';
import { type ExpectedEntry, expectedEntries } from './pages-equal/expected-entries.ts';
import type { Fault } from './pages-equal/fault.ts';
import { unequalLabels } from './pages-equal/unequal-labels.ts';
import { unlikeLists } from './pages-equal/unlike-lists.ts';
import { untruePlaces } from './pages-equal/untrue-places.ts';

/**
 * The page list of the EPUB is that of the very PDF beside it: an entry for every page that has words of the book, and
 * behind its marker the words with which that page begins.
 */
export const pagesEqual: Proof = {
  id: 'pages-equal',
  about: 'Every entry of the page list leads to the words with which that page of the PDF begins.',
  *run(extracts, publication) {
    const pdf = extracts.find(({ edition }) => edition === 'pdf');
    const epub = extracts.find(({ edition }) => edition === 'epub');
    if (epub === undefined) return;
    for (const { reason, entry } of pdf === undefined ? unasked(epub) : faults(pdf, epub, publication))
      yield finding(`${epub.path}: ${reason}`, entry, publication);
  },
};

/** A page list of a PDF that is not there. */
function* unasked({ pageList = [] }: Extract): Iterable<Fault> {
  if (pageList.length > 0) yield { reason: 'Unexpected page list, expected none without the PDF beside it' };
}

function* faults(pdf: Extract, epub: Extract, publication: Publication): Iterable<Fault> {
  const expected = expectedEntries(pdf.pageTexts ?? []);
  const { pageList = [], metadata } = epub;
  if (pageList.length === 0 && expected.length > 0) {
    yield { reason: `Unexpected EPUB without a page list, expected the ${expected.length} pages of the PDF beside it` };
    return;
  }
  const source = pageSource(pdf.metadata['identity'] ?? '');
  if (metadata['pageSource'] !== source)
    yield {
      reason: `Unexpected source of the pages \`${metadata['pageSource'] ?? ''}\`, expected \`${source ?? ''}\``,
    };
  yield* unequalLabels(expected, pageList);
  yield* untruePlaces(expected, pageList, labelsOf(pdf), publication);
  yield* unlikeLists(epub);
}

function labelsOf({ pageTexts = [] }: Extract): ReadonlySet<string> {
  return new Set(pageTexts.map(({ label }) => label));
}

function finding(reason: string, entry: ExpectedEntry | undefined, { book, chapters }: Publication): Finding {
  const chapter = chapters.find((one) => one.chapter.anchor === entry?.run.anchor)?.chapter;
  return { file: chapter?.file ?? book.manifestFile, reason };
}

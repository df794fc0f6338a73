import type { Book, Chapter, Check, Finding } from '../book.ts';
import type { ChapterFacts } from '../domain/chapter.ts';
import { chapterTarget, isOfKind } from '../domain/facts.ts';
import { printedNodes } from '../printed-nodes.ts';
import { generalInformation } from './imprint/general-information.ts';
import { reviewWords } from './imprint/review-words.ts';
import { studyNumbers } from './imprint/study-numbers.ts';

/** Readers are told whose view this is, how old it is, what they may do with it, and that nobody has reviewed it. */
export const imprint: Check = {
  id: 'imprint',
  about:
    'The page about the guide prints `::imprint` with credit, edition, date and licence; it is said to be general information; nobody is said to stand behind it unless `guide.yaml` names the reviewer.',
  *book(book) {
    yield* notInGuide(book);
    yield* notPrinted(book);
    yield* generalInformation(book, aboutPage(book));
    yield* reviewWords(book);
    yield* studyNumbers(book);
  },
};

function* notInGuide({ manifestFile: file, manifestPlace }: Book): Iterable<Finding> {
  const whole = manifestPlace([]);
  for (const key of ['edition', 'date', 'licence', 'credit']) {
    const place = manifestPlace([key]);
    const isThere = place?.start.offset !== whole?.start.offset || place?.end.offset !== whole?.end.offset;
    if (isThere) continue;
    const top = { line: 1, column: 1 };
    yield { file, place: top, reason: `Unexpected guide without \`${key}\`, expected it for the imprint` };
  }
}

function* notPrinted(book: Book): Iterable<Finding> {
  const about = aboutPage(book);
  if (about === undefined) {
    const reason = 'Unexpected guide without a page about itself, expected a chapter with `page: about`';
    yield { file: book.manifestFile, place: { line: 1, column: 1 }, reason, note: 'It prints `::imprint`.' };
    return;
  }
  const prints = printedNodes(book, about).some(({ node }) => node.type === 'leafDirective' && node.name === 'imprint');
  if (prints) return;
  const reason = 'Unexpected page about the guide without its imprint, expected `::imprint`';
  const note = 'It prints credit, edition, date, licence, “general information” and the state of the review.';
  yield { file: about.file, place: chapterTarget(about).place, reason, note };
}

function aboutPage({ chapters }: Book): Chapter | undefined {
  return chapters.find(({ facts }) => isOfKind<ChapterFacts>(facts, 'chapter') && facts.page === 'about');
}

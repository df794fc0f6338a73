import type { Book, Chapter, Check, Finding } from '../book.ts';
import { printedNodes } from '../printed-nodes.ts';
import { carriedCautions, cautionFaults, type CarriedCaution } from './caution-carried/carried-caution.ts';
import { notBetween, withoutCaution } from './caution-carried/demanded.ts';
import { cardSpeaksOf, issueSpeaksOf, stepSpeaksOf, type Occasion } from './caution-carried/speaks-of.ts';

/** A caution marked `carry="all"` is printed, as text, wherever its action or its muscle comes up. */
export const cautionCarried: Check = {
  id: 'caution-carried',
  about:
    'A caution with `carry="all"` stands in every step, card and newsletter issue that speaks of its action or muscle.',
  *book(book) {
    yield* cautionFaults(book);
    const cautions = carriedCautions(book);
    yield* withoutCaution(book, cautions);
    yield* notBetween(book, cautions);
    for (const caution of cautions) {
      for (const page of [...book.chapters, ...book.issues]) {
        const occasion = occasionOf(book, caution, page);
        if (occasion === undefined || carries(book, caution, page)) continue;
        yield missing(caution, page, occasion);
      }
    }
  },
};

function occasionOf(book: Book, caution: CarriedCaution, page: Chapter): Occasion | undefined {
  if (page.kind === 'step') return stepSpeaksOf(book, caution, page);
  if (page.kind === 'issue') return issueSpeaksOf(book, caution, page);
  return cardSpeaksOf(book, caution, page);
}

function carries(book: Book, { directive }: CarriedCaution, page: Chapter): boolean {
  return printedNodes(book, page).some(({ node }) => node === directive);
}

function missing({ id, chapter, directive }: CarriedCaution, { file, kind }: Chapter, occasion: Occasion): Finding {
  const what = kind === 'issue' ? 'issue' : kind === 'step' ? 'step' : 'card';
  const key = chapter.kind === 'chapter' ? `section:${chapter.id}` : `${chapter.kind}:${chapter.id}`;
  return {
    file,
    place: occasion.place,
    reason: `Unexpected ${what} without the caution \`${id}\`, expected \`::include{from="${key}" part="${id}"}\``,
    note: `${occasion.because}.`,
    related: [{ file: chapter.file, place: directive.position, reason: `The caution \`${id}\` stands here` }],
  };
}

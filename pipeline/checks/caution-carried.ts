import type { Book, Chapter, Check, Finding } from '../book.ts';
import { chapterFacts } from '../domain/chapter.ts';
import { carriedCautions, cautionFaults, cautionsIn, type CarriedCaution } from './caution-carried/carried-caution.ts';
import { demandFaults } from './caution-carried/demanded.ts';
import { occasionOf } from './caution-carried/occasion-of.ts';
import { placementOf } from './caution-carried/placement.ts';
import type { Occasion } from './caution-carried/speaks-of.ts';
import { wordFaults } from './caution-carried/worded.ts';

/** A caution marked `carry="all"` is printed, as text, wherever its action or its muscle comes up. */
export const cautionCarried: Check = {
  id: 'caution-carried',
  about:
    'A caution with `carry="all"` stands in every step, card and newsletter issue that speaks of its action or muscle.',
  *book(book) {
    yield* cautionFaults(book);
    const all = cautionsIn(book);
    for (const { chapter, directive } of all) yield* wordFaults(book, chapter, directive);
    const cautions = carriedCautions(book);
    yield* demandFaults(book, cautions, new Set(all.map(({ directive }) => directive.attributes?.['id'] ?? '')));
    for (const caution of cautions) {
      for (const page of [...book.chapters, ...book.issues]) {
        const occasion = occasionOf(book, caution, page);
        if (occasion !== undefined) yield* faultsOn(book, caution, page, occasion);
      }
    }
  },
};

function* faultsOn(book: Book, caution: CarriedCaution, page: Chapter, occasion: Occasion): Iterable<Finding> {
  const { id, chapter, directive } = caution;
  const { file, kind } = page;
  const found = placementOf(book, caution, page);
  const isCard = chapterFacts(page)?.page === 'card';
  const what = kind === 'issue' || kind === 'step' ? kind : isCard ? 'card' : 'page';
  const key = chapter.kind === 'chapter' ? `section:${chapter.id}` : `${chapter.kind}:${chapter.id}`;
  const include = `\`::include{from="${key}" part="${id}"}\``;
  const note = `${occasion.because.replace(/[.!?]$/, '')}.`;
  const related = [{ file: chapter.file, place: directive.position, reason: `The caution \`${id}\` stands here` }];
  if (found.kind === 'nowhere') {
    const reason = `Unexpected ${what} without the caution \`${id}\`, expected ${include}`;
    yield { file, place: occasion.place, reason, note, related };
  } else if (found.kind === 'hidden') {
    const reason = `Unexpected caution \`${id}\` in a note or another block, expected ${include} in the body of the page`;
    yield { file, place: found.place, reason, note, related };
  } else if (found.kind === 'below') {
    const reason = `Unexpected caution \`${id}\` below what it warns of, expected it above`;
    yield { file, place: found.place, reason, note, related };
  }
}

import type { Book, Check, Finding, Target } from '../book.ts';

/** What a book holds and nobody refers to: readers find their way by references, and never come there. */
export const orphan: Check = {
  id: 'orphan',
  about: 'Every muscle, symptom, step, figure, term, source and claim is referred to.',
  *book(book) {
    if (book.problems.some(({ rule }) => rule === 'yaml-valid' || rule === 'text-valid')) return;
    const wanted = referredTo(book);
    for (const target of book.targets) {
      if (!kinds.includes(target.kind) || isPart(book, target) || wanted.has(target.key)) continue;
      const { kind, id, file, place } = target;
      const note = `Write \`[](${kind}:${id})\` where it is natural, or delete the ${kind}.`;
      yield { file, place, reason: `Unexpected ${kind} \`${id}\` that nobody refers to, expected a reference`, note };
    }
    yield* unplacedFigures(book);
  },
};

/** Sections and tables are found by their place in the book; that a figure is mentioned, `figure-described` proves. */
const kinds: readonly string[] = ['muscle', 'symptom', 'step', 'term', 'source', 'claim'];

/** What is named in another chapter or list, and what a placed drawing names. */
function referredTo(book: Book): ReadonlySet<string> {
  const named = book.references.flatMap(({ target, owner }) =>
    target === undefined || (target.owner === owner && chapterKinds.includes(target.kind)) ? [] : [target.key],
  );
  const drawn = [...book.drawings.values()].filter(({ id }) => book.targetOf.has(`figure:${id}`));
  return new Set([...named, ...drawn.flatMap(({ names }) => names)]);
}

const chapterKinds: readonly string[] = ['muscle', 'symptom', 'step'];

/** A part of a group of muscles is found in the chapter of the group. */
function isPart({ chapters }: Book, { kind, anchor }: Target): boolean {
  return kind === 'muscle' && !chapters.some((chapter) => chapter.anchor === anchor);
}

function* unplacedFigures({ figures, targetOf }: Book): Iterable<Finding> {
  for (const { id, file, factPlace } of figures) {
    if (targetOf.has(`figure:${id}`)) continue;
    yield {
      file,
      place: factPlace(['title']),
      reason: `Unexpected figure \`${id}\` that nobody places, expected \`::figure{#${id}}\` in a chapter`,
      note: `Write \`::figure{#${id}}\` where it is natural, or delete the file.`,
    };
  }
}

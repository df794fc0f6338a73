import type { GuideBook } from '../../pipeline/domain/index.ts';

/**
 * The number of a muscle in every picture: the place of its chapter among the muscle chapters, in reading order. A part has
 * the number of its group. `undefined` when no chapter of the book holds the muscle.
 */
export function muscleNumber(book: GuideBook, id: string): number | undefined {
  const chapters = book.chapters.flatMap(({ id: chapter, facts }) =>
    facts?.kind === 'muscle' ? [[chapter, ...facts.parts.map((part) => part.id)]] : [],
  );
  const at = chapters.findIndex((names) => names.some((name) => name === id));
  return at < 0 ? undefined : at + 1;
}

import type { GuideBook } from '../../pipeline/domain/index.ts';

/** What the book calls a muscle, or a part of one. The id itself when it knows neither; a check reports that. */
export function partName(book: GuideBook, id: string): string {
  const names = book.chapters.flatMap(({ id: chapter, facts }) =>
    facts?.kind === 'muscle' ? [...facts.parts, { id: chapter, name: facts.name }] : [],
  );
  return names.find((muscle) => muscle.id === id)?.name ?? id;
}

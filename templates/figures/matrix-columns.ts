import type { GuideBook, SymptomFacts } from '../../pipeline/domain/index.ts';
import { strongest, type Named } from './named-mark.ts';

/** A column of the matrix: the chapter of a muscle or a group of muscles, with the keys of all that it holds. */
export type Column = {
  readonly id: string;
  readonly name: string;
  readonly isKey: boolean;
  readonly keys: ReadonlySet<string>;
};

/** The muscle chapters, in the order of the book. */
export function columnsOf(book: GuideBook): readonly Column[] {
  return book.chapters.flatMap(({ id, facts }) => {
    if (facts?.kind !== 'muscle') return [];
    const keys = new Set([id, ...facts.parts.map((part) => part.id)].map((name) => `muscle:${name}`));
    return [{ id, name: facts.name, isKey: facts.key, keys }];
  });
}

/** Who ties a column to a symptom. A group may be named through several of its parts; the strongest word counts. */
export function namedIn(facts: SymptomFacts, { keys }: Column): Named {
  const named = new Set<Named>(facts.muscles.filter(({ muscle }) => keys.has(muscle)).map((entry) => entry.named));
  return strongest.find((word) => named.has(word)) ?? 'none';
}

import type { ReferenceKind } from '../book.ts';
import { listedTargets } from './listed.ts';

/** A word of the glossary, where `::glossary` prints it. */
export const term: ReferenceKind = {
  kind: 'term',
  targets: (manuscript) => listedTargets(manuscript, 'glossary', manuscript.lists.terms, ({ term: word }) => word),
  label: ({ title }) => title,
};

import type { ReferenceKind } from '../book.ts';
import { listedTargets } from './listed.ts';

/** A source, where `::sources` prints it; an empty reference prints its number there, in brackets. */
export const source: ReferenceKind = {
  kind: 'source',
  targets: (manuscript) => listedTargets(manuscript, 'sources', manuscript.lists.sources, ({ label }) => label),
  label: ({ number }) => `[${number ?? ''}]`,
};

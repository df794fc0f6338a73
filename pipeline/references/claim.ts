import type { ReferenceKind } from '../book.ts';
import { listedTargets } from './listed.ts';
import { word } from '../word.ts';

/** A claim of the ledger, where `::claims` prints it; an empty reference prints its level and its number there. */
export const claim: ReferenceKind = {
  kind: 'claim',
  targets: (manuscript) => listedTargets(manuscript, 'claims', manuscript.lists.claims, ({ level }) => level),
  label: ({ title, number }, words) => `${word(words, `level-${title}`)} ${number ?? ''}`,
};

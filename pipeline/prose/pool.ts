import { gradedSentences, type Reading } from './reading.ts';

/** SMOG means little below this many sentences (McLaughlin 1969). */
export const smogSentences = 30;

/** What SMOG is taken of: every page that is long enough, and the short ones of each kind together, if they are. */
export function poolsOf(pages: readonly Reading[]): readonly (readonly Reading[])[] {
  const pools: Reading[][] = [];
  const short = new Map<string, Reading[]>();
  for (const page of pages) {
    if (isLong([page])) pools.push([page]);
    else short.set(page.page, [...(short.get(page.page) ?? []), page]);
  }
  return [...pools, ...[...short.values()].filter(isLong)];
}

function isLong(pages: readonly Reading[]): boolean {
  return pages.flatMap(gradedSentences).length >= smogSentences;
}

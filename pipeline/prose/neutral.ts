import type { Term } from '../book.ts';

/**
 * A text with every glossary term put as "muscle", one word of two syllables: so that a grade measures the sentences and
 * not the names, which the guide explains.
 */
export function neutralise(terms: readonly Term[]): (text: string) => string {
  const names = terms
    .flatMap(({ term, also }) => [term, ...also, ...withoutBrackets(term)])
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, 'muscle');
}

/** "QL (quadratus lumborum)" is written as either. */
function withoutBrackets(term: string): string[] {
  const found = /^(.+?) \((.+)\)$/.exec(term);
  return found === null ? [] : [found[1] ?? '', found[2] ?? ''];
}

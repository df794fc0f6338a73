import { toString } from 'hast-util-to-string';
import type { Publication } from '../../book.ts';

/**
 * The longest book that was printed to measure: 300 chapters of 1,500 words, 1,833 pages with 9,000 links, which took 49 s
 * of CPU and proved every link. Characters of text.
 */
const mostMeasured = 2_400_000;

const charactersPerPage = mostMeasured / 1833;

/** What to know before a book is printed that is longer than any that was measured; `undefined` of any other. */
export function sizeAdvice({ chapters }: Publication): string | undefined {
  const characters = chapters.reduce((sum, { html }) => sum + toString(html).length, 0);
  if (characters <= mostMeasured) return undefined;
  const pages = Math.round(characters / charactersPerPage / 100) * 100;
  return `The book has about ${pages} pages. Printing was measured up to 1,800; beyond that it may need much time and memory.`;
}

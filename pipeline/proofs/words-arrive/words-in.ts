import { wordsIn as plainWords } from '../../printed-pages/words.ts';

/** How a telling writes: a page as the book has it; plain text and print with marks of their own between the words. */
export type Manner = 'page' | 'plain' | 'print';

/** Soft hyphens, and characters that a file may not hold. */
const unprinted = /[\u00ad\ufffd\ufffe\uffff\p{Cc}\p{Surrogate}]/gu;

/** The words of a text as they are compared: those of a page with their signs, those of others alone. */
export function wordsIn(text: string, manner: Manner): readonly string[] {
  if (manner === 'plain') return plainWords(text.replace(/\s*\[\d+\]/g, ''));
  // The number of a note stands right behind its word.
  if (manner === 'print') return plainWords(text).flatMap((word) => word.match(/\p{N}+|\P{N}+/gu) ?? []);
  return text
    .split(/\s+/)
    .map((word) => word.replace(unprinted, ''))
    .filter((word) => word !== '');
}

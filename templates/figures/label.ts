import type { FigureWords } from '../../pipeline/book.ts';

/** A text of the picture's words. A missing one prints its key, in plain sight; the tests hold our own pictures to having all. */
export function label(words: FigureWords, key: string): string {
  return words.labels[key] ?? key;
}

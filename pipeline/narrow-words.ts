import type { FigureWords } from './book.ts';

/** The words of a figure for its narrow picture, which may show less than the wide one and is then described by itself. */
export function narrowWords(words: FigureWords): FigureWords {
  return { ...words, description: words['narrow-description'] ?? words.description };
}

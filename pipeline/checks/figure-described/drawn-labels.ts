import type { Book, Drawing, FigureWords } from '../../book.ts';

/** The keys of the labels that a drawing asks its words for: it is drawn, and watched. */
export function drawnLabels(drawing: Drawing, book: Book, words: FigureWords): ReadonlySet<string> {
  const asked = new Set<string>();
  const labels = new Proxy(words.labels, {
    get(known, key) {
      if (typeof key === 'string') asked.add(key);
      return Reflect.get(known, key);
    },
  });
  drawing.draw(book, { ...words, labels });
  return asked;
}

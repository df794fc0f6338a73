import type { FigureWords } from '../../pipeline/book.ts';

/**
 * A text of the picture's words. A missing one prints its key, in plain sight; the tests hold our own pictures to having all.
 * How labels are written in all pictures: sentence case, so each begins with a capital ("Hip bone", "Belt line"). A muscle, a
 * step or a pain is called what its facts call it ("psoas", "Waist press", "low back pain"). What goes on below a name, as a second line, begins
 * small ("may get shorter").
 */
export function label(words: FigureWords, key: string): string {
  return words.labels[key] ?? key;
}

/** A label begins with a capital, also where the book has its words for use within a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

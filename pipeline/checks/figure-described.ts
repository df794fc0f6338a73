import type { Check } from '../book.ts';
import { drawingFaults } from './figure-described/drawing-faults.ts';
import { imageFaults } from './figure-described/image-faults.ts';

/** A picture says in words what it shows. Of a plain book, only the alternative text is asked for. */
export const figureDescribed: Check = {
  id: 'figure-described',
  about: 'Every picture is described in words, has a caption, and is mentioned in the text.',
  *book(book) {
    const isStrict = book.manifest.profile === 'health-guide';
    for (const chapter of [...book.chapters, ...book.issues, ...book.figures]) yield* imageFaults(chapter, isStrict);
    for (const figure of book.figures) yield* drawingFaults(figure, book);
  },
};

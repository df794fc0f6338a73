import type { Book, Check, Finding } from '../book.ts';
import { drawnFigures, type DrawnFigure } from '../drawn-figures.ts';
import { legibleIn, pictureHash } from '../legible-pictures.ts';
import { colourFaults } from './figure-legible/colour-faults.ts';
import { findingOf } from './figure-legible/finding-of.ts';
import { picturesOf } from './figure-legible/picture-of.ts';
import { placeFaults } from './figure-legible/place-faults.ts';
import { sizeFaults } from './figure-legible/size-faults.ts';
import { structureFaults } from './figure-legible/structure-faults.ts';

/** What a drawing prints can be read: on paper, on a phone, in grey, aloud. */
export const figureLegible: Check = {
  id: 'figure-legible',
  about: 'The words of every drawing are large enough, stand free, and differ from what lies behind them.',
  *book(book) {
    for (const drawn of drawnFigures(book).values()) {
      const path = drawn.figure.file.path ?? '';
      const hash = pictureHash(drawn);
      const findings = book.files.get(path)?.legible === hash ? [] : findingsIn(drawn, book);
      if (findings.length === 0) legibleIn(book).set(path, hash);
      yield* findings;
    }
  },
};

function findingsIn(drawn: DrawnFigure, book: Book): readonly Finding[] {
  return picturesOf(drawn).flatMap((picture) => {
    const faults = [
      ...structureFaults(picture),
      ...sizeFaults(picture),
      ...placeFaults(picture),
      ...colourFaults(picture, (codePoint) => book.covers(codePoint)),
    ];
    return findingOf(faults, drawn);
  });
}

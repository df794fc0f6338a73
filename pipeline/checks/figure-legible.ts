import type { Check } from '../book.ts';
import { drawnFigures } from '../drawn-figures.ts';
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
      for (const picture of picturesOf(drawn)) {
        const faults = [
          ...structureFaults(picture),
          ...sizeFaults(picture),
          ...placeFaults(picture),
          ...colourFaults(picture, (codePoint) => book.covers(codePoint)),
        ];
        yield* findingOf(faults, drawn);
      }
    }
  },
};

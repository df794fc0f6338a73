import type { Check } from '../book.ts';
import { figureLabelFaults, figureMeasureFaults } from './safety-rows/figure-labels.ts';
import { labelFaults } from './safety-rows/labels.ts';
import { pageFaults } from './safety-rows/pages.ts';
import { placeFaults } from './safety-rows/places.ts';
import { stepFaults } from './safety-rows/steps.ts';
import { symptomFaults } from './safety-rows/symptoms.ts';
import { thresholdFaults } from './safety-rows/thresholds.ts';

/** Every step, pain and list says what keeps readers safe: where, how hard, when to stop, and who leaves it out. */
export const safetyRows: Check = {
  id: 'safety-rows',
  about:
    'Steps, pains and the lists of the front pages say where nobody presses, when to stop and who leaves a step out, with the same limits everywhere.',
  *book(book) {
    for (const chapter of book.chapters) {
      yield* stepFaults(chapter);
      yield* placeFaults(chapter);
      yield* symptomFaults(book, chapter);
    }
    yield* pageFaults(book);
    yield* thresholdFaults(book);
    for (const figure of book.figures) {
      yield* labelFaults(figure);
      yield* figureLabelFaults(figure);
      yield* figureMeasureFaults(book, figure);
    }
  },
};

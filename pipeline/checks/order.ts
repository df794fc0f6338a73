import type { Book, Check, Finding } from '../book.ts';
import { cycles } from './order/cycle.ts';
import { strayDepartures } from './order/departures.ts';
import { emptyReasons } from './order/reasons.ts';
import { repeated } from './order/repeated.ts';
import { sequenceFaults } from './order/sequence-faults.ts';
import { sequencesOf } from './order/sequence.ts';
import { constraintsOf, stepsOf, writtenConstraints } from './order/steps-of.ts';
import { symptomFaults } from './order/symptom-faults.ts';
import { toldOnce } from './order/told-once.ts';
import { typedNumbers } from './order/typed-numbers.ts';
import { undeclared } from './order/undeclared.ts';
import { unlocked } from './order/unlocked.ts';

/** Every order of steps that the book prints keeps the hard rules, and says why where it leaves advice. */
export const order: Check = {
  id: 'order',
  about: 'The protocol, every routine and every letter keep the order of the steps; the hamstring stretch comes last.',
  *book(book) {
    const steps = stepsOf(book);
    yield* undeclared(steps, writtenConstraints(steps));
    yield* strayDepartures(book, constraintsOf(book));
    yield* emptyReasons(book);
    yield* cycles(book);
    yield* symptomFaults(book, steps);
    for (const sequence of sequencesOf(book)) yield* repeated(sequence);
    yield* toldOnce(faultsOfSequences(book));
    yield* unlocked(book, steps);
    yield* typedNumbers(book);
  },
};

function* faultsOfSequences(book: Book): Iterable<Finding> {
  for (const sequence of sequencesOf(book)) yield* sequenceFaults(book, sequence);
}

import type { Book, Check, Finding } from '../book.ts';
import { strayDepartures } from './order/departures.ts';
import { sequenceFaults } from './order/sequence-faults.ts';
import { sequencesOf, type Sequence } from './order/sequence.ts';
import { shortestCycle } from './order/shortest-cycle.ts';
import { constraintsOf, stepsOf, writtenConstraints } from './order/steps-of.ts';
import { undeclared } from './order/undeclared.ts';

/** Every order of steps that the book prints keeps the hard rules, and says why where it leaves advice. */
export const order: Check = {
  id: 'order',
  about: 'The protocol, every routine and every letter keep the order of the steps; the hamstring stretch comes last.',
  *book(book) {
    const steps = stepsOf(book);
    const constraints = constraintsOf(book);
    yield* undeclared(steps, writtenConstraints(steps));
    yield* strayDepartures(book, constraints);
    yield* cycles(book);
    for (const sequence of sequencesOf(book, steps)) {
      yield* repeated(sequence);
      yield* sequenceFaults(book, sequence);
    }
  },
};

function* cycles(book: Book): Iterable<Finding> {
  const hard = constraintsOf(book).filter(({ kind, strength }) => kind === 'after' && strength === 'hard');
  const cycle = shortestCycle(hard);
  const places = (cycle ?? []).flatMap(({ written, kind, earlier, later }) =>
    written === undefined
      ? []
      : [
          {
            file: written.chapter.file,
            place: written.chapter.factPlace([kind, written.index, 'step']),
            reason: `\`${later}\` comes after \`${earlier}\``,
          },
        ],
  );
  const [first, ...related] = places;
  if (cycle === undefined || first === undefined) return;
  const names = [...cycle.map(({ earlier }) => earlier), cycle[0]?.earlier]
    .map((key) => `\`${key ?? ''}\``)
    .join(' -> ');
  yield {
    file: first.file,
    place: first.place,
    reason: `Unexpected cycle of hard rules ${names}, expected an order`,
    note: 'No sequence can keep them all. Delete one, or make it advice.',
    ...(related.length === 0 ? {} : { related }),
  };
}

function* repeated({ name, entries }: Sequence): Iterable<Finding> {
  if (name === 'this letter') return;
  const first = new Map<string, (typeof entries)[number]>();
  for (const entry of entries) {
    const known = first.get(entry.key);
    if (known === undefined) {
      first.set(entry.key, entry);
      continue;
    }
    const related = [{ file: known.file, place: known.place, reason: 'It stands here already' }];
    yield {
      file: entry.file,
      place: entry.place,
      reason: `Unexpected second \`${entry.key}\` in ${name}, expected each step once`,
      related,
    };
  }
}

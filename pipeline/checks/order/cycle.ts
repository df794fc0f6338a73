import type { Book, Finding } from '../../book.ts';
import { once } from '../../once.ts';
import type { Constraint } from './constraint.ts';
import { shortestCycle } from './shortest-cycle.ts';
import { constraintsOf } from './steps-of.ts';

/** The rules of a shortest cycle of hard ones; none when there is an order. */
export const cycleOf = once((book: Book): readonly Constraint[] => {
  const hard = constraintsOf(book).filter(({ kind, strength }) => kind === 'after' && strength === 'hard');
  return shortestCycle(hard) ?? [];
});

/** One finding for a cycle, with all its places; no sequence is told of it as well. */
export function* cycles(book: Book): Iterable<Finding> {
  const cycle = cycleOf(book);
  const places = cycle.flatMap(({ written, kind, earlier, later }) =>
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
  if (first === undefined) return;
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

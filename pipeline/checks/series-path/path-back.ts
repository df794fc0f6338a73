import type { Book, Finding } from '../../book.ts';
import type { Constraint } from '../order/constraint.ts';
import { closing, opening } from '../order/house-rules.ts';
import type { Entry } from '../order/sequence.ts';
import { constraintsOf } from '../order/steps-of.ts';
import { fullRoutine } from './full-routine.ts';
import { lastTreatment } from './last-treatment.ts';
import type { Letter } from './letter.ts';

/**
 * The proof of the order over the series: a letter that gives a step before a later letter first gives one that a hard rule
 * puts before it. The check stands in each letter anew, and to go for a walk is advice at any time. What is wrong within one
 * letter, `order` tells.
 */
export function* pathBack(book: Book, letters: readonly Letter[]): Iterable<Finding> {
  const first = firstGiven(book, letters);
  for (const [later, after] of first) {
    const missed = hardBefore(book, later).flatMap(({ earlier, because }) => {
      const before = first.get(earlier);
      return before === undefined || before.index <= after.index ? [] : [{ ...before, earlier, because }];
    });
    const [farthest] = missed.toSorted((one, other) => other.index - one.index);
    if (farthest === undefined) continue;
    const { line, name } = after.letter;
    const behind = farthest.letter.name;
    yield {
      file: line.file,
      place: line.place,
      reason: `Unexpected \`${name}\` with \`${later}\` before \`${behind}\` with \`${farthest.earlier}\`, expected it after: ${farthest.because}`,
      note: `Move its line below that of \`${behind}\`.`,
      related: missed.map(({ entry: { file, place, key } }) => ({
        file,
        place,
        reason: `\`${key}\` is first given here`,
      })),
    };
  }
}

function hardBefore(book: Book, step: string): readonly Constraint[] {
  return constraintsOf(book).filter(
    ({ kind, strength, earlier, later }) =>
      kind === 'after' && strength === 'hard' && later === step && later !== closing.key && earlier !== opening.key,
  );
}

type First = { readonly index: number; readonly letter: Letter; readonly entry: Entry };

/** Where each step is first given; the last treatment, in its full routine, since it has no place in another letter. */
function firstGiven(book: Book, letters: readonly Letter[]): ReadonlyMap<string, First> {
  const last = lastTreatment(book);
  const full = last === undefined ? undefined : fullRoutine(last, letters);
  const first = new Map<string, First>();
  for (const [index, letter] of letters.entries()) {
    for (const entry of letter.given) {
      const isElsewhere = entry.key === last?.key && letter !== full;
      if (!first.has(entry.key) && !isElsewhere) first.set(entry.key, { index, letter, entry });
    }
  }
  return first;
}

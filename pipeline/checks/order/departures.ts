import type { Book, Finding } from '../../book.ts';
import { nearest } from '../../nearest.ts';
import { stepFacts } from '../../domain/step.ts';
import type { Constraint } from './constraint.ts';

/** Whether the later step says, with a reason, that it departs from this advice. */
export function departsFrom(book: Book, { later, earlier, strength }: Constraint): boolean {
  if (strength === 'hard') return false;
  const chapter = book.chapters.find(({ anchor }) => anchor === book.targetOf.get(later)?.owner);
  const facts = chapter === undefined ? undefined : stepFacts(chapter);
  return facts?.departs.some(({ after }) => after === earlier) ?? false;
}

/** Departures from what is no advice: from a hard rule, which allows none, or from a step that no rule of this step names. */
export function* strayDepartures(book: Book, constraints: readonly Constraint[]): Iterable<Finding> {
  for (const chapter of book.chapters) {
    for (const [index, { after }] of (stepFacts(chapter)?.departs ?? []).entries()) {
      if (after === undefined) continue;
      const own = constraints.filter(({ later, earlier }) => later === `step:${chapter.id}` && earlier === after);
      const hard = own.find(({ strength }) => strength === 'hard');
      const at = { file: chapter.file, place: chapter.factPlace(['departs', index, 'after']) };
      if (hard !== undefined) {
        const note = 'A hard rule is kept by every routine. Delete this departure.';
        yield { ...at, reason: `Unexpected departure from a hard rule, expected advice: ${hard.because}`, note };
      } else if (own.length === 0) {
        const advised = constraints.filter(({ later }) => later === `step:${chapter.id}`).map(({ earlier }) => earlier);
        const reason = `Unexpected departure from \`${after}\`, expected a step that \`after\` or \`needs\` of this file names`;
        yield { ...at, reason, suggestion: nearest(after, advised) };
      }
    }
  }
}

import type { Book, Checked, Finding, Level, Place, TargetKey } from '../../book.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { stepFacts, type StepFacts } from '../../domain/step.ts';
import { symptomFacts } from '../../domain/symptom.ts';

/** A row of facts that says how far it was checked, and what it rests on. */
export type Row = {
  readonly file: Finding['file'];
  /** Where its `checked` stands. */
  readonly place: Place | undefined;
  readonly checked: Checked;
  readonly open?: string | undefined;
  readonly sources: readonly TargetKey[];
  /** Of claims. */
  readonly level?: Level;
  /** Of steps: whose word it is. */
  readonly of?: StepFacts['basis']['of'];
};

/** Every row of a book that says how far it was checked, but the sources themselves. */
export function* rowsIn({ chapters, lists }: Book): Iterable<Row> {
  for (const chapter of chapters) {
    const { file, factPlace } = chapter;
    for (const [at, part] of (muscleFacts(chapter)?.parts ?? []).entries()) {
      yield { ...part, file, place: factPlace(['parts', at, 'checked']) };
    }
    const step = stepFacts(chapter);
    const facts = step === undefined ? symptomFacts(chapter) : { ...step, ...step.basis };
    if (facts !== undefined) yield { ...facts, file, place: factPlace(['checked']) };
  }
  for (const { file, entries, factPlace } of [lists.claims, lists.terms]) {
    for (const [at, entry] of entries.entries()) yield { ...entry, file, place: factPlace([at, 'checked']) };
  }
  const { file, entries: groups, factPlace } = lists.redFlags;
  for (const [at, { entries }] of groups.entries()) {
    for (const [index, entry] of entries.entries()) {
      yield { ...entry, file, place: factPlace(['groups', at, 'entries', index, 'checked']) };
    }
  }
}

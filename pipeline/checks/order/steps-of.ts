import type { Book, TargetKey } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { once } from '../../once.ts';
import { houseRules, lastStretch } from './house-rules.ts';
import type { Constraint, Step } from './constraint.ts';

/** The steps of a book in reading order. A step that stretches the hamstrings is the last one under any name. */
export const stepsOf = once((book: Book): readonly Step[] =>
  book.chapters.flatMap((chapter) => {
    if (chapter.kind !== 'step') return [];
    const key: TargetKey = `step:${chapter.id}`;
    const facts = stepFacts(chapter);
    const treatsHamstrings = facts?.muscles.some((muscle) => book.targetOf.get(muscle)?.owner === lastStretch.muscle);
    const isLastStretch = key === lastStretch.key || (facts?.action === 'stretch' && treatsHamstrings === true);
    return [{ key, chapter, action: facts?.action, isLastStretch }];
  }),
);

/** What the files of the steps say. */
export function writtenConstraints(steps: readonly Step[]): Constraint[] {
  return steps.flatMap(({ key: later, chapter }) => {
    const facts = stepFacts(chapter);
    return (['after', 'needs'] as const).flatMap((kind) =>
      (facts?.[kind] ?? []).map(({ step: earlier, strength, because }, index) => ({
        kind,
        earlier,
        later,
        strength,
        because,
        written: { chapter, index },
      })),
    );
  });
}

/** What holds in a book: what its files say, and the rules of the house where no file says the same as hard. */
export const constraintsOf = once((book: Book): readonly Constraint[] => {
  const steps = stepsOf(book);
  const written = writtenConstraints(steps);
  const house = houseRules(steps).filter((rule) => !written.some((one) => isSameHard(one, rule)));
  const overruled = (one: Constraint): boolean => house.some((rule) => one.kind === rule.kind && isSamePair(one, rule));
  return [...written.filter((one) => !overruled(one)), ...house];
});

function isSameHard(one: Constraint, rule: Constraint): boolean {
  return one.kind === rule.kind && one.strength === 'hard' && isSamePair(one, rule);
}

function isSamePair(one: Constraint, other: Constraint): boolean {
  return one.earlier === other.earlier && one.later === other.later;
}

import type { Book, TargetKey } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';
import { stepFacts, type StepFacts } from '../../domain/step.ts';

/** The facts of a step by its key, when there is such a step and its facts are sound. */
export function stepOf(book: Book, key: TargetKey): StepFacts | undefined {
  const page = chapterAt(book, key);
  return page === undefined ? undefined : stepFacts(page);
}

/** Whether a step presses or stretches a muscle. A group is treated with any of its parts, a part also with its whole group. */
export function treats(book: Book, step: StepFacts, muscle: TargetKey): boolean {
  const page = chapterAt(book, muscle);
  if (page === undefined) return false;
  const isWhole = (key: TargetKey): boolean => book.targetOf.get(key)?.anchor === page.anchor;
  return step.muscles.some(
    (key) => key === muscle || (chapterAt(book, key) === page && (isWhole(key) || isWhole(muscle))),
  );
}

/** Whether a step presses or stretches. Checks and moves belong to safety, and to no muscle. */
export function isTreatment(step: StepFacts): boolean {
  return step.action === 'press' || step.action === 'stretch';
}

import type { Book, Chapter, Check, Finding, TargetKey } from '../book.ts';
import { chapterAt } from '../chapter-at.ts';
import { muscleFacts } from '../domain/muscle.ts';
import { stepFacts } from '../domain/step.ts';
import { protocolFaults, routineFaults } from './coverage/printed.ts';
import { symptomFaults } from './coverage/symptom.ts';
import { isTreatment, stepOf } from './coverage/treatment.ts';

/** From every pain a reader gets to a muscle and from there to a step; muscles and steps name each other. */
export const coverage: Check = {
  id: 'coverage',
  about:
    'Every symptom reaches muscles which its routine treats, muscles and steps name each other, and other steps belong to safety.',
  *book(book) {
    yield* protocolFaults(book);
    for (const issue of book.issues) yield* routineFaults(issue);
    for (const chapter of book.chapters) {
      yield* routineFaults(chapter);
      yield* symptomFaults(book, chapter);
      yield* stepWithoutMuscle(book, chapter);
      yield* muscleWithForeignStep(book, chapter);
    }
  },
};

/** A press or stretch of a muscle whose chapter does not lead to it. Checks and moves belong to safety. */
function* stepWithoutMuscle(book: Book, step: Chapter): Iterable<Finding> {
  const facts = stepFacts(step);
  if (facts === undefined || !isTreatment(facts)) return;
  const key: TargetKey = `step:${step.id}`;
  for (const [index, muscle] of facts.muscles.entries()) {
    const page = chapterAt(book, muscle);
    const steps = page === undefined ? undefined : muscleFacts(page)?.steps;
    if (page === undefined || steps === undefined || steps.includes(key)) continue;
    yield {
      file: step.file,
      place: step.factPlace(['muscles', index]),
      reason: `Unexpected end of the path \`${key} -> ${muscle} -> (not ${key})\`, expected the step in the chapter of its muscle`,
      note: `Name \`${key}\` in \`steps\` of the chapter that explains this muscle, so that readers find it there.`,
      related: [{ file: page.file, place: page.factPlace(['steps']), reason: 'The steps of the muscle stand here' }],
    };
  }
}

/** A step that the chapter of a muscle names, though it treats no part of that muscle. */
function* muscleWithForeignStep(book: Book, muscle: Chapter): Iterable<Finding> {
  for (const [index, key] of (muscleFacts(muscle)?.steps ?? []).entries()) {
    const page = chapterAt(book, key);
    const step = stepOf(book, key);
    if (page === undefined || step === undefined || step.muscles.some((one) => chapterAt(book, one) === muscle))
      continue;
    const fact = isTreatment(step) ? 'muscles' : 'action';
    yield {
      file: muscle.file,
      place: muscle.factPlace(['steps', index]),
      reason: `Unexpected end of the path \`muscle:${muscle.id} -> ${key} -> (not muscle:${muscle.id})\`, expected a step that treats this muscle`,
      note: 'Name only steps that press or stretch this muscle, or a part of it.',
      related: [{ file: page.file, place: page.factPlace([fact]), reason: 'What the step treats stands here' }],
    };
  }
}

import type { Book, Chapter, Check, Finding, TargetKey } from '../book.ts';
import { muscleFacts } from '../domain/muscle.ts';
import { stepFacts } from '../domain/step.ts';
import { symptomFacts } from '../domain/symptom.ts';

/** From every pain a reader gets to a muscle and from there to a step; every step that treats a muscle is led to by it. */
export const coverage: Check = {
  id: 'coverage',
  about: 'Every symptom reaches a muscle which reaches a step, and every step belongs to a muscle or to safety.',
  *book(book) {
    for (const chapter of book.chapters) {
      yield* symptomWithoutStep(book, chapter);
      yield* stepWithoutMuscle(book, chapter);
    }
  },
};

/** A symptom none of whose muscles has a step; the first muscle makes the shortest broken path. */
function* symptomWithoutStep(book: Book, symptom: Chapter): Iterable<Finding> {
  const muscles = symptomFacts(symptom)?.muscles ?? [];
  const pages = muscles.map(({ muscle }) => pageOf(book, muscle));
  if (pages.some((page) => page === undefined || leadsToStep(book, page))) return;
  const [first] = muscles;
  const [page] = pages;
  if (first === undefined || page === undefined) return;
  yield {
    file: symptom.file,
    place: symptom.factPlace(['muscles', 0, 'muscle']),
    reason: `Unexpected end of the path \`symptom:${symptom.id} -> ${first.muscle} -> (no step)\`, expected a step for one of its muscles`,
    note: 'Name a step in `steps` of one of these muscles, or tie the symptom to a muscle that has one.',
    related: [{ file: page.file, place: page.factPlace(['steps']), reason: 'The steps of the muscle stand here' }],
  };
}

/** A press or stretch of a muscle whose chapter does not lead to it. Checks and moves belong to safety. */
function* stepWithoutMuscle(book: Book, step: Chapter): Iterable<Finding> {
  const facts = stepFacts(step);
  if (facts === undefined || facts.action === 'check' || facts.action === 'move') return;
  const key: TargetKey = `step:${step.id}`;
  for (const [index, muscle] of facts.muscles.entries()) {
    const page = pageOf(book, muscle);
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

/** The chapter that explains a muscle, or the group it is a part of; `undefined` when another rule reports that there is none. */
function pageOf(book: Book, muscle: TargetKey): Chapter | undefined {
  return book.chapters.find(({ anchor }) => anchor === book.targetOf.get(muscle)?.owner);
}

/** Whether the chapter names a step that there is; one with broken facts counts as sound, since another rule reports it. */
function leadsToStep(book: Book, page: Chapter): boolean {
  return muscleFacts(page)?.steps.some((step) => book.targetOf.has(step)) ?? true;
}

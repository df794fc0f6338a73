import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { symptomFacts, type SymptomFacts } from '../../domain/symptom.ts';
import { once } from '../../once.ts';
import { isTreatment, stepOf, treats } from './treatment.ts';

/** What is wrong on the way from a symptom over its muscles to the steps of its routine. */
export function* symptomFaults(book: Book, symptom: Chapter): Iterable<Finding> {
  const facts = symptomFacts(symptom);
  if (facts === undefined) return;
  yield* withoutStep(book, symptom, facts);
  yield* notTreated(book, symptom, facts);
  yield* beyondItsMuscles(book, symptom, facts);
  yield* withoutKey(book, symptom, facts);
  yield* notTold(book, symptom, facts);
}

/** A symptom none of whose muscles has a step; the first muscle makes the shortest broken path. */
function* withoutStep(book: Book, symptom: Chapter, { muscles }: SymptomFacts): Iterable<Finding> {
  const pages = muscles.map(({ muscle }) => chapterAt(book, muscle));
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

/** A muscle that has steps, none of which the symptom has in its routine or says why it is left out. */
function* notTreated(book: Book, symptom: Chapter, facts: SymptomFacts): Iterable<Finding> {
  const named = [...facts.routine, ...facts['leave-out'].map(({ step }) => step)];
  for (const [index, { muscle }] of facts.muscles.entries()) {
    const page = chapterAt(book, muscle);
    if (page === undefined || !leadsToStep(book, page)) continue;
    const steps = muscleFacts(page)?.steps ?? [];
    if (steps.length === 0 || named.some((key) => reaches(book, key, muscle))) continue;
    yield {
      file: symptom.file,
      place: symptom.factPlace(['muscles', index, 'muscle']),
      reason: `Unexpected end of the path \`symptom:${symptom.id} -> ${muscle} -> (no step of its routine)\`, expected a step for this muscle in \`routine\` or \`leave-out\``,
      note: `The muscle has ${steps.map((step) => `\`${step}\``).join(', ')}. Who does not get such a step is told so in \`leave-out\`.`,
      related: [{ file: page.file, place: page.factPlace(['steps']), reason: 'The steps of the muscle stand here' }],
    };
  }
}

/** A press or stretch behind the last one that treats a muscle of the symptom; what stands before it leads up to it. */
function* beyondItsMuscles(book: Book, symptom: Chapter, { routine, muscles }: SymptomFacts): Iterable<Finding> {
  if (muscles.some(({ muscle }) => chapterAt(book, muscle) === undefined)) return;
  const last = routine.findLastIndex((key) => muscles.some(({ muscle }) => reaches(book, key, muscle)));
  for (const [index, key] of routine.entries()) {
    const step = index > last ? stepOf(book, key) : undefined;
    if (step === undefined || !isTreatment(step)) continue;
    yield {
      file: symptom.file,
      place: symptom.factPlace(['routine', index]),
      reason: `Unexpected end of the path \`symptom:${symptom.id} -> ${key} -> (no muscle of symptom:${symptom.id})\`, expected a step for one of its muscles`,
      note: `The step treats ${step.muscles.map((muscle) => `\`${muscle}\``).join(', ')}. Other steps stand only where they lead up to one for this pain.`,
    };
  }
}

/** The muscles that the author ties to every pain. */
function* withoutKey(book: Book, symptom: Chapter, { muscles }: SymptomFacts): Iterable<Finding> {
  const pages = new Set(muscles.map(({ muscle }) => chapterAt(book, muscle)));
  for (const page of keysIn(book)) {
    if (pages.has(page)) continue;
    yield {
      file: symptom.file,
      place: symptom.factPlace(['muscles']),
      reason: `Unexpected end of the path \`symptom:${symptom.id} -> (not muscle:${page.id})\`, expected the muscle, which is a key`,
      note: 'A key is a muscle that the author ties to every pain. Name it in `muscles`.',
      related: [{ file: page.file, place: page.factPlace(['key']), reason: 'The muscle is said to be a key here' }],
    };
  }
}

/** A muscle, no key, of which the text of the symptom never speaks. */
function* notTold(book: Book, symptom: Chapter, { muscles }: SymptomFacts): Iterable<Finding> {
  for (const [index, { muscle }] of muscles.entries()) {
    const page = chapterAt(book, muscle);
    if (page === undefined || muscleFacts(page)?.key !== false) continue;
    if (linksIn(book).has(`${symptom.anchor} ${page.anchor}`)) continue;
    yield {
      file: symptom.file,
      place: symptom.factPlace(['muscles', index, 'muscle']),
      reason: `Unexpected end of the path \`symptom:${symptom.id} -> its text -> (not ${muscle})\`, expected a link to the muscle in the text`,
      note: `Say below how \`${muscle}\` comes into this pain, and who says so, or take it out.`,
    };
  }
}

function reaches(book: Book, key: SymptomFacts['routine'][number], muscle: SymptomFacts['routine'][number]): boolean {
  const step = stepOf(book, key);
  return step !== undefined && treats(book, step, muscle);
}

/** Whether the chapter names a step that there is; one with broken facts counts as sound, since another rule reports it. */
function leadsToStep(book: Book, page: Chapter): boolean {
  return muscleFacts(page)?.steps.some((step) => book.targetOf.has(step)) ?? true;
}

const keysIn = once(({ chapters }: Book) => chapters.filter((chapter) => muscleFacts(chapter)?.key === true));

/** Which chapter links which in its text. */
const linksIn = once(
  ({ references }: Book): ReadonlySet<string> =>
    new Set(
      references.flatMap(({ form, owner, target }) =>
        form === 'value' || target === undefined ? [] : [`${owner} ${target.owner}`],
      ),
    ),
);

import type { Book, Target } from '../book.ts';
import { muscleFacts } from '../domain/muscle.ts';
import { stepFacts } from '../domain/step.ts';
import { symptomFacts } from '../domain/symptom.ts';
import { entryKey } from './entry-key.ts';
import { plainName } from './plain-name.ts';

/** A thing of the facts that the index names: where it is treated, and the other names under which readers look for it. */
export type Subject = {
  readonly heading: string;
  readonly target: Target;
  readonly otherNames: readonly string[];
  /** Parts of a group, which have entries of their own. */
  readonly seeAlso: readonly string[];
};

/** Every muscle and part of one, symptom, step and term, in this order. */
export function subjectsOf(book: Book): readonly Subject[] {
  const found = [...muscles(book), ...symptomsAndSteps(book)];
  return [...found, ...terms(book, new Map(found.map((subject) => [entryKey(subject.heading), subject.heading])))];
}

function* muscles(book: Book): Iterable<Subject> {
  for (const chapter of book.chapters) {
    const facts = muscleFacts(chapter);
    const target = book.targetOf.get(`muscle:${chapter.id}`);
    if (facts === undefined || target === undefined) continue;
    const parts = facts.parts.filter(({ id }) => id !== chapter.id);
    yield {
      heading: facts.name,
      target,
      otherNames: [plainName(facts['plain-name'], book.words)],
      seeAlso: parts.map(({ name }) => name),
    };
    for (const { id, name, latin = '' } of parts) {
      const part = book.targetOf.get(`muscle:${id}`);
      if (part !== undefined) yield { heading: name, target: part, otherNames: latin.split(/,\s*/), seeAlso: [] };
    }
  }
}

function* symptomsAndSteps(book: Book): Iterable<Subject> {
  for (const chapter of book.chapters) {
    const target = book.targetOf.get(`${chapter.kind}:${chapter.id}`);
    const symptom = symptomFacts(chapter);
    const step = stepFacts(chapter);
    if (target === undefined) continue;
    if (symptom !== undefined) yield { heading: symptom.name, target, otherNames: [], seeAlso: [] };
    if (step !== undefined) yield { heading: `${step.name} (${target.label})`, target, otherNames: [], seeAlso: [] };
  }
}

/** A term `short (long)` is found under both; where a muscle has that name, under the muscle's. */
function* terms({ lists, targetOf }: Book, taken: ReadonlyMap<string, string>): Iterable<Subject> {
  for (const { id, term } of lists.terms.entries) {
    const target = targetOf.get(`term:${id}`);
    if (target === undefined) continue;
    const [, short = term, long] = /^(.*?) \((.*)\)$/.exec(term) ?? [];
    const same = long === undefined ? undefined : taken.get(entryKey(long));
    yield same === undefined
      ? { heading: term, target, otherNames: long === undefined ? [] : [long], seeAlso: [] }
      : { heading: same, target, otherNames: [short], seeAlso: [] };
  }
}

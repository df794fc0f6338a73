import type { Book, Chapter, ReferenceKind } from '../book.ts';
import { chapter, type ChapterFacts } from './chapter.ts';
import { figure, type FigureFacts } from './figure.ts';
import { issue, issueReference, type IssueFacts } from './issue.ts';
import { muscle, muscleReference, type MuscleFacts } from './muscle.ts';
import { step, stepReference, type StepFacts } from './step.ts';
import { symptom, symptomReference, type SymptomFacts } from './symptom.ts';

/** The facts of any file of the guide, told apart by `kind`. */
export type GuideFacts = ChapterFacts | FigureFacts | IssueFacts | MuscleFacts | StepFacts | SymptomFacts;

export type GuideBook = Book<GuideFacts>;
export type GuideChapter = Chapter<GuideFacts>;

/** The kinds of the profile `health-guide`, one a folder. */
export const domainKinds = [chapter, muscle, symptom, step, figure, issue];

/** The kinds of target that only the guide has. */
export const domainReferences: readonly ReferenceKind[] = [
  muscleReference,
  symptomReference,
  stepReference,
  issueReference,
];

export type { MuscleFacts, StepFacts, SymptomFacts };

/** Whether the facts of all texts are of the guide's kinds: rules are given a Book of any. */
export function isGuideBook(book: Book): book is GuideBook {
  const kinds: readonly unknown[] = domainKinds.map(({ kind }) => kind);
  return [...book.chapters, ...book.issues, ...book.figures].every(
    ({ facts }) =>
      facts === undefined ||
      (typeof facts === 'object' && facts !== null && 'kind' in facts && kinds.includes(facts.kind)),
  );
}

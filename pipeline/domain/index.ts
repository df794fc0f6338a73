import type { Book, Chapter, ReferenceKind } from '../book.ts';
import { chapter, type ChapterFacts } from './chapter.ts';
import { figure, type FigureFacts } from './figure.ts';
import { issue, type IssueFacts } from './issue.ts';
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
export const domainReferences: readonly ReferenceKind[] = [muscleReference, symptomReference, stepReference];

export type { MuscleFacts, StepFacts, SymptomFacts };

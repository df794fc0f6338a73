import type { Book, Chapter, Place, TargetKey } from '../../book.ts';
import type { VFile } from 'vfile';
import { chapterFacts } from '../../domain/chapter.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { once } from '../../once.ts';
import { closing, lastStretch } from './house-rules.ts';
import { stepsInText, type Run } from './steps-in-text.ts';
import { stepsOf } from './steps-of.ts';
import type { Step } from './constraint.ts';

/** Steps in an order that readers follow, and where each is named. */
export type Sequence = {
  /** What it is, for messages: "the protocol". */
  readonly name: string;
  readonly file: VFile;
  readonly entries: readonly Entry[];
  /**
   * A routine begins with the check and ends with the walk. A single action needs what is before it and no end. Of a part,
   * such as "do this after that", only the order is known.
   */
  readonly extent: 'routine' | 'action' | 'part';
  /** Whether a step may stand in it once only. */
  readonly isList: boolean;
};

export type Entry = { readonly key: TargetKey; readonly file: VFile; readonly place: Place | undefined };

/** Every order of steps that a book prints: the protocol, the routines of pages, what texts ask for, and the newsletter. */
export const sequencesOf = once((book: Book): readonly Sequence[] => [...allSequences(book, stepsOf(book))]);

function* allSequences(book: Book, steps: readonly Step[]): Iterable<Sequence> {
  yield protocolOf(book, steps);
  for (const chapter of book.chapters) {
    const { file } = chapter;
    const routine = symptomFacts(chapter)?.routine ?? chapterFacts(chapter)?.routine ?? [];
    const entries = routine.map((key, index) => ({ key, file, place: chapter.factPlace(['routine', index]) }));
    yield { name: 'this routine', file, entries, extent: 'routine', isList: true };
    const runs = stepsInText(book, chapter);
    for (const run of runs) if (run.form !== 'taken-in') yield* requested(chapter, run, steps);
    yield* takenIn(chapter, runs, steps);
  }
  for (const issue of book.issues) yield letterOf(book, issue, steps);
}

/** The steps in reading order; a step stands where the guide lists its file. */
function protocolOf(book: Book, steps: readonly Step[]): Sequence {
  const entries = steps.map(({ key, chapter }) => {
    const listed = book.listed.find(({ path }) => path === chapter.file.path);
    return { key, file: listed?.file ?? chapter.file, place: listed?.place };
  });
  return { name: 'the protocol', file: book.manifestFile, entries, extent: 'routine', isList: true };
}

/** Two presses or stretches in a row are a routine; one alone is none, unless it is the stretch that needs all the others. */
function* requested(chapter: Chapter, { form, asked }: Run, steps: readonly Step[]): Iterable<Sequence> {
  const { file, kind, id } = chapter;
  const firm = asked.filter(({ isPresupposed }) => !isPresupposed);
  const keys = new Set(firm.map(({ key }) => key));
  const treatments = treatmentsIn(firm, steps);
  const isOfLast = treatments.some(({ isLastStretch }) => isLastStretch);
  const isList = form === 'list' && firm.length === asked.length;
  const name = form === 'list' ? 'this list' : 'these sentences';
  const isRoutine = keys.size > 1 && (form === 'list' || treatments.length > 1);
  const isAction = treatments.length > 0 && keys.size > 1;
  const isAlone = isOfLast && !(kind === 'step' && leadsTo.includes(`step:${id}`));
  if (isRoutine) yield { name, file, entries: asked, extent: 'routine', isList };
  else if (isAction || isAlone) yield { name, file, entries: asked, extent: 'action', isList: false };
  else if (asked.length > 1) yield { name, file, entries: asked, extent: 'part', isList: false };
}

/** On the page of the step before it, the hamstring stretch may be asked for: all the others are done by then. */
const leadsTo: readonly string[] = [lastStretch.key, lastStretch.after.at(-1) ?? ''];

/** Instructions of several treatments, put on one page by reference. */
function* takenIn({ file, kind }: Chapter, runs: readonly Run[], steps: readonly Step[]): Iterable<Sequence> {
  if (kind === 'step') return;
  const included = runs.filter(({ form, asked }) => form === 'taken-in' && asked.length === 1);
  const entries = included.flatMap(({ asked }) => asked);
  const treatments = treatmentsIn(entries, steps);
  const isOfLast = treatments.some(({ isLastStretch }) => isLastStretch);
  if (treatments.length > 1 || isOfLast)
    yield { name: 'this page', file, entries, extent: treatments.length > 1 ? 'routine' : 'action', isList: false };
}

/** The steps that a letter asks for or takes in, in the order of its text. To go for a walk is advice, and no exercise. */
function letterOf(book: Book, issue: Chapter, steps: readonly Step[]): Sequence {
  const entries = stepsInText(book, issue).flatMap(({ asked }) => asked);
  const isWalk = entries.every(({ key }) => key === closing.key);
  const extent = isWalk ? 'part' : treatmentsIn(entries, steps).length > 1 ? 'routine' : 'action';
  return { name: 'this letter', file: issue.file, entries, extent, isList: false };
}

function treatmentsIn(entries: readonly Entry[], steps: readonly Step[]): Step[] {
  return steps.filter(
    ({ key, action }) => (action === 'press' || action === 'stretch') && entries.some((entry) => entry.key === key),
  );
}

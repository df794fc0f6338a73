import type { Book, Chapter, Place, TargetKey } from '../../book.ts';
import type { VFile } from 'vfile';
import { chapterFacts } from '../../domain/chapter.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { stepsInText } from './steps-in-text.ts';
import type { Step } from './constraint.ts';

/** Steps in an order that readers follow, and where each is named. */
export type Sequence = {
  /** What it is, for messages: "the protocol". */
  readonly name: string;
  readonly file: VFile;
  readonly entries: readonly Entry[];
  /** A whole routine ends with the walk; a letter with a single press or stretch is no whole routine. */
  readonly isWhole: boolean;
};

export type Entry = { readonly key: TargetKey; readonly file: VFile; readonly place: Place | undefined };

/** Every order of steps that a book prints: the protocol, the routines of pages, lists by hand, and the newsletter. */
export function* sequencesOf(book: Book, steps: readonly Step[]): Iterable<Sequence> {
  yield protocolOf(book, steps);
  for (const chapter of book.chapters) {
    const { file } = chapter;
    const routine = symptomFacts(chapter)?.routine ?? chapterFacts(chapter)?.routine ?? [];
    const entries = routine.map((key, index) => ({ key, file, place: chapter.factPlace(['routine', index]) }));
    yield { name: 'this routine', file, entries, isWhole: true };
    for (const list of stepsInText(book, chapter).lists)
      yield { name: 'this list', file, entries: list, isWhole: true };
  }
  for (const issue of book.issues) yield letterOf(book, issue, steps);
}

/** The steps in reading order; a step stands where the guide lists its file. */
function protocolOf(book: Book, steps: readonly Step[]): Sequence {
  const entries = steps.map(({ key, chapter }) => {
    const listed = book.listed.find(({ path }) => path === chapter.file.path);
    return { key, file: listed?.file ?? chapter.file, place: listed?.place };
  });
  return { name: 'the protocol', file: book.manifestFile, entries, isWhole: true };
}

/** The steps that a letter takes in, in the order of its text. */
function letterOf(book: Book, issue: Chapter, steps: readonly Step[]): Sequence {
  const entries = stepsInText(book, issue).all;
  const actions = entries.filter(({ key }) => {
    const action = steps.find((step) => step.key === key)?.action;
    return action === 'press' || action === 'stretch';
  });
  return { name: 'this letter', file: issue.file, entries, isWhole: new Set(actions.map(({ key }) => key)).size > 1 };
}

import type { Book, Chapter, Mailing } from '../../book.ts';
import { once } from '../../once.ts';
import type { Entry } from '../order/sequence.ts';
import { stepsInText } from '../order/steps-in-text.ts';
import { stepsOf } from '../order/steps-of.ts';
import { includesOf, type Include } from './include.ts';

/** A letter of the series, and what it gives its readers to do. */
export type Letter = {
  readonly name: string;
  readonly issue: Chapter;
  /** Its line in `series.yaml`. */
  readonly line: Mailing;
  /** The steps that it asks for or takes in, in its order. */
  readonly given: readonly Entry[];
  /** Those that are a press or a stretch. */
  readonly treatments: readonly Entry[];
  readonly includes: readonly Include[];
};

/** The letters in the order of the series, each once; a line without a file is told by `reading-order`. */
export const lettersOf = once((book: Book): readonly Letter[] => {
  const treatments = new Set(
    stepsOf(book).flatMap(({ key, action }) => (action === 'press' || action === 'stretch' ? [key] : [])),
  );
  return book.issues.flatMap((issue) => {
    const line = book.series.find(({ path }) => path === issue.file.path);
    if (line === undefined) return [];
    const asked = stepsInText(book, issue).flatMap((run) => run.asked);
    const given = asked.filter(({ isPresupposed }) => !isPresupposed);
    const pressed = given.filter(({ key }) => treatments.has(key));
    return [{ name: issue.id, issue, line, given, treatments: pressed, includes: includesOf(book, issue) }];
  });
});

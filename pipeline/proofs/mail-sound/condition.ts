import type { Publication, Severity } from '../../book.ts';
import type { FoundLetter } from '../../found-letter.ts';

/** A letter and the book that it was made from. */
export type Judged = { readonly letter: FoundLetter; readonly publication: Publication };

/** A condition that waits for the publisher, or for a machine that has what it takes. */
type Open = { readonly result: 'before release' | 'not checked here'; readonly why: string };

/** Something that a sound letter holds to. */
export type Condition = {
  /** Its row in the list of what mail programs, filters and laws ask of a letter; `undefined` for one of our own. */
  readonly row?: number;
  readonly id: string;
  /** One line for those who read the lint of a letter. */
  readonly about: string;
  /** An error stops the build. */
  readonly severity: Severity;
  /** What breaks it: "Unexpected … , expected …". */
  faults(judged: Judged): Iterable<string>;
  /** Why it cannot be judged yet, or not here; `undefined` when it can. */
  open?(judged: Judged): Open | undefined;
};

/** A length in kilobytes of 1024, rounded up. */
export function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

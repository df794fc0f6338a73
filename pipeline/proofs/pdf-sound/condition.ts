import type { Extract, Finding, FoundDocument, Publication } from '../../book.ts';

/** What a condition finds: what is there, on which page, counted from 1, and what in the manuscript may have caused it. */
export type Fault = {
  readonly reason: string;
  readonly page?: number | undefined;
  readonly cause?: Pick<Finding, 'file' | 'place'> | undefined;
};

/** A PDF, the file and the book that it was made from. */
export type Judged = {
  readonly document: FoundDocument;
  readonly extract: Extract;
  readonly publication: Publication;
};

/** Something that a sound PDF holds to. */
export type Condition = {
  /** Its number in the Matterhorn Protocol 1.1 of the PDF Association, or a name of ours. */
  readonly id: string;
  faults(judged: Judged): Iterable<Fault>;
};

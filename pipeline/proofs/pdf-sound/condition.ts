import type { Extract, FoundDocument, Publication } from '../../book.ts';

/** What a condition finds: what is there, and on which page, counted from 1. */
export type Fault = { readonly reason: string; readonly page?: number | undefined };

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

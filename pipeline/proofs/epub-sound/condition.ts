import type { Element } from 'xast';
import type { FoundEpub, Publication } from '../../book.ts';

/** What a condition finds: what is there instead of what, and in which file. */
export type Fault = { readonly reason: string; readonly where?: string | undefined };

/** An element of a page, and those around it, the nearest last. */
export type Placed = { readonly element: Element; readonly around: readonly Element[] };

/** A page of the EPUB, its elements in order. */
export type JudgedPage = { readonly name: string; readonly elements: readonly Placed[] };

/** What the package says of a file. */
export type Item = {
  readonly id: string;
  /** Its name in the container. */
  readonly name: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
};

/** An EPUB, opened for its conditions, and the book that it was made from. */
export type Judged = {
  readonly epub: FoundEpub;
  readonly publication: Publication;
  /** Whether it is the guide, which holds to more than any folder of Markdown can: what a rule of the manuscript warns of elsewhere. */
  readonly isGuide: boolean;
  readonly package: readonly Element[];
  readonly items: readonly Item[];
  /** Ids of the items in reading order. */
  readonly spine: readonly string[];
  /** The pages in reading order, the contents list among them. */
  readonly pages: readonly JudgedPage[];
  /** The contents list, where there is one. */
  readonly contents: JudgedPage | undefined;
};

/** Something that a sound EPUB holds to. */
export type Condition = { readonly id: string; faults(judged: Judged): Iterable<Fault> };

import type { Artifact, EditionId, Publication } from '../../pipeline/book.ts';
import type { Random } from '../mutation/random.ts';

/** The files of a build, and the book that they were made from. */
export type Finished = { readonly artifacts: readonly Artifact[]; readonly publication: Publication };

/** A place in a finished file where a fault can be planted. */
export type Site = {
  /** What one finding has to say, all of it: which file, and what is wrong in which place. */
  readonly told: readonly string[];
  /** The file with the fault in it. */
  spoil(random: Random): Artifact | Promise<Artifact>;
};

/** A kind of fault in the files of one edition. */
export type Fault = {
  readonly edition: EditionId;
  /** Goes on after "finds": "a link with another byte". */
  readonly name: string;
  /** At how many of its sites it is planted, each time alone. */
  readonly planted: number;
  sites(finished: Finished): readonly Site[] | Promise<readonly Site[]>;
};

import type { Changes, Draft } from './draft.ts';
import type { Random } from './random.ts';

/** One fault in the manuscript, and where its rule must find it. */
export type Fault = {
  /** What was done, for whoever reads a failing test. */
  readonly what: string;
  readonly changes: Changes;
  readonly path: string;
  /** The line of the finding; `undefined` when it is about a whole file or about something that is not there. */
  readonly line: number | undefined;
};

/** Plants one fault somewhere in the manuscript. */
export type Planter = (random: Random, draft: Draft) => Fault;

/** The faults that a rule must find, by the rule's id. */
export type Faults = Readonly<Record<string, readonly Planter[]>>;

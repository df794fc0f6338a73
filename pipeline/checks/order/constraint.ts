import type { TargetKey } from '../../book.ts';
import type { Chapter } from '../../book.ts';

/** That one thing comes before another, where both are there. */
export type Order = { readonly earlier: string; readonly later: string };

/**
 * A constraint between two steps. `after`: `later` comes after `earlier` when both are there. `needs`: where `later` is,
 * `earlier` is too. Hard ones hold everywhere; advice may be departed from, with a reason.
 */
export type Constraint = {
  readonly kind: 'after' | 'needs';
  readonly earlier: TargetKey;
  readonly later: TargetKey;
  readonly strength: 'hard' | 'advice';
  /** The sentence that says why. */
  readonly because: string;
  /** Where it is written, `undefined` for the rules of the house, which live in code. */
  readonly written: { readonly chapter: Chapter; readonly index: number } | undefined;
};

/** A step of the book, as far as the rules on order know it. */
export type Step = {
  readonly key: TargetKey;
  readonly chapter: Chapter;
  /** `undefined` when its facts are broken, which another rule reports. */
  readonly action: 'check' | 'move' | 'press' | 'stretch' | undefined;
  /** Whether it stretches the hamstrings, by its name or by its facts. */
  readonly isLastStretch: boolean;
};

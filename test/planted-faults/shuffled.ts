import type { Random } from '../mutation/random.ts';

/** Values in an order that looks random, by Fisher and Yates. */
export function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  const left = [...values];
  return values.flatMap(() => left.splice(random.below(left.length), 1));
}

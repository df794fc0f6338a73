import type { Order } from './constraint.ts';

/** The constraints that a sequence breaks: both steps are in it, and the later one does not begin after the earlier one. */
export function violations<Of extends Order>(sequence: readonly string[], constraints: readonly Of[]): Of[] {
  const first = new Map<string, number>();
  for (const [index, step] of sequence.entries()) if (!first.has(step)) first.set(step, index);
  return constraints.filter(({ earlier, later }) => {
    const [before, after] = [first.get(earlier), first.get(later)];
    return before !== undefined && after !== undefined && after <= before;
  });
}

/** The needs that a sequence does not meet: the step is in it, and what it needs is not. */
export function unmet<Of extends Order>(sequence: readonly string[], needs: readonly Of[]): Of[] {
  const present = new Set(sequence);
  return needs.filter(({ earlier, later }) => present.has(later) && !present.has(earlier));
}

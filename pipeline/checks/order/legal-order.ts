import type { Order } from './constraint.ts';

/**
 * The steps in an order that keeps every constraint, as near to the given order as can be: each time the first step that
 * waits for nothing. `undefined` when a cycle leaves no such order.
 */
export function legalOrder<Step extends string>(
  steps: readonly Step[],
  constraints: readonly Order[],
): Step[] | undefined {
  const waiting = new Set<string>(steps);
  const order: Step[] = [];
  while (waiting.size > 0) {
    const held = new Set(constraints.flatMap(({ earlier, later }) => (waiting.has(earlier) ? [later] : [])));
    const next = steps.find((step) => waiting.has(step) && !held.has(step));
    if (next === undefined) return undefined;
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

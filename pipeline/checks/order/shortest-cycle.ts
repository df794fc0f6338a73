import type { Order } from './constraint.ts';

/** The constraints of a shortest cycle, each beginning where the one before it ends; `undefined` when there is none. */
export function shortestCycle<Of extends Order>(constraints: readonly Of[]): Of[] | undefined {
  const from = new Map<string, Of[]>();
  for (const constraint of constraints) {
    from.set(constraint.earlier, [...(from.get(constraint.earlier) ?? []), constraint]);
  }
  let shortest: Of[] | undefined;
  for (const start of from.keys()) {
    const cycle = wayBack(start, from);
    if (cycle !== undefined && cycle.length < (shortest?.length ?? Infinity)) shortest = cycle;
  }
  return shortest;
}

/** The shortest way from a step along the constraints to itself, found breadth first. */
function wayBack<Of extends Order>(start: string, from: ReadonlyMap<string, readonly Of[]>): Of[] | undefined {
  const reached = new Map<string, Of>();
  const queue = [start];
  for (const step of queue) {
    for (const constraint of from.get(step) ?? []) {
      if (constraint.later === start) return [...wayTo(step, start, reached), constraint];
      if (reached.has(constraint.later)) continue;
      reached.set(constraint.later, constraint);
      queue.push(constraint.later);
    }
  }
  return undefined;
}

function wayTo<Of extends Order>(step: string, start: string, reached: ReadonlyMap<string, Of>): Of[] {
  const way: Of[] = [];
  for (let at = step; at !== start;) {
    const constraint = reached.get(at);
    if (constraint === undefined) break;
    way.unshift(constraint);
    at = constraint.earlier;
  }
  return way;
}

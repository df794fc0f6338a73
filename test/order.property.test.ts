import { array, assert, constantFrom, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../pipeline/checks/order/constraint.ts';
import { legalOrder } from '../pipeline/checks/order/legal-order.ts';
import { shortestCycle } from '../pipeline/checks/order/shortest-cycle.ts';
import { unmet, violations } from '../pipeline/checks/order/violations.ts';

const names = ['check', 'warm-up', 'press', 'stretch', 're-test', 'walk'];

/** Up to 6 steps in any order, and constraints between any of the 6, some between steps that are not there. */
const cases = record({
  steps: shuffledSubarray(names, { minLength: 1 }),
  constraints: array(record({ earlier: constantFrom(...names), later: constantFrom(...names) }), {
    maxLength: 12,
  }),
});

const runs = { numRuns: 4000 };

describe('the order of steps, held against all permutations', () => {
  it('finds exactly the constraints that a sequence breaks', () => {
    const check = ({ steps, constraints }: { steps: string[]; constraints: Order[] }): void => {
      expect(violations(steps, constraints)).toEqual(constraints.filter((one) => isBroken(steps, one)));
    };
    assert(property(cases, check), runs);
  });

  it('finds exactly the needs that a sequence does not meet', () => {
    const check = ({ steps, constraints }: { steps: string[]; constraints: Order[] }): void => {
      const expected = constraints.filter(({ earlier, later }) => steps.includes(later) && !steps.includes(earlier));
      expect(unmet(steps, constraints)).toEqual(expected);
    };
    assert(property(cases, check), runs);
  });

  it('makes a legal order wherever a permutation is legal, and none elsewhere', () => {
    const check = ({ steps, constraints }: { steps: string[]; constraints: Order[] }): void => {
      const order = legalOrder(steps, constraints);
      expect(order !== undefined).toBe(permutations(steps).some((one) => isLegal(one, constraints)));
      if (order === undefined) return;
      expect(order.toSorted()).toEqual(steps.toSorted());
      expect(isLegal(order, constraints)).toBe(true);
      expect(violations(order, constraints)).toEqual([]);
    };
    assert(property(cases, check), runs);
  });

  it('leaves a sequence that is legal already as it is', () => {
    const check = ({ steps, constraints }: { steps: string[]; constraints: Order[] }): void => {
      const kept = constraints.filter((one) => !isBroken(steps, one));
      expect(legalOrder(steps, kept)).toEqual(steps);
    };
    assert(property(cases, check), runs);
  });

  it('finds a cycle exactly where no permutation is legal, and no shorter one is there', () => {
    const check = ({ constraints }: { constraints: Order[] }): void => {
      const cycle = shortestCycle(constraints);
      expect(cycle === undefined).toBe(permutations(names).some((one) => isLegal(one, constraints)));
      if (cycle === undefined) return;
      for (const [index, { later }] of cycle.entries()) {
        expect(later).toBe(cycle[(index + 1) % cycle.length]?.earlier);
      }
      expect(cycle.every((one) => constraints.includes(one))).toBe(true);
      expect(cycle.length).toBe(lengthOfShortest(constraints));
    };
    assert(property(cases, check), runs);
  });
});

/** The plain way: every place of one step against every place of the other. */
function isBroken(steps: readonly string[], { earlier, later }: Order): boolean {
  return steps.some((step, place) => step === later && steps.indexOf(earlier) >= place);
}

function isLegal(steps: readonly string[], constraints: readonly Order[]): boolean {
  return !constraints.some((one) => isBroken(steps, one));
}

function permutations(steps: readonly string[]): string[][] {
  const [first, ...rest] = steps;
  if (first === undefined) return [[]];
  return permutations(rest).flatMap((one) => one.map((_, at) => one.toSpliced(at, 0, first)).concat([[...one, first]]));
}

/** The least number of constraints that lead from a step back to it: the least power of the matrix with a diagonal entry. */
function lengthOfShortest(constraints: readonly Order[]): number | undefined {
  let reached = names.map((name) => new Set([name]));
  for (const length of names.keys()) {
    reached = reached.map(
      (ends) => new Set(constraints.flatMap(({ earlier, later }) => (ends.has(earlier) ? [later] : []))),
    );
    if (reached.some((ends, index) => ends.has(names[index] ?? ''))) return length + 1;
  }
  return undefined;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../pipeline/checks/index.ts';
import { inWords, newMessages, original, type Original } from './checked.ts';
import type { Draft } from './draft.ts';
import type { Fault, Faults, Planter } from './fault.ts';
import { faultsOfRule } from './faults/index.ts';
import { randomFrom } from './random.ts';

/** Tests that every fault of a group is found: by its rule, in its file, on its line. Prints how many were planted and found. */
export function findsEvery(group: Faults): void {
  let manuscript: Original;
  const counts = new Map<string, { planted: number; found: number }>();
  beforeAll(async () => {
    manuscript = await original();
  });
  afterAll(() => {
    const lines = [...counts].map(([id, { planted, found }]) => `  ${id}: planted ${planted}, found ${found}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  describe.each(Object.entries(group))('%s', (id, planters) => {
    it('finds every planted fault', () => {
      const rule = rules.filter(({ check }) => check.id === id);
      const judges = rule.some(({ check }) => 'exceptions' in check) ? rules : rule;
      const faults = plant(id, planters, manuscript.draft);
      const missed = faults.filter((fault) => {
        const messages = newMessages(manuscript, fault.changes, judges);
        return !messages.some(
          ({ message }) => message.ruleId === id && message.file === fault.path && message.line === fault.line,
        );
      });
      counts.set(id, { planted: faults.length, found: faults.length - missed.length });
      expect(missed.map((fault) => account(fault, newMessages(manuscript, fault.changes, rules).map(inWords)))).toEqual(
        [],
      );
    });
  });
}

/** The faults of a rule: its planters take turns, each has one, and none plants the same fault twice. */
export function plant(id: string, planters: readonly Planter[], draft: Draft): readonly Fault[] {
  const faults = new Map<string, Fault>();
  const enough = Math.max(faultsOfRule, planters.length);
  for (let turn = 0; faults.size < enough && turn < enough * 4; turn++) {
    const planter = planters[turn % planters.length];
    const fault = planter?.(randomFrom(`${id} ${turn}`), draft);
    if (fault !== undefined) faults.set(contentOf(fault), fault);
  }
  return [...faults.values()];
}

function contentOf({ changes }: Fault): string {
  return JSON.stringify(
    [...changes].map(([path, change]) => [path, typeof change === 'string' ? change : change?.sha256]),
  );
}

function account({ what, path, line }: Fault, found: readonly string[]): string {
  return [`${path}:${line ?? ''}: ${what}; found:`, ...found.slice(0, 4)].join('\n    ');
}

import type { TargetKey } from '../../book.ts';
import type { Constraint, Step } from './constraint.ts';

/** The step that every routine begins with (content.md 6.3, C1, C9 and C10). */
export const opening = {
  key: 'step:check',
  because: 'Some back pain is not from a muscle, and a leg with a clot must not be pressed.',
} as const;

/** The step that every routine ends with (content.md 6.3, C10). */
export const closing = { key: 'step:walk', because: 'Staying active is the best supported advice.' } as const;

/** The stretch of the hamstrings (content.md §1 rule 7): the list of what it needs before it is this one, not the manuscript's. */
export const lastStretch = {
  key: 'step:hamstrings-stretch',
  muscle: 'muscle-hamstrings',
  because: 'The hamstring stretch comes last, or not at all.',
  after: [
    'step:check',
    'step:quadriceps-press',
    'step:hip-front',
    'step:ql-press',
    'step:outer-hip',
    'step:buttock',
    'step:hamstrings-press',
    'step:re-test',
  ],
} as const;

/**
 * What the steps of a book must declare as hard, whatever their files say: every step needs the check and comes after it;
 * the hamstring stretch needs its list of steps, and comes after them and after every other press and stretch.
 */
export function houseRules(steps: readonly Step[]): Constraint[] {
  return steps.flatMap((step) => {
    if (step.key === opening.key) return [];
    if (!step.isLastStretch) return bothWays(opening.key, step.key, opening.because);
    const others = steps.filter(
      ({ action, isLastStretch }) => (action === 'press' || action === 'stretch') && !isLastStretch,
    );
    const optional = others.map(({ key }) => key).filter((key) => !needed.includes(key));
    return [
      ...needed.flatMap((earlier) => bothWays(earlier, step.key, lastStretch.because)),
      ...optional.map((earlier) => rule('after', earlier, step.key, lastStretch.because)),
    ];
  });
}

const needed: readonly TargetKey[] = lastStretch.after;

function bothWays(earlier: TargetKey, later: TargetKey, because: string): Constraint[] {
  return [rule('after', earlier, later, because), rule('needs', earlier, later, because)];
}

function rule(kind: Constraint['kind'], earlier: TargetKey, later: TargetKey, because: string): Constraint {
  return { kind, earlier, later, strength: 'hard', because, written: undefined };
}

/** The steps for the three keys of the post, with which every routine of a symptom starts (content.md 5 and 6.5). */
export const keySteps: readonly TargetKey[] = ['step:quadriceps-press', 'step:hip-front', 'step:ql-press'];

/** What the routine for sciatica never holds (content.md 6.5). */
export const leftOutFor = {
  pattern: /\bsciatica\b/i,
  steps: ['step:buttock', 'step:hamstrings-press', 'step:hamstrings-stretch'],
  because: 'A sore nerve likes neither pressure nor a pull.',
} as const;

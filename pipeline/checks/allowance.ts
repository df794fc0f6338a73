import { isLowered } from '../allowances/severity.ts';
import { locked } from '../allowances/locked.ts';
import type { Book, Check, Finding, Place, Run } from '../book.ts';
import { nearest } from '../nearest.ts';

/** Exceptions name a rule, which is not locked; those in place give a reason and allow something. */
export const allowance: Check = {
  id: 'allowance',
  about: 'Severities and allowances name a rule that may be lowered; an allowance gives a reason and allows something.',
  *exceptions(book, run) {
    yield* faultsOfSeverities(book, run);
    yield* faultsOfAllowances(book, run);
  },
};

function* faultsOfSeverities({ manifest, manifestFile: file, manifestPlace }: Book, { rules }: Run): Iterable<Finding> {
  for (const [name, given] of Object.entries(manifest.rules)) {
    const value = manifestPlace(['rules', name]);
    const rule = rules.find(({ id }) => id === name);
    if (rule === undefined) {
      yield { file, place: keyBefore(String(file), name, value), ...unknownRule(name, rules) };
    } else if (locked.includes(name) && isLowered(rule.usual, given)) {
      yield { file, place: value, reason: `Unexpected \`${given}\` for \`${name}\`, expected \`${rule.usual}\``, note };
    }
  }
}

function* faultsOfAllowances({ problems }: Book, { rules, allowances }: Run): Iterable<Finding> {
  for (const { allowance: one, isUsed } of allowances) {
    const { file, rule: name, reason, place } = one;
    const form = `Write \`guide-allow ${name === '' ? 'RULE' : name}: \` and why the rule is wrong here.`;
    if (name === '') {
      yield { file, place, reason: 'Unexpected allowance without a rule, expected its name', note: form };
    } else if (!rules.some(({ id }) => id === name)) {
      yield { file, place, ...unknownRule(name, rules) };
    } else if (locked.includes(name)) {
      yield { file, place, reason: `Unexpected allowance of \`${name}\`, expected no exception from it`, note };
    } else if (reason === '') {
      yield { file, place, reason: `Unexpected allowance of \`${name}\` without a reason, expected one`, note: form };
    } else if (!isUsed && !problems.some((problem) => problem.file === file)) {
      const advice = 'Delete the comment, or put it directly before the block, or on the line, that it concerns.';
      yield { file, place, reason: `Unexpected allowance of \`${name}\`, expected a finding to allow`, note: advice };
    }
  }
}

const note = 'This rule can be neither lowered in `guide.yaml` nor allowed in place: mend what it finds.';

function unknownRule(name: string, rules: Run['rules']): Pick<Finding, 'reason' | 'suggestion' | 'note'> {
  return {
    reason: `Unexpected rule \`${name}\`, expected a rule of \`guide explain\``,
    suggestion: nearest(
      name,
      rules.map(({ id }) => id),
    ),
    note: '`guide explain` lists all rules.',
  };
}

/** The place of a key, found from its value: facts keep the places of values alone. */
function keyBefore(text: string, name: string, value: ReturnType<Book['manifestPlace']>): Place | undefined {
  const { line, column, offset } = value?.start ?? {};
  const apart = (offset ?? 0) - text.lastIndexOf(name, (offset ?? 0) - 1);
  if (line === undefined || column === undefined || apart >= column) return value;
  const start = { line, column: column - apart };
  return { start, end: { line, column: start.column + name.length } };
}

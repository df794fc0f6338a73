import type { Book, Severity } from '../book.ts';
import { locked } from './locked.ts';

const weight = { off: 0, warning: 1, error: 2 } as const;

/** How bad a rule's findings are in a book: as `guide.yaml` says, else as usual. A locked rule can only be raised. */
export function severityIn({ rules }: Book['manifest'], ruleId: string, usual: Severity | 'off'): Severity | 'off' {
  const given = rules[ruleId] ?? usual;
  return locked.includes(ruleId) && isLowered(usual, given) ? usual : given;
}

/** Whether `given` is milder than `usual`. */
export function isLowered(usual: Severity | 'off', given: Severity | 'off'): boolean {
  return weight[given] < weight[usual];
}

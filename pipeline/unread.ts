import type { Book, Check, Finding, Problem } from './book.ts';

/**
 * Whether a list of the book could not be read. Rules that judge the book as a whole would only tell, at every place that
 * needs the list, that nothing is in it; they run again when it is mended, which the fault itself enforces.
 */
export function hasBrokenList({ lists, problems }: Book): boolean {
  return Object.values(lists).some(
    ({ file, entries }) =>
      entries.length === 0 && problems.some((problem) => problem.file === file && problem.rule !== 'text-valid'),
  );
}

/** Rules that pass on what was found while files were read. */
export function isReader({ id }: Check): boolean {
  return readers.has(id);
}

const readers: ReadonlySet<string> = new Set<Problem['rule']>([
  'yaml-valid',
  'facts-valid',
  'text-valid',
  'reading-order',
]);

/** Whether a finding is a fault that kept a file, or its facts, from being read. */
export function causesIn({ problems }: Book): (finding: Finding) => boolean {
  const causes = new Set<Finding>(problems.filter(({ rule }) => rule !== 'reading-order'));
  return (finding) => causes.has(finding);
}

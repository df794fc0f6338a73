import type { LeafDirective } from 'mdast-util-directive';
import type { Chapter } from './book.ts';
import { stepFacts } from './domain/step.ts';

/** The rows in which `::step-facts` tells the facts of a step, in its order. */
export const stepRows = [
  'goal',
  'position',
  'what',
  'where',
  'how-hard',
  'how-long',
  'how-often',
  'stop-if',
  'leave-out-if',
  'basis',
  'departs',
] as const;

export type StepRow = (typeof stepRows)[number];

/** The facts of a step in some rows alone, named with spaces between them; nothing when a name is none of a row. */
export function rowsOfStep(chapter: Chapter, rows: string): readonly LeafDirective[] {
  const names = rows.trim().split(/\s+/);
  if (stepFacts(chapter) === undefined || !names.every(isRow)) return [];
  const attributes = { rows: names.join(' ') };
  return [{ type: 'leafDirective', name: 'step-facts', attributes, children: [] }];
}

function isRow(name: string): boolean {
  return stepRows.some((row) => row === name);
}

import type { Book, Chapter, Target, TargetKey } from '../../book.ts';
import { doseOf, totalOf, type Total } from './total.ts';

/** What a number may speak of: steps with a typed dose, and the totals of pages that print several. */
export type Scope = { readonly steps: ReadonlySet<TargetKey>; readonly totals: readonly Total[] };

/** Nothing that has a dose. */
export const none: Scope = { steps: new Set(), totals: [] };

/** Whether nothing is spoken of that has a dose. */
export function isEmpty({ steps, totals }: Scope): boolean {
  return steps.size === 0 && totals.length === 0;
}

/** The step whose page it is, or those of the routine that it prints, with their total. */
export function scopeOfPage(chapter: Chapter, book: Book): Scope {
  if (chapter.kind === 'step') return { steps: withDose(book, [`step:${chapter.id}`]), totals: [] };
  const total = totalOf(book, chapter);
  return total === undefined ? none : { steps: withDose(book, total.steps), totals: [total] };
}

/** The steps that some targets are, and the totals of pages with a routine. */
export function ofTargets(book: Book, targets: readonly Target[]): Scope {
  return targets
    .map((target): Scope => {
      const page = book.chapters.find(({ anchor }) => anchor === target.owner);
      if (page === undefined) return none;
      if (page.kind === 'step') return { steps: withDose(book, [`step:${page.id}`]), totals: [] };
      const total = target.kind === 'symptom' ? undefined : totalOf(book, page);
      return total === undefined ? none : { steps: new Set(), totals: [total] };
    })
    .reduce(joined, none);
}

function withDose(book: Book, steps: readonly TargetKey[]): ReadonlySet<TargetKey> {
  return new Set(steps.filter((step) => doseOf(book, step) !== undefined));
}

/** Nearer steps, and with them the totals of the page. */
export function onPage({ steps, totals }: Scope, page: Scope): Scope {
  return { steps, totals: [...totals, ...page.totals] };
}

/** Both together. */
export function joined(one: Scope, other: Scope): Scope {
  return { steps: new Set([...one.steps, ...other.steps]), totals: [...one.totals, ...other.totals] };
}

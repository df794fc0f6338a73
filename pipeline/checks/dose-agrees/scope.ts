import type { Book, Chapter, Target, TargetKey } from '../../book.ts';
import { doseOf, totalOf, type Total } from './total.ts';
import type { Mention } from './mention.ts';
import type { Said } from './said.ts';

/** What a number may speak of: steps with a typed dose, and the totals of pages that print several. */
export type Scope = { readonly steps: ReadonlySet<TargetKey>; readonly totals: readonly Total[] };

/**
 * What a number in a text of a page speaks of: the steps that its sentence links to; else the page, when it is a step's or
 * prints a routine (its headings speak of the total), and the steps of the paragraph. On other pages a sentence that cites
 * a claim or a source speaks of that. From 5 minutes on, a sentence with a link to a page of a routine speaks of its total.
 */
export function scopeOf(chapter: Chapter, book: Book, said: Said, { start, unit, to }: Mention): Scope {
  const isLong = unit === 's' && to >= leastTotal;
  const page = scopeOfPage(chapter, book);
  const sentence = said.linkedAt(start);
  const named = linked(book, sentence);
  const isOwnPage = chapter.kind === 'step';
  if (named.steps.size > 0) return joined(named, isOwnPage ? page : { steps: none.steps, totals: page.totals });
  if (named.totals.length > 0 && isLong) return named;
  if (said.isHeading && isLong && page.totals.length > 0) return { steps: none.steps, totals: page.totals };
  const isCited = sentence.some(({ kind }) => kind === 'claim' || kind === 'source');
  if (isEmpty(page) && isCited) return page;
  return joined(joined(page, named), linked(book, said.linked));
}

/** Whether nothing is spoken of that has a dose. */
export function isEmpty({ steps, totals }: Scope): boolean {
  return steps.size === 0 && totals.length === 0;
}

function scopeOfPage(chapter: Chapter, book: Book): Scope {
  if (chapter.kind === 'step') return { steps: withDose(book, [`step:${chapter.id}`]), totals: [] };
  const total = totalOf(book, chapter);
  return total === undefined ? none : { steps: withDose(book, total.steps), totals: [total] };
}

function linked(book: Book, targets: readonly Target[]): Scope {
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

/** No total is less than 5 minutes, since it is rounded up to that. */
const leastTotal = 300;

const none: Scope = { steps: new Set(), totals: [] };

function withDose(book: Book, steps: readonly TargetKey[]): ReadonlySet<TargetKey> {
  return new Set(steps.filter((step) => doseOf(book, step) !== undefined));
}

function joined(one: Scope, other: Scope): Scope {
  return { steps: new Set([...one.steps, ...other.steps]), totals: [...one.totals, ...other.totals] };
}

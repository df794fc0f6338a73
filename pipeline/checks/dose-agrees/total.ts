import type { Book, Chapter, TargetKey } from '../../book.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import type { Amount, Dose } from '../../domain/dose.ts';
import { stepFacts } from '../../domain/step.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { directivesNamed } from '../../references/directive-targets.ts';

/** The steps that a page prints together, and how many minutes they take. */
export type Total = { readonly steps: readonly TargetKey[]; readonly minutes: number; readonly typed: number };

/** No total is less than 5 minutes, in seconds, since it is rounded up to that. */
export const leastTotal = 300;

/**
 * What the steps of a page take in all: the start doses where a chapter prints a routine, as `::routine` does there; the full
 * doses on a symptom's page and where the whole protocol is printed. The check has no typed time, and changing sides takes a
 * little too, so a printed total is the typed minutes rounded up to the next 5.
 */
export function totalOf(book: Book, chapter: Chapter): Total | undefined {
  const short = chapterFacts(chapter)?.routine;
  if (short !== undefined) return summed(book, short, startMinutes);
  const routine = symptomFacts(chapter)?.routine;
  if (routine !== undefined) return summed(book, routine, ({ minutes }) => minutes);
  const isWhole = ['protocol', 'doses'].some((name) => directivesNamed(chapter, name).length > 0);
  if (!isWhole) return undefined;
  const all = book.chapters.flatMap(({ kind, id }): TargetKey[] => (kind === 'step' ? [`step:${id}`] : []));
  return summed(book, all, ({ minutes }) => minutes);
}

function summed(book: Book, steps: readonly TargetKey[], minutes: (dose: Dose) => number): Total {
  const doses = steps.map((step) => doseOf(book, step)).filter((dose) => dose !== undefined);
  const typed = doses.reduce((sum, dose) => sum + minutes(dose), 0);
  return { steps, typed, minutes: Math.ceil(typed / 5) * 5 };
}

/** The typed dose of a step, `undefined` when it has none. */
export function doseOf(book: Book, step: string): Dose | undefined {
  const chapter = pageOf(book, step);
  return chapter === undefined ? undefined : stepFacts(chapter)?.dose;
}

/** The page of a step. */
export function pageOf(book: Book, step: string): Chapter | undefined {
  const owner = book.targetOf.get(step)?.owner;
  return book.chapters.find(({ anchor }) => anchor === owner);
}

function startMinutes(dose: Dose): number {
  return minutesOf(dose.start ?? dose.full, dose.side);
}

/** How long an amount takes on all sides, in minutes; of a range the shorter time. */
export function minutesOf({ time, hold, stretch, times = 1, spots = 1 }: Amount, side: Dose['side']): number {
  const seconds = secondsOf(time) + secondsOf(hold) * times * spots + secondsOf(stretch);
  return (seconds * (side === 'each' ? 2 : 1)) / 60;
}

function secondsOf(quantity: Amount['time']): number {
  if (quantity === undefined || quantity.unit === 'breaths') return 0;
  return quantity.from * (quantity.unit === 'min' ? 60 : 1);
}
